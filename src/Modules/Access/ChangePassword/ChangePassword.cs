using System.Security.Claims;
using LienThong.Access.Data;
using LienThong.Access.MakeToken;
using LienThong.Access.Passwords;
using LienThong.Access.Sessions;
using LienThong.Access.SignIn;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Access.ChangePassword;

/// <summary>One's own new password. All other sessions of the account end; the answer is the principal of this one.</summary>
internal sealed class ChangePassword(UnitOfWork work, AccountManagers managers, NewPasswords passwords, SignInThrottle throttle)
{
    internal sealed record Request(string? Old, string? New, string? Repeat, Guid? Current = null);

    public async Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var (account, policy) = await work.ReadAsync(async s => (await FindAsync(s, act), await SignInPolicy.ReadAsync(s)), ct);
        if (account is null) return Fail.NotFound();
        // Whoever sits at an open session may not guess at its password without end.
        var guesser = $"password:{account.Id:N}";
        if (await work.ReadAsync(s => throttle.ClosedUntilAsync(s, guesser, policy), ct) is { } until) return Fail.Refused("access.password.too-many", AccessWords.TooManyOldPasswords(until));
        var faults = Rules(request, account);
        if (faults.Exists(f => f.Field == nameof(request.Old))) await throttle.FailedAsync(guesser, policy);
        if (faults.Count > 0) return Fail.Invalid(faults);
        var hash = passwords.Hash(request.New!);
        return await work.WriteAsync<Done>(Permissions.ChangePassword, act, async session =>
        {
            var now = await FindAsync(session, act);
            if (now is null || now.PasswordHash != account.PasswordHash) return Fail.Conflict(0);
            now.PasswordHash = hash;
            now.MustChangePassword = false;
            var done = await managers.On(session).UpdateSecurityStampAsync(now);
            if (!done.Succeeded) return AccountErrors.Of(done, nameof(request.New));
            await OpenSessions.EndAsync(session, now.Id, act.At, except: request.Current);
            await OwnTokens.RevokeAllAsync(session, now.Id);
            session.Audit("access.password.changed", "account", now.Id);
            return Done.It;
        }, ct);
    }

    /// <summary>The session that goes on after the change, with the new stamp.</summary>
    public async Task<ClaimsPrincipal?> PrincipalAsync(Act act, Guid? current, CancellationToken ct) =>
        await work.ReadAsync(s => FindAsync(s, act), ct) is { } account ? Principals.Of(account.Id, account.PersonId, account.SecurityStamp!, session: current) : null;

    private List<FieldError> Rules(Request request, Account account)
    {
        var faults = new List<FieldError>();
        if (!passwords.Matches(account.PasswordHash!, request.Old)) faults.Add(new(nameof(request.Old), "access.password.old-wrong", AccessWords.OldPasswordWrong));
        if (passwords.Fault(nameof(request.New), account.UserName!, request.New) is { } fault) faults.Add(fault);
        else if (passwords.Matches(account.PasswordHash!, request.New)) faults.Add(new(nameof(request.New), "access.password.same", AccessWords.PasswordSame));
        if (NewPasswords.Normal(request.New) != NewPasswords.Normal(request.Repeat)) faults.Add(new(nameof(request.Repeat), "access.password.repeat", AccessWords.PasswordRepeatWrong));
        return faults;
    }

    private static Task<Account?> FindAsync(Session session, Act act) =>
        session.Context<AccessContext>().Set<Account>().FirstOrDefaultAsync(a => a.PersonId == act.Actor.Person);
}
