namespace LienThong.Documents;

/// <summary>One token that may see one document; the same tokens stand in the search index. Tokens are only ever added.</summary>
internal sealed class AccessRow
{
    public Guid RecordId { get; init; }
    public string Token { get; init; } = "";
    public string RecordKind { get; init; } = "";
    /// <summary>The day the list is sorted by: arrival, issue.</summary>
    public DateOnly Day { get; init; }
}
