using LienThong.Contracts.Statistics;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.ImportFigures;

namespace LienThong.Statistics.Checks;

/// <summary>Something worth a second look; the value stands until a person corrects or answers it.</summary>
internal sealed record Finding(string Rule, Figure Figure, string Message);

/// <summary>The general rules over what is known of an area: nothing in them names a province or a report.</summary>
internal static class FigureChecks
{
    private static readonly IReadOnlyList<Func<FigureSet, IndicatorBook, IEnumerable<Finding>>> Rules =
        [WholeChecks.PartsOfWhole, WholeChecks.SharesOfWhole, FormulaChecks.Formula, FormulaChecks.Implied, RangeChecks.Range, RangeChecks.Growth, RangeChecks.Base, RangeChecks.NoUnit, WholeChecks.TwoSources, WholeChecks.Unclassed];

    public static IReadOnlyList<Finding> Run(FigureSet set, IndicatorBook book) => [.. Rules.SelectMany(rule => rule(set, book))];

    /// <summary>Warnings of the years that a file speaks of, at its rows; 0 for what was held before.</summary>
    /// <param name="held">All that is held of its areas for these years and those before.</param>
    /// <param name="counted">What the records give for the same areas and years.</param>
    public static IReadOnlyList<FigureWarning> OfImport(IEnumerable<ObservationRow> held, IEnumerable<Figure> counted, IReadOnlyDictionary<FigureKey, FigureRow> placed, IndicatorBook book)
    {
        var areas = held.Select(Figure.Of).Concat(counted).ToLookup(f => f.Key.Area);
        var touched = placed.Keys.Select(k => (k.Area, k.Period.Year)).ToHashSet();
        return [.. areas.SelectMany(area => Run(new(area), book)).Where(f => touched.Contains((f.Figure.Key.Area, f.Figure.Key.Period.Year)))
            .Select(f => new FigureWarning(f.Rule, placed.TryGetValue(f.Figure.Key, out var row) ? row.Line : 0, f.Figure.Key.Indicator, f.Message))
            .OrderBy(w => w.Row).ThenBy(w => w.Indicator, StringComparer.Ordinal).ThenBy(w => w.Rule, StringComparer.Ordinal)];
    }
}
