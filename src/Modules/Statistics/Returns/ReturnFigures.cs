using LienThong.Kernel.Data;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics.Returns;

/// <summary>What an area's reporters said together: the sums of their approved returns.</summary>
internal static class ReturnFigures
{
    /// <summary>Of the periods that begin in [from, to], as held for true at an instant. One statement.</summary>
    public static async Task<IEnumerable<Figure>> OfAreasAsync(Session session, IReadOnlyCollection<Guid> areas, DateOnly from, DateOnly to, DateTimeOffset at, IndicatorBook book)
    {
        var sums = await session.QueryAsync<Sum>("""
            select area_id, indicator, period_from, period_to, breakdown, cast(sum(amount) as bigint) as amount, count(*) as reporters
            from [statistics.returned]
            where area_id in @Areas and period_from >= @From and period_from <= @To and recorded_at <= @At and (superseded_at is null or superseded_at > @At)
            group by area_id, indicator, period_from, period_to, breakdown
            """, new { Areas = session.Ids(areas), From = from, To = to, At = at });
        return sums.Where(s => book.Find(s.Indicator) is not null).OrderBy(s => s.Indicator, StringComparer.Ordinal).ThenBy(s => s.PeriodFrom).ThenBy(s => s.Breakdown, StringComparer.Ordinal).Select(Of);
    }

    private static Figure Of(Sum sum)
    {
        var value = Amount.Value(sum.Amount);
        return new(new(sum.Indicator, sum.AreaId, new(sum.PeriodFrom, sum.PeriodTo), ValueKind.Actual, new(sum.Breakdown)), value, Qualifier.Exact, Amount.Text(value), "", ReturnWords.Source(sum.Reporters), "", null, null) { Reporters = sum.Reporters };
    }

    private sealed class Sum
    {
        public Guid AreaId { get; init; }
        public string Indicator { get; init; } = "";
        public DateOnly PeriodFrom { get; init; }
        public DateOnly PeriodTo { get; init; }
        public string Breakdown { get; init; } = "";
        public long Amount { get; init; }
        public long Reporters { get; init; }
    }
}
