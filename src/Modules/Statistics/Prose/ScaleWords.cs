using LienThong.Kernel.Text;

namespace LienThong.Statistics.Prose;

/// <summary>A word that multiplies the number before it, in its usual spelling.</summary>
internal readonly record struct Scale(string Word, decimal Factor);

/// <summary>nghìn, triệu, tỷ: also ngàn, tỉ, and as typed without marks. Not "ngan" and "ti", which are other words as well.</summary>
internal static class ScaleWords
{
    /// <summary>No multiplier.</summary>
    public static readonly Scale None = new("", 1);

    private static readonly Scale Thousand = new("nghìn", 1_000);
    private static readonly Scale Million = new("triệu", 1_000_000);
    private static readonly Scale Billion = new("tỷ", 1_000_000_000);

    private static readonly Dictionary<string, Scale> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nghìn"] = Thousand,
        ["ngàn"] = Thousand,
        ["nghin"] = Thousand,
        ["triệu"] = Million,
        ["trieu"] = Million,
        ["tỷ"] = Billion,
        ["tỉ"] = Billion,
        ["ty"] = Billion,
    };

    /// <summary>A unit that goes on multiplying: 5 triệu đồng counts no five things.</summary>
    public static bool Starts(string unit) => Take(Nfc.Clean(unit)).Scale.Factor != 1;

    /// <summary>What follows a number, cut into its multiplier and the unit itself: "nghìn tỷ đồng" → nghìn tỷ (10¹²), "đồng".</summary>
    public static (Scale Scale, string Unit) Take(string text)
    {
        var (scale, rest) = (None, text);
        // Two at most: "nghìn tỷ" is said, three in a row are not.
        for (var i = 0; i < 2; i++)
        {
            var end = 0;
            while (end < rest.Length && char.IsLetter(rest[end])) end++;
            if (!Known.TryGetValue(rest[..end], out var next)) break;
            scale = new(scale.Word.Length == 0 ? next.Word : scale.Word + " " + next.Word, scale.Factor * next.Factor);
            rest = rest[end..].TrimStart();
        }

        return (scale, rest);
    }
}
