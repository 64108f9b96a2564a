namespace LienThong.Statistics;

/// <summary>Words before a unit that count it in heaps.</summary>
internal static class UnitScaleWords
{
    /// <summary>Longest first, so that none is taken for another's beginning.</summary>
    public static readonly IReadOnlyList<(string Word, decimal Times)> Scales =
    [
        ("nghìn tỷ", 1_000_000_000_000m),
        ("ngàn tỷ", 1_000_000_000_000m),
        ("nghìn", 1_000m),
        ("ngàn", 1_000m),
        ("triệu", 1_000_000m),
        ("tỷ", 1_000_000_000m),
        ("tỉ", 1_000_000_000m),
    ];
}
