namespace LienThong.Statistics.Formulas;

/// <summary>What printed numbers say beyond their last digit, for checks that must not call a rounding a fault.</summary>
internal static class Rounding
{
    private const int MostDecimals = 27;

    /// <summary>A number printed with so many decimals: half a step of the last to both sides. Negative for tens (-1), thousands (-3).</summary>
    public static Interval Printed(decimal value, int decimals)
    {
        var half = Half(Math.Clamp(decimals, -MostDecimals, MostDecimals));
        return Interval.Exact(value) + Interval.Between(-half, half);
    }

    /// <summary>A number printed with the decimals it is written with: 119.09 has two.</summary>
    public static Interval Printed(decimal value) => Printed(value, value.Scale);

    /// <summary>True when density × population may be the amount: 119.09 per 100 × people / 100 = subscribers.</summary>
    /// <param name="per">For how many of the population the density is told: 100 or 1.</param>
    public static bool DensityAgrees(Interval amount, Interval density, decimal per, Interval population) =>
        (density * population / Interval.Exact(per)).Overlaps(amount);

    /// <summary>The population that an amount and its density stand for.</summary>
    public static Interval Population(Interval amount, Interval density, decimal per) => amount * Interval.Exact(per) / density;

    /// <summary>True when the parts may make up the whole.</summary>
    public static bool SumAgrees(Interval whole, IEnumerable<Interval> parts) => parts.Aggregate(Interval.Exact(0), (sum, part) => sum + part).Overlaps(whole);

    /// <summary>True when the growth of <paramref name="now"/> over <paramref name="before"/>, in percent, may be the one told.</summary>
    public static bool GrowthAgrees(Interval now, Interval before, Interval percent) =>
        (((now / before) - Interval.Exact(1)) * Interval.Exact(100)).Overlaps(percent);

    private static decimal Half(int decimals)
    {
        var half = 0.5m;
        for (var step = 0; step < decimals; step++) half /= 10;
        for (var step = 0; step > decimals; step--) half *= 10;
        return half;
    }
}
