using LienThong.Kernel.Data;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics.Returns;

/// <summary>What an area's reporters said together: the sums of their approved returns. Plans have a sum when everybody who said what was done also said what was meant.</summary>
internal static class ReturnFigures
{
    /// <summary>Of the periods that begin in [from, to], as held for true at an instant. One statement.</summary>
    public static async Task<IEnumerable<Figure>> OfAreasAsync(Session session, IReadOnlyCollection<Guid> areas, DateOnly from, DateOnly to, DateTimeOffset at, IndicatorBook book)
    {
        var sums = await session.QueryAsync<Sum>("""
            select area_id, indicator, period_from, period_to, breakdown, plan, cast(sum(amount) as bigint) as amount, count(*) as reporters
            from [statistics.returned]
            where area_id in @Areas and period_from >= @From and period_from <= @To and recorded_at <= @At and (superseded_at is null or superseded_at > @At)
            group by area_id, indicator, period_from, period_to, breakdown, plan
            """, new { Areas = session.Ids(areas), From = from, To = to, At = at });
        var done = sums.Where(s => !s.Plan).ToDictionary(s => s.Of, s => s.Reporters);
        return sums.Where(s => !s.Plan || done.GetValueOrDefault(s.Of) == s.Reporters).Where(s => book.Find(s.Indicator) is not null).OrderBy(s => s.Indicator, StringComparer.Ordinal).ThenBy(s => s.PeriodFrom).ThenBy(s => s.Breakdown, StringComparer.Ordinal).ThenBy(s => s.Plan).Select(Told);
    }

    private static Figure Told(Sum sum)
    {
        var value = Amount.Value(sum.Amount);
        return new(new(sum.Indicator, sum.AreaId, new(sum.PeriodFrom, sum.PeriodTo), sum.Plan ? ValueKind.Plan : ValueKind.Actual, new(sum.Breakdown)), value, Qualifier.Exact, Amount.Text(value), "", ReturnWords.Source(sum.Reporters, sum.Plan), "", null, null) { Reporters = sum.Reporters };
    }

    private sealed class Sum
    {
        public Guid AreaId { get; init; }
        public string Indicator { get; init; } = "";
        public DateOnly PeriodFrom { get; init; }
        public DateOnly PeriodTo { get; init; }
        public string Breakdown { get; init; } = "";
        public bool Plan { get; init; }
        public long Amount { get; init; }
        public long Reporters { get; init; }

        public (Guid, string, DateOnly, DateOnly, string) Of => (AreaId, Indicator, PeriodFrom, PeriodTo, Breakdown);
    }
}
