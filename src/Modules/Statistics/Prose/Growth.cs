namespace LienThong.Statistics.Prose;

/// <summary>
/// How a figure stands to its plan or to an earlier period, in words. Null when nothing can be said: no reference, one of zero or
/// below, a figure below zero, or more than a millionfold, which is a slip of units and no growth.
/// </summary>
internal static class Growth
{
    private const decimal Largest = 1_000_000;

    /// <summary>Percent with one decimal, half away from zero: 5, 2.5, -12.</summary>
    public static decimal? Percent(decimal current, decimal? reference) =>
        Compared(current, reference) is { } known ? Round((current - known) / known * 100) : null;

    /// <summary>tăng 5% so với kế hoạch, bằng kế hoạch, đạt 98,5% kế hoạch.</summary>
    public static string? AgainstPlan(decimal current, decimal? plan)
    {
        if (Compared(current, plan) is not { } known) return null;
        if (current == known) return GrowthWords.OnPlan;
        var reached = current / known * 100;
        if (Round(reached) == 100) return GrowthWords.NearPlan;
        return current > known ? GrowthWords.AbovePlan(Round(reached - 100)) : GrowthWords.BelowPlan(reached);
    }

    /// <summary>giảm 2,5% so với năm 2016, bằng cùng kỳ năm 2016.</summary>
    /// <param name="period">From <see cref="PeriodWords.Compared"/>.</param>
    public static string? AgainstPeriod(decimal current, decimal? previous, string period)
    {
        if (Percent(current, previous) is not { } percent) return null;
        if (current == previous) return GrowthWords.Same(period);
        return percent == 0 ? GrowthWords.Near(period) : GrowthWords.Moved(percent, period);
    }

    /// <summary>Of a figure that is itself a share: tăng 6 điểm phần trăm so với năm 2016, since "tăng 7,1%" of 84% would mislead.</summary>
    public static string? OfShare(decimal current, decimal? previous, string period)
    {
        if (previous is not { } known) return null;
        if (current == known) return GrowthWords.Same(period);
        var points = Round(current - known);
        return points == 0 ? GrowthWords.Near(period) : GrowthWords.MovedPoints(points, period);
    }

    /// <summary>Of a rank, where fewer is better: 11 then 10 is "tăng một bậc so với năm 2016".</summary>
    public static string? OfRank(int current, int? previous, string period)
    {
        if (previous is not > 0 || current <= 0) return null;
        return current == previous ? GrowthWords.SameRank(period) : GrowthWords.MovedRank(previous.Value - current, period);
    }

    private static decimal? Compared(decimal current, decimal? reference) =>
        reference is > 0 && current >= 0 && current / Largest <= reference ? reference : null;

    private static decimal Round(decimal percent) => decimal.Round(percent, 1, MidpointRounding.AwayFromZero);
}
