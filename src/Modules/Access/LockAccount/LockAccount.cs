using LienThong.Access.ManageAccounts;
using LienThong.Access.Sessions;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Access.LockAccount;

/// <summary>Locks an account, which ends its sessions and tokens at once, or opens it again. Nobody locks the own one.</summary>
internal sealed class LockAccount(UnitOfWork work, Clock clock)
{
    public Task<Result<Done>> HandleAsync(PersonId person, bool locked, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.LockAccount, act, async session =>
    {
        if (locked && person == act.Actor.Person) return Fail.Refused("access.account.own", AccessWords.NotOwnAccount);
        if (await AccountScope.FindAsync(session, act.Actor, person, clock.Today) is not { AccountId: { } id }) return Fail.NotFound();
        await session.ExecuteAsync("update [access.account] set disabled_at = @At, lockout_end = null, access_failed_count = 0 where id = @Id",
            new { At = locked ? act.At : (DateTimeOffset?)null, Id = id });
        if (locked) await OpenSessions.EndAsync(session, id, act.At);
        session.Audit(locked ? "access.account.locked" : "access.account.unlocked", "account", id);
        return Done.It;
    }, ct);
}
