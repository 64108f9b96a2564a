using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Architecture.Planted.Write;

internal static class Permissions
{
    public static readonly Permission Add = new("planted.add", Role.VanThu);
}

internal sealed class DeclaredWriter(UnitOfWork work)
{
    public Task<Result<Done>> HandleAsync(Act act) => work.WriteAsync<Done>(Permissions.Add, act, _ => Task.FromResult<Result<Done>>(Done.It));
}

internal sealed class UndeclaredWriter(UnitOfWork work)
{
    public async Task<Result<Done>> HandleAsync(Act act)
    {
        await using var connection = await work.Database.OpenAsync();
        return await work.WriteAsync<Done>(new Permission("planted.own", Role.VanThu), act, _ => Task.FromResult<Result<Done>>(Done.It));
    }
}
