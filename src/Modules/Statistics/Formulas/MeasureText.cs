using System.Collections.Immutable;
using System.Globalization;
using LienThong.Kernel.Text;
using LienThong.WebKit;

namespace LienThong.Statistics.Formulas;

/// <summary>Units as people write them: "tỷ đồng", "%", "thuê bao/100 dân", "người/km²".</summary>
internal static class MeasureText
{
    /// <summary>Reads any text; words that mean the same (dân, người) become one.</summary>
    /// <param name="known">The base where the catalogue says it beside the unit.</param>
    public static Measure Read(string? unit, decimal? known = null)
    {
        var text = Nfc.Clean(unit);
        if (known <= 0) known = null;
        if (text.Length == 0) return new(Measure.NoPowers, known ?? 1);
        if (text[0] is '%' or '‰') return new(Measure.NoPowers, known ?? (text[0] == '%' ? 100 : 1000));
        var parts = text.Split('/');
        var (powers, @base) = (Words(Measure.NoPowers, parts[0], 1), 1m);
        foreach (var part in parts.Skip(1))
        {
            var (count, words) = Counted(part.Trim());
            if (@base * count <= Measure.LargestBase) @base *= count;
            powers = Words(powers, words, -1);
        }

        return new(powers, known ?? @base);
    }

    public static string Write(Measure measure)
    {
        var above = string.Join('·', measure.Powers.Where(p => p.Value > 0).Select(p => Power(p.Key, p.Value)));
        var below = measure.Powers.Where(p => p.Value < 0).Select(p => Power(p.Key, -p.Value)).ToList();
        var count = measure.Base is null or 1 ? "" : Vn.Number(measure.Base.Value);
        if (measure.Powers.Count == 0) return count switch { "" => UnitWords.None, "100" => "%", "1.000" => "‰", _ => $"1/{count}" };
        if (below.Count == 0) return count.Length == 0 ? above : $"{above} (×{count})";
        return $"{(above.Length == 0 ? "1" : above)}/{(count.Length == 0 ? "" : count + " ")}{string.Join('/', below)}";
    }

    private static ImmutableSortedDictionary<string, int> Words(ImmutableSortedDictionary<string, int> powers, string text, int sign)
    {
        foreach (var raw in text.Split('·', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var word = UnitWords.Alike.GetValueOrDefault(raw, raw);
            var power = word[^1] switch { '²' => 2, '³' => 3, _ => 1 };
            if (power > 1 && word.Length > 1) word = word[..^1];
            powers = Measure.With(powers, word, sign * power);
        }

        return powers;
    }

    // "1.000 dân": dots set off thousands. More than nine digits are no base but part of the words.
    private static (decimal Count, string Words) Counted(string part)
    {
        var end = part.AsSpan().IndexOfAnyExceptInRange('.', '9');
        if (end < 0) end = part.Length;
        var digits = part[..end].Replace(".", "", StringComparison.Ordinal);
        return digits.Length <= 9 && decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? (count, part[end..].Trim()) : (1, part);
    }

    private static string Power(string word, int power) => power switch { 1 => word, 2 => word + "²", 3 => word + "³", _ => $"{word}^{power}" };
}
