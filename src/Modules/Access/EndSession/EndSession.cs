using LienThong.Access.Sessions;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Access.EndSession;

/// <summary>Ends sign-ins of one's own account on other browsers; the one that asks goes on.</summary>
internal sealed class EndSession(UnitOfWork work)
{
    /// <param name="Only">One session, or null for all others.</param>
    /// <param name="Current">The session that asks; null for a token.</param>
    internal sealed record Request(Guid? Only, Guid? Current);

    /// <returns>How many ended.</returns>
    public Task<Result<int>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync<int>(Permissions.EndSession, act, async session =>
    {
        var account = await session.FindAsync<Guid?>("select id from [access.account] where person_id = @Person", new { act.Actor.Person });
        if (account is not { } id) return Fail.NotFound();
        var ended = await OpenSessions.EndAsync(session, id, act.At, request.Only, request.Current);
        if (ended == 0 && request.Only is not null) return Fail.NotFound();
        session.Audit("access.session.ended", "account", id, new { ended });
        return ended;
    }, ct);
}
