namespace LienThong.Statistics.Formulas;

/// <summary>Breakdowns inside formulas, as the text of <see cref="Breakdown"/>: equal ones are equal strings, the empty one is the whole.</summary>
internal static class FormulaBreakdown
{
    /// <summary>The ordered form of what somebody wrote; null when it is not a breakdown.</summary>
    public static string? Read(string text) => Breakdown.Read(text)?.Text;

    /// <summary>A key as it stands alone: small letters without marks and digits, a letter first.</summary>
    public static bool IsKey(string key) => key.Length > 0 && char.IsAsciiLetterLower(key[0]) && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));

    /// <summary>True when the breakdown names a value of the key.</summary>
    public static bool Has(string breakdown, string key) => Keys(breakdown).Contains(key);

    /// <summary>The keys it names, in order.</summary>
    public static IEnumerable<string> Keys(string breakdown) => new Breakdown(breakdown).Parts.Select(p => p.Key);

    /// <summary>Both conditions at once; null when they name different values of one key.</summary>
    public static string? And(string one, string other)
    {
        if (one.Length == 0 || one == other) return other;
        if (other.Length == 0) return one;
        var values = new Breakdown(one).Parts.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        foreach (var (key, value) in new Breakdown(other).Parts)
            if (!values.TryAdd(key, value) && values[key] != value) return null;
        return string.Join(';', values.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}"));
    }
}
