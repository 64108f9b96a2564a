using LienThong.Access.Data;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Access.MakeToken;

/// <summary>A person's tokens, newest first; never their secrets.</summary>
internal static class OwnTokens
{
    internal sealed class Line
    {
        public Guid Id { get; init; }
        public string Name { get; init; } = "";
        public TokenScope Scope { get; init; }
        public DateTimeOffset CreatedAt { get; init; }
        public DateTimeOffset ExpiresAt { get; init; }
        public DateTimeOffset? RevokedAt { get; init; }
        public DateTimeOffset? UsedAt { get; init; }
    }

    public static Task<List<Line>> OfAsync(Session session, PersonId person) => session.QueryAsync<Line>("""
        select t.id, t.name, t.scope, t.created_at, t.expires_at, t.revoked_at, t.used_at
        from [access.api_token] t join [access.account] a on a.id = t.account_id
        where a.person_id = @Person order by t.created_at desc limit 200
        """, new { Person = person });

    /// <summary>A new password ends what the old one's holder may have made.</summary>
    public static Task<int> RevokeAllAsync(Session session, Guid account) => session.ExecuteAsync(
        "update [access.api_token] set revoked_at = @At where account_id = @Account and revoked_at is null", new { session.Act.At, Account = account });
}
