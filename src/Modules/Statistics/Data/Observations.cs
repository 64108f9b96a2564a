using LienThong.Kernel;
using LienThong.Kernel.Data;

namespace LienThong.Statistics;

/// <summary>What a value speaks of; there is at most one value of a key at a time.</summary>
internal sealed record FigureKey(string Indicator, Guid Area, Period Period, ValueKind Kind, Breakdown Breakdown);

/// <summary>Reading stored values.</summary>
internal static class Observations
{
    public const string Select = "select id, indicator, area_id, period, period_from, period_to, kind, breakdown, amount, qualifier, stated, stated_unit, source, note, submission_id, recorded_at, superseded_at from [statistics.observation]";

    public static FigureKey KeyOf(ObservationRow row) => new(row.Indicator, row.AreaId, new(row.PeriodFrom, row.PeriodTo), row.Kind, new(row.Breakdown));

    /// <summary>What was held for true at an instant of an area's periods that begin in [from, to].</summary>
    public static Task<List<ObservationRow>> OfAreaAsync(Session session, Guid area, DateOnly from, DateOnly to, DateTimeOffset at) => session.QueryAsync<ObservationRow>(
        $"{Select} where area_id = @Area and period_from >= @From and period_from <= @To and recorded_at <= @At and (superseded_at is null or superseded_at > @At)",
        new { Area = area, From = from, To = to, At = at });

    /// <summary>The same of many areas, but only of some indicators.</summary>
    public static Task<List<ObservationRow>> OfAreasAsync(Session session, IReadOnlyCollection<Guid> areas, IReadOnlyCollection<string> codes, DateOnly from, DateOnly to, DateTimeOffset at) => session.QueryAsync<ObservationRow>(
        $"{Select} where area_id in @Areas and indicator in @Codes and period_from >= @From and period_from <= @To and recorded_at <= @At and (superseded_at is null or superseded_at > @At)",
        new { Areas = session.Ids(areas), Codes = codes.ToArray(), From = from, To = to, At = at });

    /// <summary>What is held of the years that a file speaks of and of those before; until the transaction ends nobody else changes it.</summary>
    public static async Task<List<ObservationRow>> HeldAsync(Session session, IReadOnlyCollection<FigureKey> keys)
    {
        await session.HoldTableAsync("[statistics.observation]");
        var held = new List<ObservationRow>();
        if (keys.Count == 0) return held;
        var (first, last) = (keys.Min(k => k.Period.Year), keys.Max(k => k.Period.Year));
        foreach (var areas in keys.Select(k => k.Area).Distinct().Chunk(500))
            held.AddRange(await session.QueryAsync<ObservationRow>($"{Select} where area_id in @Areas and period_from >= @From and period_from <= @To and superseded_at is null",
                new { Areas = session.Ids(areas), From = new DateOnly(first - 1, 1, 1), To = new DateOnly(last, 12, 31) }));
        return held;
    }

    /// <summary>The end of a day in Viet Nam, or the end of time.</summary>
    public static DateTimeOffset KnownAt(DateOnly? day) => day is { } d ? new DateTimeOffset(d.AddDays(1).ToDateTime(TimeOnly.MinValue), Clock.Offset).AddMilliseconds(-1) : DateTimeOffset.MaxValue;
}
