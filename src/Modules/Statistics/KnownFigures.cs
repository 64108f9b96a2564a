using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;
using LienThong.Kernel.Figures;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Formulas;
using LienThong.Statistics.Prose;
using LienThong.Statistics.Returns;

namespace LienThong.Statistics;

/// <summary>All that is known of an area: what was said, and what every module counts in its records.</summary>
internal sealed class KnownFigures(IEnumerable<IFigureSource> sources, IndicatorBook book)
{
    private readonly IReadOnlyList<IFigureSource> _sources = [.. sources];

    /// <summary>Of the periods that begin in these years, as held for true at an instant. Always the same number of statements for as many years.</summary>
    public async Task<FigureSet> LoadAsync(Session session, Guid area, int first, int last, DateTimeOffset at)
    {
        var said = await Observations.OfAreaAsync(session, area, new(first, 1, 1), new(last, 12, 31), at);
        var all = said.ConvertAll(Figure.Of);
        all.AddRange(await ReturnFigures.OfAreasAsync(session, [area], new(first, 1, 1), new(last, 12, 31), at, book));
        for (var year = first; year <= last; year++) all.AddRange(await CountedAsync(session, [area], Period.OfYear(year), at));
        return new(all);
    }

    /// <summary>Of many areas, but only of some indicators; areas of which nothing is known are not there. Two statements, and one a year and source.</summary>
    public async Task<Dictionary<Guid, FigureSet>> LoadAsync(Session session, IReadOnlyCollection<Guid> areas, IReadOnlySet<string> codes, int first, int last, DateTimeOffset at)
    {
        if (areas.Count == 0 || codes.Count == 0) return [];
        var all = (await Observations.OfAreasAsync(session, areas, codes, new(first, 1, 1), new(last, 12, 31), at)).ConvertAll(Figure.Of);
        all.AddRange((await ReturnFigures.OfAreasAsync(session, areas, new(first, 1, 1), new(last, 12, 31), at, book)).Where(f => codes.Contains(f.Key.Indicator)));
        for (var year = first; year <= last; year++) all.AddRange((await CountedAsync(session, areas, Period.OfYear(year), at)).Where(f => codes.Contains(f.Key.Indicator)));
        return all.GroupBy(f => f.Key.Area).ToDictionary(g => g.Key, g => new FigureSet(g));
    }

    /// <summary>What an area has below it, or was made of, in a period and in the one before: for sums over areas. Always the same number of statements.</summary>
    public async Task<FigureUnits> UnitsAsync(Session session, IAreaReads areas, Guid area, Period period, Expression asked, DateTimeOffset at)
    {
        var days = new[] { period.To, period.Previous.To };
        var parts = new Dictionary<DateOnly, AreaParts>();
        foreach (var day in days) parts[day] = await areas.PartsAsync(session, area, day);
        var weights = await AreaWeights.LoadAsync(session, at);
        var sharing = weights.Into(area).ToHashSet();
        // Younger units that are shared among those before them.
        foreach (var (day, own) in parts.Where(p => !p.Value.Stood).ToList())
            parts[day] = own with { Pieces = [.. own.Pieces, .. (await areas.StandingAsync(session, [.. sharing.Except(own.Pieces.Select(p => p.Area.Id))], day)).Select(u => new AreaPiece(u, false))] };
        var codes = FormulaUses.Codes(asked, book.FormulaOf);
        // Units below are asked for by few formulas, and may be many.
        var needed = parts.Values.Where(p => !p.Stood || AsksBelow(asked, codes)).SelectMany(p => p.Pieces).Where(p => p.Whole || sharing.Contains(p.Area.Id)).Select(p => p.Area.Id).Distinct().ToList();
        return new(parts.GetValueOrDefault, await LoadAsync(session, needed, codes, period.Previous.Year, period.Year, at)) { Boundaries = parts[period.To].From, Area = area, Shares = (unit, code) => book.Find(code) is { } indicator ? weights.Of(unit, indicator) : null };
    }

    private bool AsksBelow(Expression asked, IEnumerable<string> codes) =>
        codes.Select(book.FormulaOf).OfType<Expression>().Prepend(asked).SelectMany(FormulaUses.In).Any(u => u.Way == UseWay.Areas);

    /// <summary>What the records of some areas give for a period.</summary>
    public async Task<List<Figure>> CountedAsync(Session session, IReadOnlyCollection<Guid> areas, Period period, DateTimeOffset at)
    {
        var all = new List<Figure>();
        foreach (var source in _sources)
            foreach (var counted in await source.CountAsync(session, new(areas, period.From, period.To, at)))
                if (book.Find(counted.Indicator) is { } indicator && Of(indicator, counted, period) is { } figure) all.Add(figure);
        return all;
    }

    private static Figure? Of(Indicator indicator, CountedFigure counted, Period period)
    {
        var times = counted.Unit.Length > 0 ? UnitScale.Of(counted.Unit).To(UnitScale.Of(indicator.Unit)) : 1;
        if (times is not { } factor || Breakdown.Read(counted.Part) is not { } part) return null;
        var value = counted.Amount * factor / counted.Per;
        // A sum of money that is no whole number of its unit is said as "trên" so many.
        var over = indicator.Kind == FigureKind.Money && value > 1 && value != decimal.Truncate(value);
        var stated = over ? decimal.Truncate(value).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
        return new(new(indicator.Code, counted.Area, period, ValueKind.Actual, part), value, over ? Qualifier.Above : counted.Rough ? Qualifier.About : Qualifier.Exact, stated, "", counted.Book, "", null, null) { Counted = counted };
    }
}
