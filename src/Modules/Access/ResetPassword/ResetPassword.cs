using LienThong.Access.CreateAccount;
using LienThong.Access.Data;
using LienThong.Access.MakeToken;
using LienThong.Access.ManageAccounts;
using LienThong.Access.Passwords;
using LienThong.Access.Sessions;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Access.ResetPassword;

/// <summary>A new first password for somebody who forgot theirs: ends their sessions, lifts a lockout, must be changed.</summary>
internal sealed class ResetPassword(UnitOfWork work, Clock clock, AccountManagers managers, NewPasswords passwords)
{
    public async Task<Result<FirstPassword>> HandleAsync(PersonId person, Act act, CancellationToken ct)
    {
        var password = NewPasswords.Make();
        var hash = passwords.Hash(password);
        return await work.WriteAsync<FirstPassword>(Permissions.ResetPassword, act, async session =>
        {
            if (await AccountScope.FindAsync(session, act.Actor, person, clock.Today) is not { AccountId: { } id }) return Fail.NotFound();
            var manager = managers.On(session);
            var account = (await manager.FindByIdAsync(id.ToString()))!;
            account.PasswordHash = hash;
            account.MustChangePassword = true;
            account.LockoutEnd = null;
            account.AccessFailedCount = 0;
            var done = await manager.UpdateSecurityStampAsync(account);
            if (!done.Succeeded) return AccountErrors.Of(done, "");
            await OpenSessions.EndAsync(session, id, act.At);
            await OwnTokens.RevokeAllAsync(session, id);
            session.Audit("access.password.reset", "account", id, new { account.UserName });
            return new FirstPassword(account.UserName!) { Secret = password };
        }, ct);
    }
}
