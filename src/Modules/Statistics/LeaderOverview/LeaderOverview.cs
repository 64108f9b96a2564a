using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Checks;
using LienThong.Statistics.MakeReview;

namespace LienThong.Statistics.LeaderOverview;

/// <summary>What a leader sees first of an area: its key figures in the newest year, beside plan and year before, what the checks warn of, what came last.</summary>
internal sealed class LeaderOverview(UnitOfWork work, IAreaReads areas, KnownFigures known, IndicatorBook book, Clock clock)
{
    private const int Years = 5, MostCards = 12, MostNews = 6;

    // What reviews begin with; an area without one of them shows others that it knows.
    private static readonly string[] Key = ["BC06", "BC53", "BC03", "VT02", "VT06", "VT07", "VT12", "VT13", "VT21", "UD16", "UD06", "UD10", "BH02", "XB50", "CS01", "QL02", "QL04", "QL06", "QL51", "DS01"];

    /// <param name="Values">Of the years until this one; null where nothing is known.</param>
    internal sealed record Card(Indicator Indicator, Figure Figure, bool Stored, IReadOnlyList<Comparison> Beside, IReadOnlyList<decimal?> Values);

    /// <param name="Areas">Areas with figures, each with its newest year.</param>
    /// <param name="Known">How many values are known of the year.</param>
    internal sealed record Answer(IReadOnlyList<(NamedArea Area, int Year)> Areas, NamedArea Area, int Year, string Boundaries, IReadOnlyList<Card> Cards, IReadOnlyList<Finding> Findings, IReadOnlyList<Figure> News, int Known);

    /// <summary>Null when nothing is known of anything; always the same number of statements.</summary>
    public Task<Answer?> FindAsync(Guid? wanted, int? wantedYear, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var all = await areas.PlacedProvincesAsync(s, clock.Today);
        var newest = await NewestAsync(s, all);
        var with = all.Where(a => newest.ContainsKey(a.Area.Id)).Select(a => (a.Area, Year: newest[a.Area.Id])).ToList();
        if (with.Count == 0) return null;
        var chosen = with.Find(a => a.Area.Id == wanted) is { Area: not null } asked ? asked : with.OrderByDescending(a => a.Year).First();
        var year = wantedYear is { } y && y <= chosen.Year ? y : chosen.Year;
        var period = Period.OfYear(year);
        var boundaries = await Boundaries.OfAsync(s, areas, period.To);
        var area = boundaries.All.First(a => a.Area.Id == chosen.Area.Id);
        var codes = book.All.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        var sets = await known.LoadAsync(s, [.. boundaries.Behind(area.Area.Id).Select(u => u.Area.Id).Append(area.Area.Id).Distinct()], codes, year - Years + 1, year, DateTimeOffset.MaxValue);
        var own = sets.GetValueOrDefault(area.Area.Id, FigureSet.Empty);
        var cards = Order(own, period).Select(i => Make(i, boundaries, area, period, sets)).OfType<Card>().Take(MostCards).ToList();
        var near = new FigureSet(own.All.Where(f => f.Key.Period.Year >= year - 1));
        var findings = FigureChecks.Run(near, book).Where(f => f.Figure.Key.Period.Year == year).ToList();
        var news = own.All.Where(f => f.RecordedAt is not null && f.Key.Period.Year == year).OrderByDescending(f => f.RecordedAt).ThenBy(f => f.Key.Indicator, StringComparer.Ordinal).ThenBy(f => f.Key.Breakdown.Text, StringComparer.Ordinal).Take(MostNews).ToList();
        return new Answer(with, area.Area, year, boundaries.Name, cards, findings, news, own.All.Count(f => f.Key.Period.Year == year && f.Key.Kind == ValueKind.Actual));
    }, ct);

    /// <summary>The newest year of each area: one short walk along the index for each, in one statement.</summary>
    internal static async Task<Dictionary<Guid, int>> NewestAsync(Session session, IReadOnlyList<PlacedArea> all)
    {
        if (all.Count == 0) return [];
        var args = new Dapper.DynamicParameters();
        for (var n = 0; n < all.Count; n++) args.Add($"A{n}", all[n].Area.Id);
        var walks = Enumerable.Range(0, all.Count).Select(n => $"select {n} as place, (select max(d) from (select * from (select o.period_from as d from [statistics.observation] o where o.area_id = @A{n} and o.superseded_at is null and o.kind = 'Actual' order by o.period_from desc limit 1) said union all select max(r.period_from) from [statistics.returned] r where r.area_id = @A{n} and r.superseded_at is null) newest) as day");
        var found = await session.QueryAsync<Newest>($"select place, day / 10000 as year from ({string.Join(" union all ", walks)}) n where day is not null", args);
        return found.ToDictionary(f => all[f.Place].Area.Id, f => f.Year);
    }

    private IEnumerable<Indicator> Order(FigureSet own, Period period)
    {
        var first = Key.Select(book.Find).OfType<Indicator>().ToList();
        var others = book.All.Where(i => !first.Contains(i) && own.Find(i.Code, period) is not null);
        return first.Concat(others.OrderByDescending(i => own.Find(i.Code, period, ValueKind.Plan) is not null || own.Find(i.Code, period.Previous) is not null));
    }

    private Card? Make(Indicator indicator, Boundaries boundaries, PlacedArea area, Period period, Dictionary<Guid, FigureSet> sets)
    {
        AreaFigure Of(Period asked) => boundaries.Find(area, indicator, Breakdown.Whole, asked, sets, book);
        if (Of(period) is not { Figure: { } now } found) return null;
        var plan = sets.GetValueOrDefault(area.Area.Id)?.Find(indicator.Code, period, ValueKind.Plan);
        var years = Enumerable.Range(period.Year - Years + 1, Years).Select(y => Of(Period.OfYear(y)).Figure).ToList();
        var beside = new[] { years[^2], plan }.OfType<Figure>().Select(other => Comparisons.Of(indicator, now, other)).OfType<Comparison>().ToList();
        return new(indicator, now, found.Stored, beside, [.. years.Select(f => f?.Value)]);
    }

    private sealed class Newest
    {
        public int Place { get; init; }
        public int Year { get; init; }
    }
}
