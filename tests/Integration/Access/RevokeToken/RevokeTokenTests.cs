using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;
using Handler = LienThong.Access.RevokeToken.RevokeToken;
using Maker = LienThong.Access.MakeToken.MakeToken;

namespace LienThong.Integration.Access.RevokeToken;

public sealed class RevokeTokenTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task Nobody_revokes_somebody_elses_token(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        await using var scope = office.Node.Scope();
        var made = await scope.ServiceProvider.GetRequiredService<Maker>().HandleAsync(new("Máy quét", LienThong.Access.Data.TokenScope.Read, 30), office.ActAs(Role.VanThu), default);
        var handler = scope.ServiceProvider.GetRequiredService<Handler>();

        Assert.IsType<Result<Done>.NotFound>(await handler.HandleAsync(made.Value.Id, office.ActAs(Role.LanhDao), default));
        Assert.True((await handler.HandleAsync(made.Value.Id, office.ActAs(Role.VanThu), default)).IsOk);
    }
}
