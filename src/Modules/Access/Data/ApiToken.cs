namespace LienThong.Access.Data;

/// <summary>A bearer token of the API; only its SHA-256 is kept.</summary>
internal sealed class ApiToken
{
    public Guid Id { get; init; }
    public Guid AccountId { get; init; }
    public required string Name { get; init; }
    public required byte[] Hash { get; init; }
    public TokenScope Scope { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? RevokedAt { get; set; }
    public DateTimeOffset? UsedAt { get; set; }
}

internal enum TokenScope { Read, Write }
