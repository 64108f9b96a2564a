using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Formulas;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics;

/// <summary>An area's known values as formulas ask for them.</summary>
/// <param name="but">Values to take for others: to see how far a rounded digit reaches.</param>
/// <param name="units">What lies below the area or went into it; none by default.</param>
internal sealed class FigureFormulas(FigureSet set, IndicatorBook book, Period period, IReadOnlyDictionary<FormulaTerm, decimal>? but = null, FigureUnits? units = null) : IFormulaSource
{
    private readonly FigureUnits _units = units ?? FigureUnits.None;

    public FormulaValue? Find(FormulaTerm term) =>
        Stored(term) is { } figure && book.Find(term.Code) is { } indicator ? new(but?.GetValueOrDefault(term, figure.Value) ?? figure.Value, indicator.Unit) : null;

    /// <summary>What adds, of an area that did not stand in the period, is the sum of those that went into it; anything else comes by its own formula.</summary>
    public FormulaDefinition? DefinitionOf(FormulaTerm term)
    {
        if (book.Find(term.Code) is not { } indicator || SetOf(term) is null) return null;
        if (term.Area is null && indicator.Adds && _units.IsMade(PeriodOf(term))) return new(new Expression.SumOverAreas(new(indicator.Code)), Operand(indicator));
        return book.FormulaOf(term.Code) is { } tree ? new(tree, Operand(indicator)) : null;
    }

    // The units have none below themselves: nothing is loaded of those.
    public IReadOnlyList<FormulaArea> AreasBelow(FormulaTerm term) => term.Area is null ? _units.Of(PeriodOf(term), term.Code) : [];

    public IReadOnlyList<string> ValuesOf(FormulaTerm term, string key) => SetOf(term) is not { } known ? [] :
        [.. known.PartsOf(term.Code, PeriodOf(term), KindOf(term)).Where(g => g[0].Key.Breakdown.Keys == key).SelectMany(g => g).Select(f => f.Key.Breakdown.Parts[0].Value).Order(StringComparer.Ordinal)];

    /// <summary>The stored value that a term means; null when nobody said it.</summary>
    public Figure? Stored(FormulaTerm term) => SetOf(term)?.Find(term.Code, PeriodOf(term), KindOf(term), term.Breakdown);

    public static Operand Operand(Indicator indicator) => new(indicator.Unit, indicator.Kind switch
    {
        FigureKind.Rank => OperandKind.Rank,
        FigureKind.Ratio or FigureKind.Density or FigureKind.Score => OperandKind.Ratio,
        _ => indicator.Adds ? OperandKind.Amount : OperandKind.Distinct,
    }, Keys: [.. indicator.Dimensions.Keys], Overlapping: [.. indicator.Dimensions.Keys.Where(IndicatorBook.Overlapping.Contains)]);

    private FigureSet? SetOf(FormulaTerm term) => term.Area is { } area ? _units.Set(area) : set;

    private static ValueKind KindOf(FormulaTerm term) => term.Plan ? ValueKind.Plan : ValueKind.Actual;

    private Period PeriodOf(FormulaTerm term)
    {
        var asked = period;
        for (var back = term.Offset; back < 0; back++) asked = asked.Previous;
        return asked;
    }
}
