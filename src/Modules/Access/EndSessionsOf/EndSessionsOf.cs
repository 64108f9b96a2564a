using LienThong.Access.ManageAccounts;
using LienThong.Access.Sessions;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Access.EndSessionsOf;

/// <summary>An administrator ends every sign-in of a person: a lost phone, a computer left open.</summary>
internal sealed class EndSessionsOf(UnitOfWork work, Clock clock)
{
    /// <returns>How many ended.</returns>
    public Task<Result<int>> HandleAsync(PersonId person, Act act, CancellationToken ct) => work.WriteAsync<int>(Permissions.EndSessionsOf, act, async session =>
    {
        if (await AccountScope.FindAsync(session, act.Actor, person, clock.Today) is not { AccountId: { } id }) return Fail.NotFound();
        var ended = await OpenSessions.EndAsync(session, id, act.At);
        session.Audit("access.session.ended", "account", id, new { ended });
        return ended;
    }, ct);
}
