using System.Globalization;
using LienThong.Kernel.Text;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics;

/// <summary>A unit as people write it: "triệu cuốn" is 1,000,000 of "cuốn", "thuê bao/100 dân" a hundredth of "thuê bao/dân", "%" a hundredth.</summary>
/// <param name="Factor">How many of the bare unit.</param>
/// <param name="Bare">The unit without scale; empty for a pure number.</param>
internal readonly record struct UnitScale(decimal Factor, string Bare)
{
    public static UnitScale Of(string? unit)
    {
        var (scale, bare) = ScaleWords.Take(Nfc.Clean(unit));
        var factor = scale.Factor;
        if (bare == "%") return new(factor / 100, "");
        if (bare.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 && Per(bare[(slash + 1)..]) is (var count, var per)) return new(factor / count, $"{bare[..slash]}/{per}");
        return new(factor, bare);
    }

    /// <summary>By how much a value in this unit is multiplied to stand in the other; null when they measure different things.</summary>
    public decimal? To(UnitScale other) => string.Equals(Bare, other.Bare, StringComparison.Ordinal) ? Factor / other.Factor : null;

    // "100 dân": per a hundred.
    private static (decimal Count, string Per)? Per(string below)
    {
        var digits = below.TakeWhile(c => char.IsAsciiDigit(c) || c == '.').Count();
        return digits > 0 && below.Length > digits + 1 && decimal.TryParse(below[..digits].Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? (count, below[digits..].Trim())
            : null;
    }
}
