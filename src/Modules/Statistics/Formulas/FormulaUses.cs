namespace LienThong.Statistics.Formulas;

/// <summary>In which way a formula asks for an indicator.</summary>
internal enum UseWay
{
    /// <summary>The figure of the same area and period.</summary>
    Same,
    Earlier,
    Planned,
    /// <summary>Also the figures of the areas below.</summary>
    Areas,
    /// <summary>The figures of all values of a breakdown key.</summary>
    Values,
}

/// <summary>One indicator that a formula asks for.</summary>
internal readonly record struct FormulaUse(Expression.Indicator Indicator, UseWay Way);

/// <summary>What formulas ask for, so that it can be loaded before they are evaluated.</summary>
internal static class FormulaUses
{
    public static IEnumerable<FormulaUse> In(Expression tree) => tree switch
    {
        Expression.Indicator i => [new(i, UseWay.Same)],
        Expression.Negation n => In(n.Of),
        Expression.Binary b => In(b.Left).Concat(In(b.Right)),
        Expression.Root r => In(r.Of),
        Expression.Earlier e => [new(e.Of, UseWay.Earlier)],
        Expression.Planned p => [new(p.Of, UseWay.Planned)],
        Expression.SumOverAreas s => [new(s.Of, UseWay.Areas)],
        Expression.SumOverKey s => [new(s.Of, UseWay.Values)],
        Expression.Share s => [new(s.Part, UseWay.Same), new(new Expression.Indicator(s.Part.Code) { At = s.Part.At }, UseWay.Same)],
        Expression.Density d => [new(d.Of, UseWay.Same), new(d.By, UseWay.Same)],
        Expression.Mean m => [new(m.Of, UseWay.Areas), new(m.Weight, UseWay.Areas)],
        _ => [],
    };

    /// <summary>The codes a formula asks for, directly and through the formulas of those, in order.</summary>
    /// <param name="formulaOf">The formula of an indicator; null when it is not computed.</param>
    public static IReadOnlySet<string> Codes(Expression tree, Func<string, Expression?> formulaOf)
    {
        var (codes, waiting) = (new SortedSet<string>(StringComparer.Ordinal), new Stack<Expression>([tree]));
        while (waiting.TryPop(out var next))
            foreach (var use in In(next))
                if (codes.Add(use.Indicator.Code) && formulaOf(use.Indicator.Code) is { } own) waiting.Push(own);
        return codes;
    }
}
