using LienThong.Kernel.Text;

namespace LienThong.Statistics.Formulas;

/// <summary>Breakdowns as text, <c>level=huyện;tech=2G</c>: keys in order, values in NFC, so that equal ones are equal strings.</summary>
internal static class FormulaBreakdown
{
    public const int LongestKey = 30;
    public const int LongestValue = 60;

    /// <summary>The ordered form of what somebody wrote; null when it is not a breakdown. Empty text is the whole.</summary>
    public static string? Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var pairs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in text.Split(';'))
        {
            if (part.Split('=') is not [var left, var right]) return null;
            var (key, value) = (left.Trim(), Nfc.Clean(right));
            if (!IsKey(key) || !IsValue(value) || !pairs.TryAdd(key, value)) return null;
        }

        return Join(pairs);
    }

    /// <summary>Small letters without marks and digits; a letter first.</summary>
    public static bool IsKey(string key) =>
        key.Length is > 0 and <= LongestKey && char.IsAsciiLetterLower(key[0]) && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));

    /// <summary>True when the breakdown names a value of the key.</summary>
    public static bool Has(string breakdown, string key) => Pairs(breakdown).ContainsKey(key);

    /// <summary>The keys it names, in order.</summary>
    public static IReadOnlyCollection<string> Keys(string breakdown) => Pairs(breakdown).Keys;

    /// <summary>Both conditions at once; null when they name different values of one key.</summary>
    public static string? And(string one, string other)
    {
        if (one.Length == 0 || one == other) return other;
        if (other.Length == 0) return one;
        var pairs = Pairs(one);
        foreach (var (key, value) in Pairs(other))
            if (!pairs.TryAdd(key, value) && pairs[key] != value) return null;
        return Join(pairs);
    }

    // A mark without its letter would join the sign before it as soon as the whole formula is brought to NFC.
    private static bool IsValue(string value) =>
        value.Length is > 0 and <= LongestValue && value.IndexOfAny(['[', ']', '=', ';']) < 0 && char.GetUnicodeCategory(value[0]) is not (System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark);

    private static SortedDictionary<string, string> Pairs(string breakdown)
    {
        var pairs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in breakdown.Split(';', StringSplitOptions.RemoveEmptyEntries))
            if (pair.Split('=', 2) is [var key, var value]) pairs[key] = value;
        return pairs;
    }

    private static string Join(SortedDictionary<string, string> pairs) => string.Join(';', pairs.Select(p => $"{p.Key}={p.Value}"));
}
