using LienThong.Kernel.Data;
using LienThong.Kernel.Figures;
using LienThong.Statistics.Catalogue;
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
        var value = counted.Amount * factor;
        // A sum of money that is no whole number of its unit is said as "trên" so many.
        var over = indicator.Kind == FigureKind.Money && value > 1 && value != decimal.Truncate(value);
        var stated = over ? decimal.Truncate(value).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
        return new(new(indicator.Code, counted.Area, period, ValueKind.Actual, part), value, over ? Qualifier.Above : counted.Rough ? Qualifier.About : Qualifier.Exact, stated, "", counted.Book, "", null, null) { Counted = counted };
    }
}
