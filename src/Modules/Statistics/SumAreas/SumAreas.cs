using LienThong.Contracts.Organisation;
using LienThong.Contracts.Statistics;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Formulas;
using LienThong.Statistics.Prose;
using LienThong.Statistics.ReadFigure;
using LienThong.Statistics.Returns;

namespace LienThong.Statistics.SumAreas;

/// <summary>An indicator by the provinces of one day's boundaries: what adds is added through the succession, anything else computed anew.</summary>
internal sealed class SumAreas(UnitOfWork work, IAreaReads areas, KnownFigures known, IndicatorBook book, Clock clock) : IAreaSums
{
    public Task<Result<AreaSums>> SumAsync(SumQuestion q, CancellationToken ct) => work.ReadAsync<Result<AreaSums>>(async s =>
    {
        if (book.Find(q.Code) is not { } indicator) return Fail.Invalid("indicator", "statistics.value.indicator", ReadFigureWords.NoIndicator(q.Code));
        if (!Period.TryParse(q.Period, out var first)) return Fail.Invalid("period", "statistics.value.period", ReadFigureWords.NoPeriod(q.Period));
        if (!Period.TryParse(q.Until ?? q.Period, out var last) || last.Months != first.Months || last.From < first.From) return Fail.Invalid("until", "statistics.value.period", SumAreasWords.BadUntil(q.Until ?? "", first));
        if (Breakdown.Read(q.Breakdown) is not { } breakdown) return Fail.Invalid("breakdown", "statistics.value.breakdown", ReadFigureWords.NoBreakdown(q.Breakdown));
        var day = q.Boundaries ?? clock.Today;
        var boundaries = await Boundaries.OfAsync(s, areas, day);
        if (boundaries.Areas.Count == 0) return Fail.Invalid("boundaries", "statistics.sum.boundaries", SumAreasWords.NoAreas);
        if (first != last && !indicator.Adds) return Fail.Refused("statistics.sum.adds", SumAreasWords.DoesNotAdd(indicator));
        var found = indicator.Adds && (first != last || book.FormulaOf(indicator.Code) is null)
            ? await AddedAsync(s, boundaries, indicator, breakdown, first, last)
            : await ComputedAsync(s, boundaries, indicator, breakdown, first);
        return new AreaSums(indicator.Code, indicator.Name, indicator.Unit, first.Text, q.Until is null ? null : last.Text, breakdown.Text, day, boundaries.Name, found.Areas, found.Unallocated);
    }, ct);

    private async Task<(IReadOnlyList<AreaSum> Areas, IReadOnlyList<SummedPart> Unallocated)> AddedAsync(Session session, Boundaries boundaries, Indicator indicator, Breakdown breakdown, Period first, Period last)
    {
        var sums = (await UnitSums.OfAsync(session, [indicator.Code], breakdown, first, last)).ToDictionary(u => u.Area);
        await CountAsync(session, boundaries, indicator, breakdown, first, last, sums);
        var periods = Periods(first, last);
        var areas = boundaries.Areas.Select(area =>
        {
            // A unit must have its figure of every period in which it stood.
            var due = periods.SelectMany(p => boundaries.UnitsOf(area.Area.Id, p)).GroupBy(u => u.Area).Select(g => (Unit: g.Key, Periods: g.Count())).ToList();
            var has = due.Where(u => sums.ContainsKey(u.Unit.Id)).Select(u => (u.Unit, Sum: sums[u.Unit.Id])).ToList();
            var sharing = periods.SelectMany(p => boundaries.Sharing(area.Area.Id, p, indicator)).GroupBy(u => u.Area).Select(g => (Unit: g.Key, Periods: g.Count())).ToList();
            var shares = sharing.Where(u => sums.ContainsKey(u.Unit.Id)).Select(u => (u.Unit, Sum: sums[u.Unit.Id] with { Value = boundaries.SharesOf(u.Unit.Id, indicator)!.Of(area.Area.Id, sums[u.Unit.Id].Value) })).ToList();
            var missing = due.Concat(sharing).Where(u => sums.GetValueOrDefault(u.Unit.Id)?.Periods != u.Periods).Select(u => u.Unit.FullName).ToList();
            decimal? value = missing.Count == 0 && has.Count + shares.Count > 0 ? has.Concat(shares).Sum(u => u.Sum.Value) : null;
            var single = shares.Count == 0 && has is [var (unit, _)] && unit.Id == area.Area.Id && first == last;
            return new AreaSum(area.Area.Code, area.Area.FullName, value is { } v ? Amount.Text(v) : null, value is { } w ? new PrintedFigure(w, indicator.Unit, indicator.Kind, Qualifiers.OfSum(has.Concat(shares).Select(h => h.Sum.Qualifier))).Text : null,
                value is null ? null : single ? has[0].Sum.Class : "computed", [.. has.Select(u => Part(u.Unit, u.Sum)), .. shares.Select(u => Part(u.Unit with { FullName = StatisticsWords.Shared(u.Unit.FullName) }, u.Sum))], missing);
        }).ToList();
        var unplaced = periods.SelectMany(boundaries.Unplaced).DistinctBy(u => u.Area.Id).Where(u => sums.ContainsKey(u.Area.Id) && boundaries.SharesOf(u.Area.Id, indicator) is null).Select(u => Part(u.Area, sums[u.Area.Id])).ToList();
        return (areas, unplaced);
    }

    /// <summary>Puts what the records and the reporters' returns give in the place of what was said of the same.</summary>
    private async Task CountAsync(Session session, Boundaries boundaries, Indicator indicator, Breakdown breakdown, Period first, Period last, Dictionary<Guid, UnitSum> sums)
    {
        var counted = (await ReturnFigures.OfAreasAsync(session, [.. boundaries.All.Select(u => u.Area.Id)], first.From, last.From, DateTimeOffset.MaxValue, book))
            .Where(f => f.Key.Kind == ValueKind.Actual && f.Key.Indicator == indicator.Code && f.Key.Breakdown == breakdown && f.Key.Period.Months == first.Months).ToList();
        foreach (var period in Periods(first, last).Where(p => p.Months == 12))
            counted.AddRange((await known.CountedAsync(session, [.. boundaries.All.Select(u => u.Area.Id)], period, DateTimeOffset.MaxValue)).Where(f => f.Key.Indicator == indicator.Code && f.Key.Breakdown == breakdown));
        var said = await Observations.OfAreasAsync(session, [.. counted.Select(f => f.Key.Area).Distinct()], [indicator.Code], first.From, last.From, DateTimeOffset.MaxValue);
        var all = said.Select(Figure.Of).Where(f => f.Key.Kind == ValueKind.Actual && f.Key.Breakdown == breakdown && f.Key.Period.Months == first.Months).Concat(counted);
        foreach (var unit in all.GroupBy(f => f.Key.Area))
        {
            var set = new FigureSet(unit).All;
            sums[unit.Key] = new(indicator.Code, unit.Key, set.Sum(f => f.Value), set.Count, Qualifiers.OfSum(set.Select(f => f.Qualifier))) { Class = set[0].Class };
        }
    }

    private async Task<(IReadOnlyList<AreaSum> Areas, IReadOnlyList<SummedPart> Unallocated)> ComputedAsync(Session session, Boundaries boundaries, Indicator indicator, Breakdown breakdown, Period period)
    {
        var sets = await known.LoadAsync(session, [.. boundaries.All.Select(u => u.Area.Id)], FormulaUses.Codes(new Expression.Indicator(indicator.Code, breakdown.Text), book.FormulaOf), period.Previous.Year, period.Year, DateTimeOffset.MaxValue);
        var areas = boundaries.Areas.Select(area =>
        {
            var found = boundaries.Find(area, indicator, breakdown, period, sets, book);
            var units = boundaries.UnitsOf(area.Area.Id, period).ToList();
            var has = units.Select(u => (u.Area, Figure: sets.GetValueOrDefault(u.Area.Id)?.Find(indicator.Code, period, ValueKind.Actual, breakdown.Text))).Where(u => u.Figure is not null).ToList();
            var shares = boundaries.Sharing(area.Area.Id, period, indicator)
                .Select(u => (u.Area, Figure: sets.GetValueOrDefault(u.Area.Id)?.Find(indicator.Code, period, ValueKind.Actual, breakdown.Text))).Where(u => u.Figure is not null).ToList();
            IReadOnlyList<string> missing = found.Figure is null && found.Missing.Count == 0 ? [.. units.Select(u => u.Area.FullName)] : found.Missing;
            return new AreaSum(area.Area.Code, area.Area.FullName, found.Figure is { } known ? Amount.Text(known.Value) : null, found.Figure is { } said ? FigurePrinting.Print(indicator, said) : null, found.Class,
                [.. has.Select(u => new SummedPart(u.Area.Code, u.Area.FullName, Amount.Text(u.Figure!.Value), 1)), .. shares.Select(u => new SummedPart(u.Area.Code, StatisticsWords.Shared(u.Area.FullName), Amount.Text(boundaries.SharesOf(u.Area.Id, indicator)!.Of(area.Area.Id, u.Figure!.Value)), 1))], missing);
        }).ToList();
        var unplaced = boundaries.Unplaced(period).Where(u => boundaries.SharesOf(u.Area.Id, indicator) is null).Select(u => (u.Area, Figure: sets.GetValueOrDefault(u.Area.Id)?.Find(indicator.Code, period, ValueKind.Actual, breakdown.Text))).Where(u => u.Figure is not null);
        return (areas, [.. unplaced.Select(u => new SummedPart(u.Area.Code, u.Area.FullName, Amount.Text(u.Figure!.Value), 1))]);
    }

    private static SummedPart Part(NamedArea unit, UnitSum sum) => new(unit.Code, unit.FullName, Amount.Text(sum.Value), sum.Periods);

    private static List<Period> Periods(Period first, Period last)
    {
        var all = new List<Period>();
        for (var period = last; period.From >= first.From; period = period.Previous) all.Add(period);
        return all;
    }
}
