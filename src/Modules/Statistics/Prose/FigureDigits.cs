using LienThong.WebKit;

namespace LienThong.Statistics.Prose;

/// <summary>The digits of a figure by what it is. Half rounds away from zero; a figure that is not zero never reads as zero.</summary>
internal static class FigureDigits
{
    private const int MostDecimals = 28;

    /// <summary>
    /// With decimals given, exactly those. Otherwise a density shows two, a ratio at most one, a score at most four, anything else at
    /// most two, and decimals that say nothing are dropped (not from a density).
    /// </summary>
    public static string Of(decimal value, FigureKind kind, int? decimals = null) => (decimals, kind) switch
    {
        ({ } given, _) => Vn.Fixed(value, given),
        (_, FigureKind.Density) => Vn.Fixed(value, Showing(value, 2)),
        (_, FigureKind.Ratio) => Vn.Number(value, Showing(value, 1)),
        (_, FigureKind.Score) => Vn.Number(value, Showing(value, 4)),
        _ => Vn.Number(value, Showing(value, 2)),
    };

    /// <summary>Things counted: 05, 08, 10, 1.505. Zero stays 0, and what is negative or not whole carries no zero in front.</summary>
    public static string Count(decimal value) =>
        (value is > 0 and < 10 && decimal.IsInteger(value) ? "0" : "") + Of(value, FigureKind.Count);

    /// <summary>10/63, or 10 where nobody says of how many.</summary>
    public static string Rank(decimal value, int? outOf) => Vn.Fixed(value, 0) + (outOf is { } all ? "/" + Vn.Number(all) : "");

    private static int Showing(decimal value, int decimals)
    {
        while (value != 0 && decimals < MostDecimals && decimal.Round(value, decimals, MidpointRounding.AwayFromZero) == 0) decimals++;
        return decimals;
    }
}
