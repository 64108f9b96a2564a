using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Formulas;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics;

/// <summary>An area's known values as formulas ask for them.</summary>
/// <param name="but">Values to take for others: to see how far a rounded digit reaches.</param>
internal sealed class FigureFormulas(FigureSet set, IndicatorBook book, Period period, IReadOnlyDictionary<FormulaTerm, decimal>? but = null) : IFormulaSource
{
    public FormulaValue? Find(FormulaTerm term) =>
        Stored(term) is { } figure && book.Find(term.Code) is { } indicator ? new(but?.GetValueOrDefault(term, figure.Value) ?? figure.Value, indicator.Unit) : null;

    public FormulaDefinition? DefinitionOf(string code) => book.Find(code) is { } indicator && book.FormulaOf(code) is { } tree ? new(tree, Operand(indicator)) : null;

    // Areas below one and parts of a succession come with the sums over areas (issue 4); one area has none.
    public IReadOnlyList<FormulaArea> AreasBelow(FormulaTerm term) => [];

    public IReadOnlyList<string> ValuesOf(FormulaTerm term, string key) =>
        [.. set.PartsOf(term.Code, PeriodOf(term), KindOf(term)).Where(g => g[0].Key.Breakdown.Keys == key).SelectMany(g => g).Select(f => f.Key.Breakdown.Parts[0].Value).Order(StringComparer.Ordinal)];

    /// <summary>The stored value that a term means; null when nobody said it.</summary>
    public Figure? Stored(FormulaTerm term) => term.Area is null ? set.Find(term.Code, PeriodOf(term), KindOf(term), term.Breakdown) : null;

    public static Operand Operand(Indicator indicator) => new(indicator.Unit, indicator.Kind switch
    {
        FigureKind.Rank => OperandKind.Rank,
        FigureKind.Ratio or FigureKind.Density or FigureKind.Score => OperandKind.Ratio,
        _ => indicator.Adds ? OperandKind.Amount : OperandKind.Distinct,
    }, Keys: [.. indicator.Dimensions.Keys], Overlapping: [.. indicator.Dimensions.Keys.Where(IndicatorBook.Overlapping.Contains)]);

    private static ValueKind KindOf(FormulaTerm term) => term.Plan ? ValueKind.Plan : ValueKind.Actual;

    private Period PeriodOf(FormulaTerm term)
    {
        var asked = period;
        for (var back = term.Offset; back < 0; back++) asked = asked.Previous;
        return asked;
    }
}
