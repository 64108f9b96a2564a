using LienThong.Contracts.Statistics;
using LienThong.Kernel.Data;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.ImportFigures;

namespace LienThong.Statistics.Checks;

/// <summary>Something worth a second look; the value stands until a person corrects or answers it.</summary>
internal sealed record Finding(string Rule, Figure Figure, string Message);

/// <summary>The general rules over what is known of an area: nothing in them names a province or a report.</summary>
internal static class FigureChecks
{
    private static readonly IReadOnlyList<Func<FigureSet, IndicatorBook, IEnumerable<Finding>>> Rules =
        [WholeChecks.PartsOfWhole, WholeChecks.SharesOfWhole, FormulaChecks.Formula, FormulaChecks.Implied, RangeChecks.Range, RangeChecks.Growth, RangeChecks.Base, RangeChecks.NoUnit];

    public static IReadOnlyList<Finding> Run(FigureSet set, IndicatorBook book) => [.. Rules.SelectMany(rule => rule(set, book))];

    /// <summary>Checks the years that an import touched, in the transaction of the import.</summary>
    public static async Task<IReadOnlyList<FigureWarning>> AfterImportAsync(Session session, IndicatorBook book, IReadOnlyDictionary<FigureKey, FigureRow> placed)
    {
        var warnings = new List<FigureWarning>();
        foreach (var (area, year) in placed.Keys.Select(k => (k.Area, k.Period.Year)).Distinct().ToList())
        {
            var rows = await Observations.OfAreaAsync(session, area, new(year - 1, 1, 1), new(year, 12, 31), DateTimeOffset.MaxValue);
            foreach (var finding in Run(new(rows.Select(Figure.Of)), book))
                if (finding.Figure.Key.Period.Year == year)
                    warnings.Add(new(finding.Rule, placed.TryGetValue(finding.Figure.Key, out var row) ? row.Line : 0, finding.Figure.Key.Indicator, finding.Message));
        }

        return [.. warnings.OrderBy(w => w.Row).ThenBy(w => w.Indicator, StringComparer.Ordinal).ThenBy(w => w.Rule, StringComparer.Ordinal)];
    }
}
