using System.Globalization;
using System.Security.Claims;
using LienThong.Kernel.Identity;
using LienThong.WebKit;

namespace LienThong.Access.Sessions;

/// <summary>What a session says about who it is: ids only; names, hats and rights are asked of the database at each request.</summary>
internal static class Principals
{
    public const string AccountClaim = "lt:account";
    public const string StampClaim = "lt:stamp";
    public const string SessionClaim = "lt:session";
    private const string AtClaim = "lt:at";

    public static ClaimsPrincipal Of(Guid account, PersonId person, string stamp, string? scope = null, string scheme = Schemes.Cookie, Guid? session = null)
    {
        var identity = new ClaimsIdentity(scheme);
        identity.AddClaim(new Claim(Current.PersonClaim, person.ToString()));
        identity.AddClaim(new Claim(AccountClaim, account.ToString("N")));
        identity.AddClaim(new Claim(StampClaim, stamp));
        if (session is { } id) identity.AddClaim(new Claim(SessionClaim, id.ToString("N")));
        if (scope is not null) identity.AddClaim(new Claim(Current.ScopeClaim, scope));
        return new ClaimsPrincipal(identity);
    }

    /// <summary>Says that the password was right, and when: opens nothing but the page that asks for the code.</summary>
    public static ClaimsPrincipal Ticket(Guid account, string stamp, DateTimeOffset at)
    {
        var identity = new ClaimsIdentity(Schemes.Ticket);
        identity.AddClaim(new Claim(AccountClaim, account.ToString("N")));
        identity.AddClaim(new Claim(StampClaim, stamp));
        identity.AddClaim(new Claim(AtClaim, at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)));
        return new ClaimsPrincipal(identity);
    }

    /// <summary>When a ticket was given.</summary>
    public static DateTimeOffset? GivenAt(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirstValue(AtClaim), CultureInfo.InvariantCulture, out var at) ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;

    /// <summary>The sign-in behind the request; null for a token.</summary>
    public static Guid? SessionOf(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(SessionClaim), out var id) ? id : null;

    public static PersonId? PersonOf(ClaimsPrincipal user) => TypedId.TryParse<PersonId>(user.FindFirstValue(Current.PersonClaim), out var id) ? id : null;

    public static Guid? AccountOf(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(AccountClaim), out var id) ? id : null;
}

internal static class Schemes
{
    public const string Either = "lt-either";
    public const string Cookie = "lt-session";
    public const string Token = "lt-token";
    public const string Ticket = "lt-ticket";
}
