namespace LienThong.Statistics.Formulas;

/// <summary>One part of an evaluated formula: its value or why it has none, and the parts it came from.</summary>
/// <param name="Of">The part of the formula.</param>
/// <param name="Outcome">The value with its unit, or the reason.</param>
/// <param name="Parts">What it was computed from; a figure with parts was computed, one without is stored or missing.</param>
/// <param name="Term">The figure this part asks for; null of operations and numbers.</param>
internal sealed record Explanation(Expression Of, Outcome Outcome, IReadOnlyList<Explanation> Parts, FormulaTerm? Term = null)
{
    public string Text => Of.ToString();

    /// <summary>Null when there is a <see cref="Reason"/>.</summary>
    public decimal? Value => Outcome.Reason is null ? Outcome.Value : null;

    /// <summary>The unit of the value.</summary>
    public Measure? Measure => Outcome.Reason is null ? Outcome.Measure : null;

    public FormulaReason? Reason => Outcome.Reason;

    /// <summary>This part and all below it.</summary>
    public IEnumerable<Explanation> All() => Parts.SelectMany(p => p.All()).Prepend(this);
}

/// <summary>A value with its unit, or the reason why there is none.</summary>
internal readonly record struct Outcome(decimal Value, Measure Measure, FormulaReason? Reason = null)
{
    public static implicit operator Outcome(FormulaReason reason) => new(0, Measure.OfNumber, reason);
}
