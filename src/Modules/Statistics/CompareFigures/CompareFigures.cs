using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Formulas;

namespace LienThong.Statistics.CompareFigures;

/// <summary>Lays figures of provinces and years beside each other, by the boundaries of one day.</summary>
internal sealed class CompareFigures(UnitOfWork work, IAreaReads areas, KnownFigures known, IndicatorBook book, Clock clock)
{
    private const int UsualYears = 3;

    /// <summary>Always the same number of statements for as many years.</summary>
    public Task<FigureTables> FindAsync(TableQuestion question, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var newest = question.Last is null ? await NewestAsync(s, question.Indicators) : null;
        var last = question.Last ?? newest ?? clock.Today.Year - 1;
        var first = Math.Max(question.First is { } from && from <= last ? from : last - UsualYears + 1, last - TableQuestion.MostYears + 1);
        var boundaries = await Boundaries.OfAsync(s, areas, question.Boundaries ?? new(last, 12, 31));
        var chosen = boundaries.Areas.Where(a => question.Provinces.Count == 0 || question.Provinces.Contains(a.Area.Code)).ToList();
        var codes = question.Indicators.SelectMany(i => FormulaUses.Codes(new Expression.Indicator(i.Code), book.FormulaOf)).ToHashSet(StringComparer.Ordinal);
        var sets = await known.LoadAsync(s, [.. boundaries.All.Select(u => u.Area.Id)], codes, first - 1, last, DateTimeOffset.MaxValue);
        var years = Enumerable.Range(first, last - first + 1).ToList();
        var keys = question.Indicators.SelectMany(i => i.Dimensions.Keys).Distinct().ToList();
        return new FigureTables(question, boundaries, years, [.. question.Indicators.Select(i => Table(i, question, boundaries, chosen, years, sets))], keys);
    }, ct);

    private static async Task<int?> NewestAsync(Session session, IReadOnlyList<Indicator> indicators) =>
        await session.ScalarAsync<int?>("select max(day) / 10000 from (select max(period_from) as day from [statistics.observation] where superseded_at is null and kind = 'Actual' and indicator in @Codes union all select max(period_from) from [statistics.returned] where superseded_at is null and indicator in @Codes) newest", new { Codes = indicators.Select(i => i.Code).ToArray() });

    private FigureTable Table(Indicator indicator, TableQuestion question, Boundaries boundaries, List<PlacedArea> chosen, List<int> years, Dictionary<Guid, FigureSet> sets)
    {
        var rows = new List<TableRow>();
        var hidden = 0;
        foreach (var area in chosen)
        {
            var own = Parts(indicator, question.GroupBy, boundaries, area, years, sets).Select(part => Row(indicator, boundaries, area, part, years, sets)).ToList();
            if (question.Provinces.Count > 0 || own.Exists(r => r.Cells.Any(c => c.Figure is not null || c.Partly))) rows.AddRange(own);
            else hidden++;
        }

        var names = boundaries.All.Select(u => u.Area).ToDictionary(a => a.Id);
        var apart = years.Select(Period.OfYear).SelectMany(p => boundaries.Unplaced(p).Select(u => sets.GetValueOrDefault(u.Area.Id)?.Find(indicator.Code, p))).OfType<Figure>().ToLookup(f => boundaries.SharesOf(f.Key.Area, indicator) is not null);
        return new(indicator, rows, hidden, [.. apart[false]], [.. apart[true].Select(f => names[f.Key.Area].FullName).Distinct()], names);
    }

    /// <summary>The whole and, grouped, the parts of which something is known, as the catalogue orders them.</summary>
    private static IEnumerable<Breakdown> Parts(Indicator indicator, string key, Boundaries boundaries, PlacedArea area, List<int> years, Dictionary<Guid, FigureSet> sets)
    {
        if (!indicator.Dimensions.TryGetValue(key, out var order)) return [Breakdown.Whole];
        var said = boundaries.UnitsOf(area.Area.Id).Select(u => sets.GetValueOrDefault(u.Area.Id)).OfType<FigureSet>()
            .SelectMany(set => years.SelectMany(y => set.PartsOf(indicator.Code, Period.OfYear(y)))).Where(g => g[0].Key.Breakdown.Keys == key).SelectMany(g => g).Select(f => f.Key.Breakdown).Distinct();
        return said.OrderBy(p => Place(order, p.Parts[0].Value)).ThenBy(p => p.Text, StringComparer.Ordinal).Prepend(Breakdown.Whole);
    }

    private static int Place(IReadOnlyList<string> order, string value)
    {
        for (var i = 0; i < order.Count; i++)
            if (order[i] == value) return i;
        return order.Count;
    }

    private TableRow Row(Indicator indicator, Boundaries boundaries, PlacedArea area, Breakdown part, List<int> years, Dictionary<Guid, FigureSet> sets)
    {
        var values = years.Prepend(years[0] - 1).Select(y => Cell(indicator, boundaries, area, part, y, sets)).ToList();
        return new(area.Area, part, [.. values.Skip(1).Zip(values, (cell, before) => cell with { Before = before.Figure })]);
    }

    private TableCell Cell(Indicator indicator, Boundaries boundaries, PlacedArea area, Breakdown part, int year, Dictionary<Guid, FigureSet> sets)
    {
        var period = Period.OfYear(year);
        var found = boundaries.Find(area, indicator, part, period, sets, book);
        return new(year, found.Figure, found.Stored, null, boundaries.UnitsOf(area.Area.Id, period).Count(), found.Missing);
    }
}
