using LienThong.Access.Data;
using LienThong.Access.Passwords;
using LienThong.Access.SignIn;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Access.Factors;

/// <summary>Asks for password and code before a second factor is changed: an open session alone does not do. Wrong ones count as wrong sign-ins do.</summary>
internal sealed class OwnerProof(UnitOfWork work, Clock clock, FactorProofs proofs, NewPasswords passwords)
{
    public const string Off = "access.second-factor.off";

    internal sealed record Request(string? Password, string? Code);

    /// <summary>Runs <paramref name="then"/> with the account, in the transaction that spends the code.</summary>
    public async Task<Result<Done>> ThenAsync(Request request, Act act, Func<Session, Guid, Task> then, CancellationToken ct)
    {
        var (account, factor) = await work.ReadAsync(async s =>
            await SignInAccount.FindAsync(s, act.Actor.Person) is { } found ? (found, await FactorProofs.FindAsync(s, found.Id)) : default((SignInAccount?, AccountFactor?)), ct);
        if (account is null) return Fail.NotFound();
        if (factor is null) return Fail.Refused(Off, FactorWords.AlreadyOff);
        var known = passwords.Matches(account.PasswordHash, request.Password);
        var proof = proofs.Read(factor, request.Code);
        Failure? refusal = null;
        // Without a key: a refused try must be counted, and a repeat of a spent code is refused anyway.
        var done = await work.WriteAsync<Done>(Permissions.SetFactor, act with { Key = null }, async session =>
        {
            var now = (await SignInAccount.FindAsync(session, account.Id))!;
            refusal = now.LockoutEnd > clock.Now ? SignInTries.Paused(now.LockoutEnd.Value)
                : !known ? await WrongAsync(session, now, Fail.Invalid(nameof(request.Password), "access.password.old-wrong", AccessWords.OldPasswordWrong))
                : !await proof.SpendAsync(session, account.Id) ? await WrongAsync(session, now, Fail.Invalid(nameof(request.Code), "access.second-factor.code", FactorWords.CodeWrong))
                : null;
            if (refusal is null) await then(session, account.Id);
            else session.Audit("access.second-factor.refused", "account", account.Id);
            return Done.It;
        }, ct);
        return refusal ?? done;
    }

    /// <summary>The account of whoever knows its password; a wrong one counts. Faults are of the <paramref name="field"/>.</summary>
    public async Task<Result<SignInAccount>> ByPasswordAsync(string field, string? password, Act act, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(password)) return Fail.Invalid(field, "access.password.required", Passkeys.PasskeyWords.PasswordRequired);
        if (await work.ReadAsync(s => SignInAccount.FindAsync(s, act.Actor.Person), ct) is not { } account) return Fail.NotFound();
        if (account.LockoutEnd > clock.Now) return SignInTries.Paused(account.LockoutEnd.Value);
        if (passwords.Matches(account.PasswordHash, password)) return account;
        Failure? refusal = null;
        var counted = await work.WriteAsync<Done>(Permissions.SetFactor, act with { Key = null }, async session =>
        {
            refusal = await WrongAsync(session, (await SignInAccount.FindAsync(session, account.Id))!, Fail.Invalid(field, "access.password.old-wrong", AccessWords.OldPasswordWrong));
            session.Audit("access.second-factor.refused", "account", account.Id);
            return Done.It;
        }, ct);
        return refusal ?? counted.Failure;
    }

    private async Task<Failure> WrongAsync(Session session, SignInAccount account, Failure wrong)
    {
        var policy = await SignInPolicy.ReadAsync(session);
        await SignInTries.CountAsync(session, account.Id, policy, clock.Now);
        return SignInTries.Told(account, policy, clock.Now, wrong);
    }
}
