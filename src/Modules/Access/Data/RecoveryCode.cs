namespace LienThong.Access.Data;

/// <summary>A code for the day the phone is lost; only its SHA-256 is kept, and it opens once.</summary>
internal sealed class RecoveryCode
{
    public Guid Id { get; init; }
    public Guid AccountId { get; init; }
    public required byte[] Hash { get; init; }
    public DateTimeOffset? UsedAt { get; set; }
}
