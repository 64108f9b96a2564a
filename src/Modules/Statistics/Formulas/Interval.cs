namespace LienThong.Statistics.Formulas;

/// <summary>All values a printed number may stand for. Arithmetic keeps every possible result inside; what leaves the decimals' range ends at their limits.</summary>
internal readonly record struct Interval
{
    /// <summary>Anything.</summary>
    public static readonly Interval Whole = new(decimal.MinValue, decimal.MaxValue);

    private Interval(decimal low, decimal high) => (Low, High) = (low, high);

    public decimal Low { get; }

    public decimal High { get; }

    /// <summary>From one bound to the other, in whichever order they are given.</summary>
    public static Interval Between(decimal one, decimal other) => new(Math.Min(one, other), Math.Max(one, other));

    /// <summary>A counted number: itself alone.</summary>
    public static Interval Exact(decimal value) => new(value, value);

    /// <summary>"Over 90".</summary>
    public static Interval AtLeast(decimal value) => new(value, decimal.MaxValue);

    public static Interval AtMost(decimal value) => new(decimal.MinValue, value);

    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <summary>True when both may stand for one value.</summary>
    public bool Overlaps(Interval other) => Low <= other.High && other.Low <= High;

    public static Interval operator +(Interval a, Interval b) => new(Plus(a.Low, b.Low), Plus(a.High, b.High));

    public static Interval operator -(Interval a) => new(-a.High, -a.Low);

    public static Interval operator -(Interval a, Interval b) => a + -b;

    public static Interval operator *(Interval a, Interval b) => Around(Times(a.Low, b.Low), Times(a.Low, b.High), Times(a.High, b.Low), Times(a.High, b.High));

    /// <summary>Anything when the divisor may be zero.</summary>
    public static Interval operator /(Interval a, Interval b) =>
        b.Contains(0) ? Whole : Around(Over(a.Low, b.Low), Over(a.Low, b.High), Over(a.High, b.Low), Over(a.High, b.High));

    private static Interval Around(params ReadOnlySpan<decimal> bounds)
    {
        var (low, high) = (bounds[0], bounds[0]);
        foreach (var bound in bounds) (low, high) = (Math.Min(low, bound), Math.Max(high, bound));
        return new(low, high);
    }

    private static decimal Plus(decimal a, decimal b) => Limited(() => a + b, a > 0);

    private static decimal Times(decimal a, decimal b) => Limited(() => a * b, a > 0 == b > 0);

    private static decimal Over(decimal a, decimal b) => Limited(() => a / b, a > 0 == b > 0);

    private static decimal Limited(Func<decimal> compute, bool positive)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            return positive ? decimal.MaxValue : decimal.MinValue;
        }
    }
}
