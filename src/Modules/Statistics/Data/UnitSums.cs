using LienThong.Kernel.Data;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics;

/// <summary>The sum of one unit's figures of an indicator.</summary>
/// <param name="Periods">Of how many it is.</param>
internal sealed record UnitSum(string Indicator, Guid Area, decimal Value, long Periods, Qualifier Qualifier)
{
    /// <summary><c>counted</c> or <c>reported</c>, of a sum of one.</summary>
    public string Class { get; init; } = "reported";
}

/// <summary>Adds stored values in the database, however many there are.</summary>
internal static class UnitSums
{
    // Whole units and millionths apart: a million of the largest amounts still fit. How many are not exact goes along in one number.
    private const string Sums = """
        select indicator, area_id, cast(sum(amount / 1000000) as bigint) as whole, cast(sum(amount % 1000000) as bigint) as rest, count(*) as periods,
          cast(sum(case qualifier when 'Exact' then 0 when 'Above' then 1 when 'Below' then 10000000 else 100000000000000 end) as bigint) as unsure
        from [statistics.observation]
        where superseded_at is null and kind = 'Actual' and indicator in @Codes and breakdown = @Breakdown and period_from >= @From and period_to <= @To and period_to / 100 - period_from / 100 = @Span
        group by indicator, area_id
        """;

    /// <summary>What is held for true of periods as long as the first, until the last; one line for each indicator and unit.</summary>
    public static async Task<List<UnitSum>> OfAsync(Session session, IReadOnlyCollection<string> codes, Breakdown breakdown, Period first, Period last) =>
        (await session.QueryAsync<Line>(Sums, new { Codes = codes.ToArray(), Breakdown = breakdown.Text, first.From, last.To, Span = first.Months - 1 }))
            .ConvertAll(l => new UnitSum(l.Indicator, l.AreaId, l.Whole + (l.Rest / 1_000_000m), l.Periods, Sure(l.Unsure)));

    private static Qualifier Sure(long unsure) => unsure switch
    {
        0 => Qualifier.Exact,
        < 10_000_000 => Qualifier.Above,
        < 100_000_000_000_000 when unsure % 10_000_000 == 0 => Qualifier.Below,
        _ => Qualifier.About,
    };

    private sealed class Line
    {
        public string Indicator { get; init; } = "";
        public Guid AreaId { get; init; }
        public long Whole { get; init; }
        public long Rest { get; init; }
        public long Periods { get; init; }
        public long Unsure { get; init; }
    }
}
