namespace LienThong.Statistics.Charts;

/// <summary>An axis from zero (or below, where values are) with few round steps.</summary>
internal sealed record ChartScale(decimal Low, decimal High, decimal Step)
{
    private const int MostSteps = 5;

    public static ChartScale Of(IEnumerable<decimal> values)
    {
        var (low, high) = (0m, 0m);
        foreach (var value in values) (low, high) = (Math.Min(low, value), Math.Max(high, value));
        if (low == high) high = 1;
        var step = Round((high - low) / MostSteps);
        return new(decimal.Floor(low / step) * step, decimal.Ceiling(high / step) * step, step);
    }

    public IEnumerable<decimal> Steps
    {
        get
        {
            for (var value = Low; value <= High; value += Step) yield return value;
        }
    }

    /// <summary>Where a value stands between two ends, in tenths of a unit.</summary>
    public decimal Place(decimal value, int from, int to) => decimal.Round(from + ((value - Low) / (High - Low) * (to - from)), 1);

    // 1, 2 or 5 times a power of ten, not below the number.
    private static decimal Round(decimal least)
    {
        var power = 1m;
        while (power * 10 <= least) power *= 10;
        while (power > least && power > 0.000001m) power /= 10;
        return new[] { 1, 2, 5, 10 }.Select(f => f * power).First(s => s >= least);
    }
}
