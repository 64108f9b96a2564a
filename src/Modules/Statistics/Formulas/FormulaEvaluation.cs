using System.Diagnostics;

namespace LienThong.Statistics.Formulas;

/// <summary>Computes a formula from the figures of a source. It never throws for a formula or for figures, and always tells how it came to its answer.</summary>
internal sealed partial class FormulaEvaluation
{
    /// <summary>Computed indicators inside each other.</summary>
    public const int MostNested = 20;
    /// <summary>Parts of one explanation.</summary>
    public const int MostParts = 100_000;
    private const int Deepest = 600;

    private readonly IFormulaSource _source;
    private readonly HashSet<FormulaTerm> _open = [];
    private int _parts;

    private FormulaEvaluation(IFormulaSource source) => _source = source;

    /// <summary>The value of a formula, or of one indicator (<c>new Expression.Indicator(code)</c>: as stored, else by its own formula).</summary>
    public static Explanation Of(Expression tree, IFormulaSource source) => new FormulaEvaluation(source).Evaluate(tree, new(new("")));

    private Explanation Evaluate(Expression part, Frame frame)
    {
        if (Exhausted(frame) is { } reason) return new(part, reason, []);
        var within = frame with { Depth = frame.Depth + 1 };
        return part switch
        {
            Expression.Number n => new(n, new Outcome(n.Value, Measure.OfNumber), []),
            Expression.Indicator i => Indicator(i, within),
            Expression.Negation n => One(n, Evaluate(n.Of, within), Arithmetic.Negate),
            Expression.Root r => One(r, Evaluate(r.Of, within), o => Arithmetic.Root(o, r.Of)),
            Expression.Binary b => Two(b, Evaluate(b.Left, within), Evaluate(b.Right, within), (x, y) => Arithmetic.Apply(b.Operator, x, y, b.Right)),
            Expression.Earlier e => Passed(e, Indicator(e.Of, within with { Context = frame.Context with { Offset = frame.Context.Offset - 1, Plan = false } })),
            Expression.Planned p => Passed(p, Indicator(p.Of, within with { Context = frame.Context with { Plan = true } })),
            Expression.Share s => Two(s, Indicator(s.Part, within), Indicator(new(s.Part.Code) { At = s.Part.At }, within), (x, y) => Arithmetic.Share(x, y, new Expression.Indicator(s.Part.Code))),
            Expression.Density d => Two(d, Indicator(d.Of, within), Indicator(d.By, within), (x, y) => Arithmetic.Density(x, y, d.Per, d.By)),
            Expression.SumOverAreas s => OverAreas(s, s.Of, within, a => Indicator(s.Of, a)),
            Expression.SumOverKey s => OverKey(s, within),
            Expression.Mean m => Mean(m, within),
            _ => throw new UnreachableException(),
        };
    }

    private Explanation Indicator(Expression.Indicator indicator, Frame frame) =>
        frame.Term(indicator) is { } term ? Figure(indicator, term, frame) : Missing(indicator, indicator, frame);

    /// <summary>A figure: as stored, else by its own formula in the same place, period and breakdown.</summary>
    private Explanation Figure(Expression.Indicator indicator, FormulaTerm term, Frame frame)
    {
        if (Exhausted(frame) is { } reason) return new(indicator, reason, [], term);
        if (_source.Find(term) is { } stored) return new(indicator, new Outcome(stored.Value, MeasureText.Read(stored.Unit)), [], term);
        if (_source.DefinitionOf(term) is not { } own) return new(indicator, FormulaReason.Missing(term), [], term);
        if (_open.Count >= MostNested) return new(indicator, FormulaReason.TooNested, [], term);
        if (!_open.Add(term)) return new(indicator, FormulaReason.Circle(term), [], term);
        var computed = Evaluate(own.Tree, new(term with { Code = "" }, frame.Depth + 1));
        _open.Remove(term);
        return new(indicator, Declared(computed.Outcome, own.Indicator.Measure), [computed], term);
    }

    private FormulaReason? Exhausted(Frame frame) =>
        ++_parts > MostParts ? FormulaReason.TooLarge : frame.Depth > Deepest ? FormulaReason.TooNested : null;

    private static Outcome Declared(Outcome computed, Measure declared)
    {
        if (computed.Reason is not null) return computed;
        var fit = computed.Measure.Against(declared);
        return fit == Fit.Same ? computed with { Measure = declared } : FormulaReason.Unit(fit, computed.Measure, declared);
    }

    private static Explanation One(Expression part, Explanation of, Func<Outcome, Outcome> apply) => new(part, apply(of.Outcome), [of]);

    private static Explanation Two(Expression part, Explanation left, Explanation right, Func<Outcome, Outcome, Outcome> apply) =>
        new(part, apply(left.Outcome, right.Outcome), [left, right]);

    private static Explanation Passed(Expression part, Explanation figure) => new(part, figure.Outcome, [figure]);

    /// <summary>For which area, period and breakdown a formula is computed (its code is none), and how deep inside others.</summary>
    private readonly record struct Frame(FormulaTerm Context, int Depth = 0)
    {
        /// <summary>The figure an indicator means here; null when it asks for two values of one breakdown key at once.</summary>
        public FormulaTerm? Term(Expression.Indicator indicator) =>
            FormulaBreakdown.And(Context.Breakdown, indicator.Breakdown) is { } both ? Context with { Code = indicator.Code, Breakdown = both } : null;
    }
}
