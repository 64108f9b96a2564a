using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using LienThong.Access.Data;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LienThong.Access.Sessions;

/// <summary>Signs a request in by <c>Authorization: Bearer …</c>; expired, revoked and locked ones do not.</summary>
internal sealed class TokenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, UnitOfWork work, Clock clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Prefix = "Bearer ";

    private static readonly TimeSpan UseNotedEvery = TimeSpan.FromMinutes(10);

    private sealed class Found
    {
        public Guid Id { get; init; }
        public Guid AccountId { get; init; }
        public PersonId PersonId { get; init; }
        public string SecurityStamp { get; init; } = "";
        public TokenScope Scope { get; init; }
        public DateTimeOffset? UsedAt { get; init; }
    }

    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.NoResult();
        var found = await work.ReadAsync(s => s.FindAsync<Found>("""
            select t.id, t.account_id, a.person_id, a.security_stamp, t.scope, t.used_at
            from [access.api_token] t join [access.account] a on a.id = t.account_id
            where t.hash = @Hash and t.revoked_at is null and t.expires_at > @Now and a.disabled_at is null and a.must_change_password = @No
            """, new { Hash = HashOf(header[Prefix.Length..].Trim()), clock.Now, No = false }), Context.RequestAborted);
        if (found is null) return AuthenticateResult.Fail("unknown token");
        if (found.UsedAt is null || found.UsedAt + UseNotedEvery < clock.Now)
            await work.MaintainAsync(s => s.ExecuteAsync("update [access.api_token] set used_at = @Now where id = @Id", new { clock.Now, found.Id }));
        var user = Principals.Of(found.AccountId, found.PersonId, found.SecurityStamp, found.Scope == TokenScope.Write ? "write" : "read", Schemes.Token);
        return AuthenticateResult.Success(new AuthenticationTicket(user, Schemes.Token));
    }
}
