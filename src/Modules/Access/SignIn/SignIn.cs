using System.Security.Claims;
using System.Text;
using LienThong.Access.Data;
using LienThong.Access.Sessions;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Microsoft.AspNetCore.Identity;

namespace LienThong.Access.SignIn;

/// <summary>Checks a name and a password. Every try at a known account is audited; the slow hash runs outside the transaction.</summary>
internal sealed class SignIn(UnitOfWork work, Clock clock, Readers readers, IPasswordHasher<Account> hasher, SignInThrottle throttle)
{
    public const int TriesAllowed = 5;
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    // Verifying against it costs an unknown name as much time as a known one.
    private readonly Lazy<string> _nobody = new(() => hasher.HashPassword(new Account(), "nobody has this password"));

    internal sealed record Request(string? UserName, string? Password, string Address, string Device = "");

    /// <summary>Where a sign-in comes from: network address, browser and system in words.</summary>
    internal sealed record Place(string Address, string Device);

    public async Task<Result<ClaimsPrincipal>> HandleAsync(Request request, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(request.UserName) || string.IsNullOrEmpty(request.Password))
            return Fail.Invalid(nameof(request.UserName), "access.sign-in.required", AccessWords.SignInRequired);
        if (!throttle.Allows(request.Address)) return Fail.Refused("access.sign-in.too-many", AccessWords.TooManyTries);
        var name = request.UserName.Trim().ToUpperInvariant();
        var found = await work.ReadAsync(s => FindAsync(s, name), ct);
        var verdict = hasher.VerifyHashedPassword(new Account(), found?.PasswordHash ?? _nobody.Value, request.Password.Normalize(NormalizationForm.FormC));
        if (found is null)
        {
            throttle.Failed(request.Address);
            return Fail.Refused("access.sign-in.wrong", AccessWords.SignInWrong);
        }

        return await ConcludeAsync(found, verdict != PasswordVerificationResult.Failed, new(request.Address, request.Device), ct);
    }

    internal async Task<Result<ClaimsPrincipal>> ConcludeAsync(SignInAccount account, bool matched, Place place, CancellationToken ct)
    {
        var reader = await work.ReadAsync(s => readers.ReaderAsync(s, account.PersonId, clock.Today), ct);
        var actor = reader.Hats.Count > 0 ? reader.Hats[0] : account.WithoutOffice();
        Failure? refusal = null;
        var opened = Guid.Empty;
        var done = await work.SystemWriteAsync<Done>("access.sign-in", new Act(actor, clock.Now, null), async session =>
        {
            // Read again inside the transaction: two tries at once must both count.
            var now = await FindAsync(session, account.NormalizedUserName);
            refusal = now is null ? Fail.Refused("access.sign-in.wrong", AccessWords.SignInWrong) : Refusal(now, matched, reader);
            if (refusal is null)
            {
                await SucceedAsync(session, account.Id);
                opened = OpenSessions.Open(session, account.Id, place.Address, place.Device);
            }
            else if (now is not null) await FailAsync(session, now, matched);
            session.Audit(refusal is null ? "access.signed-in" : "access.sign-in-refused", "account", account.Id, new { address = place.Address, device = place.Device });
            return Done.It;
        }, ct);
        if (refusal is not null) throttle.Failed(place.Address);
        if (refusal is not null) return refusal;
        return done.Map(_ => Principals.Of(account.Id, account.PersonId, account.SecurityStamp, session: opened));
    }

    private Failure? Refusal(SignInAccount account, bool matched, Reader reader) =>
        account.LockoutEnd > clock.Now ? Fail.Refused("access.sign-in.locked", AccessWords.LockedUntil(account.LockoutEnd.Value))
        : !matched ? account.AccessFailedCount + 1 >= TriesAllowed
            ? Fail.Refused("access.sign-in.locked", AccessWords.LockedUntil(clock.Now + LockedFor))
            : Fail.Refused("access.sign-in.wrong", AccessWords.SignInWrong)
        : account.DisabledAt is not null ? Fail.Refused("access.sign-in.disabled", AccessWords.AccountDisabled)
        : reader.Hats.Count == 0 ? Fail.Refused("access.sign-in.no-office", AccessWords.NoOffice)
        : null;

    private Task<int> SucceedAsync(Session session, Guid account) => session.ExecuteAsync(
        "update [access.account] set access_failed_count = 0, lockout_end = null, last_sign_in_at = @Now where id = @Id", new { clock.Now, Id = account });

    private async Task FailAsync(Session session, SignInAccount account, bool matched)
    {
        if (matched || account.LockoutEnd > clock.Now) return;
        await session.ExecuteAsync("""
            update [access.account] set
              lockout_end = case when access_failed_count + 1 >= @Allowed then @Until else lockout_end end,
              access_failed_count = case when access_failed_count + 1 >= @Allowed then 0 else access_failed_count + 1 end
            where id = @Id
            """, new { Allowed = TriesAllowed, Until = clock.Now + LockedFor, account.Id });
    }

    internal static Task<SignInAccount?> FindAsync(Session session, string normalizedName) => session.FindAsync<SignInAccount>(
        SignInAccount.Select + (session is { Engine: Engine.Postgres, Transaction: not null } ? " for update" : ""), new { Name = normalizedName });
}
