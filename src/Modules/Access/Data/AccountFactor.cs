namespace LienThong.Access.Data;

/// <summary>An account's second factor: the secret shared with its owner's authenticator app, protected, and the last time step that was used up.</summary>
internal sealed class AccountFactor
{
    public Guid AccountId { get; init; }
    public required byte[] Secret { get; init; }
    public long LastStep { get; set; }
    public DateTimeOffset TurnedOnAt { get; init; }
}
