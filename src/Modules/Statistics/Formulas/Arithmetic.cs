namespace LienThong.Statistics.Formulas;

/// <summary>The operations of formulas in decimals: total, so that every fault is a reason.</summary>
internal static class Arithmetic
{
    public static Outcome Apply(Operator sign, Outcome a, Outcome b, Expression divisor)
    {
        if ((a.Reason ?? b.Reason) is { } reason) return reason;
        if (sign is Operator.Times) return Guarded(() => a.Value * b.Value, a.Measure * b.Measure);
        if (sign is Operator.Over) return b.Value == 0 ? FormulaReason.Zero(divisor) : Guarded(() => a.Value / b.Value, a.Measure / b.Measure);
        var fit = a.Measure.Against(b.Measure);
        if (fit != Fit.Same) return FormulaReason.Unit(fit, a.Measure, b.Measure);
        return Guarded(() => sign == Operator.Plus ? a.Value + b.Value : a.Value - b.Value, a.Measure.Or(b.Measure));
    }

    /// <summary>So many of <paramref name="a"/> for each <paramref name="per"/> of <paramref name="b"/>.</summary>
    public static Outcome Density(Outcome a, Outcome b, decimal per, Expression divisor)
    {
        if ((a.Reason ?? b.Reason) is { } reason) return reason;
        return b.Value == 0 ? FormulaReason.Zero(divisor) : Guarded(() => a.Value * per / b.Value, Measure.PerCount(a.Measure, b.Measure, per)!);
    }

    public static Outcome Share(Outcome part, Outcome whole, Expression divisor)
    {
        if ((part.Reason ?? whole.Reason) is { } reason) return reason;
        var fit = part.Measure.Against(whole.Measure);
        if (fit != Fit.Same) return FormulaReason.Unit(fit, part.Measure, whole.Measure);
        return whole.Value == 0 ? FormulaReason.Zero(divisor) : Guarded(() => part.Value * 100 / whole.Value, Measure.Percent);
    }

    public static Outcome Negate(Outcome a) => a.Reason is null ? a with { Value = -a.Value } : a;

    public static Outcome Root(Outcome a, Expression of)
    {
        if (a.Reason is not null) return a;
        if (a.Value < 0) return FormulaReason.NegativeRoot(of);
        return a.Measure.Root() is { } measure ? new Outcome(Root(a.Value), measure) : FormulaReason.NoRoot(of, a.Measure);
    }

    // Newton from the nearest double: two steps reach the last digit a decimal holds.
    private static decimal Root(decimal value)
    {
        if (value == 0) return 0;
        var root = (decimal)Math.Sqrt((double)value);
        for (var step = 0; step < 2; step++) root = (root + (value / root)) / 2;
        return root;
    }

    private static Outcome Guarded(Func<decimal> compute, Measure measure)
    {
        try
        {
            return new(compute(), measure);
        }
        catch (OverflowException)
        {
            return FormulaReason.Overflow;
        }
    }
}
