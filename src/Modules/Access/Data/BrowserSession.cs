namespace LienThong.Access.Data;

/// <summary>One sign-in on one browser; ended ones stay for a while, so that their owner can look back.</summary>
internal sealed class BrowserSession
{
    public Guid Id { get; init; }
    public Guid AccountId { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    /// <summary>Last request, noted every few minutes.</summary>
    public DateTimeOffset SeenAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
    public string Address { get; init; } = "";
    /// <summary>Browser and system in words: "Chrome trên Windows".</summary>
    public string Device { get; init; } = "";
}
