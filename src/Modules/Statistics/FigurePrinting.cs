using System.Globalization;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics;

/// <summary>Stored values in print: the reporter's digits and unit, as they were written.</summary>
internal static class FigurePrinting
{
    public static readonly string Verb = FigurePrintingWords.Reaches;

    public static PrintedFigure Of(Indicator indicator, Figure figure)
    {
        var stated = decimal.TryParse(figure.Stated, NumberStyles.Number, CultureInfo.InvariantCulture, out var said);
        var unit = figure.StatedUnit.Length > 0 ? figure.StatedUnit : indicator.Unit;
        // A rank is one of as many as the catalogue ranks.
        var outOf = indicator is { Kind: FigureKind.Rank, High: { } all } ? (int?)all : null;
        return stated
            ? new(said, unit, indicator.Kind, figure.Qualifier, Decimals(figure.Stated), outOf)
            : new(figure.Value, indicator.Unit, indicator.Kind, figure.Qualifier, OutOf: outOf);
    }

    public static string Print(Indicator indicator, Figure figure) => Of(indicator, figure).Text;

    private static int Decimals(string stated) => stated.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? stated.Length - dot - 1 : 0;
}
