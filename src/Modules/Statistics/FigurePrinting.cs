using LienThong.Kernel.Results;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics;

/// <summary>Stored values in print: the reporter's digits and unit, as they were written.</summary>
internal static class FigurePrinting
{
    public static PrintedFigure Of(Indicator indicator, Figure figure)
    {
        var unit = figure.StatedUnit.Length > 0 ? figure.StatedUnit : indicator.Unit;
        // A rank is one of as many as the catalogue ranks.
        var outOf = indicator is { Kind: FigureKind.Rank, High: { } all } ? (int?)all : null;
        return DataNumber.Read(figure.Stated) is Result<TypedNumber>.Ok { Answer: var said }
            ? new(said.Number, unit, indicator.Kind, figure.Qualifier, said.Decimals, outOf)
            : new(figure.Value, indicator.Unit, indicator.Kind, figure.Qualifier, OutOf: outOf);
    }

    public static string Print(Indicator indicator, Figure figure) => Of(indicator, figure).Text;
}
