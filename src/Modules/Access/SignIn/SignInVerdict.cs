using LienThong.Access.Data;
using LienThong.Access.Factors;
using LienThong.Access.Passkeys;
using LienThong.Access.Sessions;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Access.SignIn;

/// <summary>The end of a try at a known account: counted, audited and, when all is right, the session opened, in one transaction that locks the account's row.</summary>
internal sealed class SignInVerdict(UnitOfWork work, Clock clock, Readers readers, SignInThrottle throttle, Notices notices)
{
    private const string Recovery = "recovery";

    private enum Stage { Password, Code, Passkey }

    public Task<Result<Entry>> OfPasswordAsync(SignInAccount account, bool matched, Place place, CancellationToken ct) =>
        ConcludeAsync(account, Stage.Password, _ => Task.FromResult(matched), how: null, place, ct);

    public Task<Result<Entry>> OfCodeAsync(SignInAccount account, FactorProof proof, Place place, CancellationToken ct) =>
        ConcludeAsync(account, Stage.Code, s => proof.SpendAsync(s, account.Id), proof.Recovery is not null ? Recovery : "code", place, ct);

    /// <summary>Both steps at once: the device has asked its owner.</summary>
    public Task<Result<Entry>> OfPasskeyAsync(PasskeyProof proof, Place place, CancellationToken ct) =>
        ConcludeAsync(proof.Account, Stage.Passkey, s => proof.SpendAsync(s, clock.Now), "passkey", place, ct);

    private async Task<Result<Entry>> ConcludeAsync(SignInAccount account, Stage stage, Func<Session, Task<bool>> matches, string? how, Place place, CancellationToken ct)
    {
        var (policy, reader) = await work.ReadAsync(async s => (await SignInPolicy.ReadAsync(s), await readers.ReaderAsync(s, account.PersonId, clock.Today)), ct);
        var actor = reader.Hats.Count > 0 ? reader.Hats[0] : account.WithoutOffice();
        Failure? refusal = null;
        var entry = await work.SystemWriteAsync<Entry?>("access.sign-in", new Act(actor, clock.Now, null), async session =>
        {
            // Read again inside the transaction: two tries at once must both count.
            var now = await SignInAccount.FindAsync(session, account.Id);
            if (now is null || now.SecurityStamp != account.SecurityStamp || (stage == Stage.Code && !now.HasFactor)) refusal = Changed(stage);
            else if (now.LockoutEnd > clock.Now) refusal = SignInTries.Paused(now.LockoutEnd.Value);
            else if (!await matches(session)) refusal = await WrongAsync(session, now, stage, policy);
            else refusal = Barred(now, reader);
            var asks = refusal is null && stage == Stage.Password && (now!.HasFactor || (now.HasPasskey && reader.Hats.Any(h => policy.Demanding.Contains(h.Role))));
            session.Audit(refusal is not null ? "access.sign-in-refused" : asks ? "access.sign-in-code-asked" : "access.signed-in", "account", account.Id, new { address = place.Address, device = place.Device, how });
            if (refusal is not null) return (Entry?)null;
            if (asks) return new Entry(Principals.Ticket(account.Id, account.SecurityStamp, clock.Now), AsksCode: true);
            return new Entry(await OpenAsync(session, account, place), AsksCode: false, how == Recovery ? await RecoveryCodes.LeftAsync(session, account.Id) : null);
        }, ct);
        if (refusal is not null) await throttle.FailedAsync(place.Address, policy);
        return refusal ?? entry.Map(e => e!);
    }

    private static Failure Changed(Stage stage) => stage == Stage.Passkey ? PasskeyCeremonies.NotAccepted() : stage == Stage.Code
        ? Fail.Refused("access.sign-in.again", FactorWords.SignInAgain) : Fail.Refused("access.sign-in.wrong", AccessWords.SignInWrong);

    private async Task<Failure> WrongAsync(Session session, SignInAccount account, Stage stage, SignInPolicy policy)
    {
        // Nothing was guessed: an answer came twice, or its passkey was taken away meanwhile.
        if (stage == Stage.Passkey) return PasskeyCeremonies.NotAccepted();
        await SignInTries.CountAsync(session, account.Id, policy, clock.Now);
        // Whoever types codes knows the password: its owner should hear of it.
        if (stage == Stage.Code && SignInTries.Pauses(account, policy))
            await notices.TellAsync(session, [Token.Person(account.PersonId)], FactorWords.CodesGuessed, Links.ChangePassword, account.Id);
        return SignInTries.Told(account, policy, clock.Now, stage == Stage.Code
            ? Fail.Refused("access.sign-in.code-wrong", FactorWords.CodeWrong) : Fail.Refused("access.sign-in.wrong", AccessWords.SignInWrong));
    }

    private static Failure? Barred(SignInAccount account, Reader reader) =>
        account.DisabledAt is not null ? Fail.Refused("access.sign-in.disabled", AccessWords.AccountDisabled)
        : reader.Hats.Count == 0 ? Fail.Refused("access.sign-in.no-office", AccessWords.NoOffice)
        : null;

    private async Task<System.Security.Claims.ClaimsPrincipal> OpenAsync(Session session, SignInAccount account, Place place)
    {
        await session.ExecuteAsync("update [access.account] set access_failed_count = 0, lockout_end = null, last_sign_in_at = @Now where id = @Id", new { clock.Now, account.Id });
        var opened = OpenSessions.Open(session, account.Id, place.Address, place.Device);
        return Principals.Of(account.Id, account.PersonId, account.SecurityStamp, session: opened);
    }
}
