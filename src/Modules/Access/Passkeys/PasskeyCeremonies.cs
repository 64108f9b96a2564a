using System.Security.Cryptography;
using LienThong.Access.Data;
using LienThong.Access.SignIn;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LienThong.Access.Passkeys;

/// <summary>
/// The two ceremonies of WebAuthn over the platform's handler. A challenge is kept by the browser in a protected cookie, so any node
/// takes the answer; it is good for five minutes, and a passkey answers each once. Never inside a write: the platform may have to store a new key.
/// </summary>
internal sealed class PasskeyCeremonies(UnitOfWork work, Clock clock, AccountManagers managers, IOptions<IdentityPasskeyOptions> options, IDataProtectionProvider protection)
{
    public const string Cookie = "lt-passkey";
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(5);
    private const string Adding = "access.passkey.adding", SigningIn = "access.passkey.signing-in";

    private sealed record Challenge(string State, Guid? Account, DateTimeOffset At);

    /// <summary>Options for the browser to make a passkey of this account.</summary>
    public async Task<string> BeginAddingAsync(HttpContext http, SignInAccount account, string fullName)
    {
        var owner = new PasskeyUserEntity { Id = account.Id.ToString("N"), Name = account.UserName, DisplayName = fullName };
        var made = await work.ReadAsync(s => Handler(s).MakeCreationOptionsAsync(owner, http), http.RequestAborted);
        Keep(http, Adding, new Challenge(made.AttestationState!, account.Id, clock.Now));
        return made.CreationOptionsJson;
    }

    /// <summary>Options for the browser to offer the passkeys of whoever sits there.</summary>
    public async Task<string> BeginSigningInAsync(HttpContext http)
    {
        var made = await work.ReadAsync(s => Handler(s).MakeRequestOptionsAsync(null, http), http.RequestAborted);
        Keep(http, SigningIn, new Challenge(made.AssertionState!, null, clock.Now));
        return made.RequestOptionsJson;
    }

    /// <summary>The passkey that the browser made for the account.</summary>
    public async Task<Result<NewPasskey>> TakeNewAsync(HttpContext http, Guid account, string? credential)
    {
        if (Take(http, Adding) is not { } asked || asked.Account != account) return Stale();
        var made = await work.ReadAsync(s => Handler(s).PerformAttestationAsync(new() { HttpContext = http, CredentialJson = credential ?? "", AttestationState = asked.State }), http.RequestAborted);
        return made.Succeeded && made.Passkey.IsUserVerified ? new NewPasskey(made.Passkey, asked.At) : Fail.Refused("access.passkey.not-made", PasskeyWords.NotMade);
    }

    /// <summary>Whose passkey answered the challenge.</summary>
    public async Task<Result<PasskeyProof>> TakeAnswerAsync(HttpContext http, string? credential)
    {
        if (Take(http, SigningIn) is not { } asked) return Stale();
        return await work.ReadAsync(async s =>
        {
            var proven = await Handler(s).PerformAssertionAsync(new() { HttpContext = http, CredentialJson = credential ?? "", AssertionState = asked.State });
            var account = proven.Succeeded && proven.Passkey.IsUserVerified ? await SignInAccount.FindAsync(s, proven.User.Id) : null;
            return account is null ? (Result<PasskeyProof>)NotAccepted() : new PasskeyProof(account, proven.Passkey!, asked.At);
        }, http.RequestAborted);
    }

    public static Failure NotAccepted() => Fail.Refused("access.sign-in.passkey", PasskeyWords.NotAccepted);

    private static Failure Stale() => Fail.Refused("access.passkey.stale", PasskeyWords.Stale);

    private PasskeyHandler<Account> Handler(Session session) => new(managers.On(session), options);

    private void Keep(HttpContext http, string purpose, Challenge challenge) =>
        http.Response.Cookies.Append(Cookie, protection.CreateProtector(purpose).Protect(Json.Write(challenge)), Form(http));

    private Challenge? Take(HttpContext http, string purpose)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } kept) return null;
        http.Response.Cookies.Delete(Cookie, Form(http));
        try
        {
            var challenge = Json.Read<Challenge>(protection.CreateProtector(purpose).Unprotect(kept));
            return challenge.At <= clock.Now && challenge.At + Life > clock.Now ? challenge : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions Form(HttpContext http) => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, IsEssential = true, MaxAge = Life, Path = "/" };
}

/// <summary>A passkey made by a browser, and when its challenge was given.</summary>
internal sealed record NewPasskey(UserPasskeyInfo Made, DateTimeOffset ChallengedAt);

/// <summary>A passkey that answered a challenge. It opens something only when the challenge could be spent.</summary>
internal sealed record PasskeyProof(SignInAccount Account, UserPasskeyInfo Passkey, DateTimeOffset ChallengedAt)
{
    /// <summary>False when the challenge or a later one was answered before, or the passkey is gone. Of two at once one wins.</summary>
    public async Task<bool> SpendAsync(Session session, DateTimeOffset now) => await session.ExecuteAsync("""
        update [access.passkey] set sign_count = @Count, is_backed_up = @BackedUp, last_used_at = @Now, challenged_at = @At
        where account_id = @Account and credential_id = @Credential and challenged_at < @At
        """, new { Count = (long)Passkey.SignCount, BackedUp = Passkey.IsBackedUp, Now = now, At = ChallengedAt, Account = Account.Id, Credential = Passkey.CredentialId }) == 1;
}
