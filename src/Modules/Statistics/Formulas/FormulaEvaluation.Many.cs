namespace LienThong.Statistics.Formulas;

/// <summary>The part that puts many figures together: areas below, values of a breakdown key.</summary>
internal sealed partial class FormulaEvaluation
{
    private Explanation OverAreas(Expression part, Expression.Indicator of, Frame frame, Func<Frame, Explanation> figure)
    {
        if (frame.Term(of) is not { } term) return Missing(part, of, frame);
        var figures = _source.AreasBelow(term).Select(a => figure(frame with { Context = frame.Context with { Area = a } })).ToList();
        return figures.Count == 0 ? new(part, FormulaReason.Missing(term), [], term) : new(part, Total(figures), figures);
    }

    private Explanation OverKey(Expression.SumOverKey sum, Frame frame)
    {
        if (frame.Term(sum.Of) is not { } term || FormulaBreakdown.Has(term.Breakdown, sum.Key)) return Missing(sum, sum.Of, frame);
        var figures = _source.ValuesOf(term, sum.Key).Select(v => Indicator(sum.Of with { Breakdown = FormulaBreakdown.And(sum.Of.Breakdown, $"{sum.Key}={v}")! }, frame)).ToList();
        return figures.Count == 0 ? new(sum, FormulaReason.Missing(term), [], term) : new(sum, Total(figures), figures);
    }

    private Explanation Mean(Expression.Mean mean, Frame frame)
    {
        var product = new Expression.Binary(Operator.Times, mean.Of, mean.Weight) { At = mean.At };
        var sum = OverAreas(mean, mean.Of, frame, a => Two(product, Indicator(mean.Of, a), Indicator(mean.Weight, a), (x, y) => Arithmetic.Apply(Operator.Times, x, y, mean.Weight)));
        if (sum.Reason is not null) return sum;
        var weights = Total([.. sum.Parts.Select(p => p.Parts[1])]);
        return sum with { Outcome = Arithmetic.Apply(Operator.Over, sum.Outcome, weights, mean.Weight) };
    }

    private static Outcome Total(List<Explanation> figures) =>
        figures.Skip(1).Aggregate(figures[0].Outcome, (sum, f) => Arithmetic.Apply(Operator.Plus, sum, f.Outcome, f.Of));

    private static Explanation Missing(Expression part, Expression.Indicator of, Frame frame)
    {
        var term = frame.Context with { Code = of.Code, Breakdown = of.Breakdown };
        return new(part, FormulaReason.Missing(term), [], term);
    }
}
