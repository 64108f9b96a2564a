using System.Text.Json.Nodes;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Integration.Rights;

/// <summary>One action made ready, for anybody to try.</summary>
internal abstract record RightsCase(bool Spends)
{
    /// <summary>This person tries it: the status answered, and the words.</summary>
    public abstract Task<(int Status, string Text)> DoAsync(RightsOffice office, Role role, Standing standing);
}

/// <summary>One call of the API.</summary>
internal sealed record Call(HttpMethod Method, string Path, JsonObject? Body) : RightsCase(Method != HttpMethod.Get)
{
    /// <summary>The hat asked for.</summary>
    public AppointmentId? Hat { get; init; }

    public override async Task<(int Status, string Text)> DoAsync(RightsOffice office, Role role, Standing standing) =>
        await RightsOffice.SendAsync(await office.ClientAsync(role, standing), this);
}

/// <summary>A page or a form, or a call that is judged by what came of it.</summary>
internal sealed record Doing(Func<Role, Standing, Task<(int Status, string Text)>> Do, bool Spends = true) : RightsCase(Spends)
{
    public override Task<(int Status, string Text)> DoAsync(RightsOffice office, Role role, Standing standing) => Do(role, standing);
}
