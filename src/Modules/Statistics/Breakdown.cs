using LienThong.Kernel.Text;

namespace LienThong.Statistics;

/// <summary>Which part of the whole a value speaks of: <c>level=huyện;tech=2G</c>, keys in order; empty for the whole.</summary>
/// <param name="Text">The one form in which it is stored and compared.</param>
internal sealed record Breakdown(string Text)
{
    public static readonly Breakdown Whole = new("");

    private const int Longest = 200;

    public bool IsWhole => Text.Length == 0;

    public IReadOnlyList<(string Key, string Value)> Parts => IsWhole ? [] : [.. Text.Split(';').Select(p => p.Split('=', 2)).Select(p => (p[0], p[1]))];

    /// <summary>The keys alone: parts with the same keys add up to one whole.</summary>
    public string Keys => string.Join(';', Parts.Select(p => p.Key));

    /// <summary>Null when it cannot be read: no key, no value, a key twice, braces, or longer than 200 characters.</summary>
    public static Breakdown? Read(string? text)
    {
        var clean = Nfc.Clean(text);
        if (clean.Length == 0) return Whole;
        if (clean.Length > Longest || clean.AsSpan().ContainsAny('{', '}')) return null;
        var parts = clean.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2, StringSplitOptions.TrimEntries)).ToList();
        if (parts.Count == 0 || parts.Exists(p => p.Length != 2 || p[0].Length == 0 || p[1].Length == 0 || !p[0].All(char.IsAsciiLetterOrDigit))) return null;
        var keys = parts.Select(p => p[0].ToLowerInvariant()).ToList();
        if (keys.Distinct(StringComparer.Ordinal).Count() < keys.Count) return null;
        return new(string.Join(';', parts.Zip(keys, (p, key) => (key, value: p[1])).OrderBy(p => p.key, StringComparer.Ordinal).Select(p => $"{p.key}={p.value}")));
    }
}
