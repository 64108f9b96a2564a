namespace LienThong.Statistics.Formulas;

/// <summary>Checks a formula against the catalogue: that its indicators exist and that its units go together.</summary>
internal sealed class FormulaCheck
{
    private readonly Func<string, Operand?> _catalogue;
    private readonly List<FormulaFault> _faults = [];

    private FormulaCheck(Func<string, Operand?> catalogue) => _catalogue = catalogue;

    /// <summary>All faults in the order of their places; none when the formula is sound.</summary>
    /// <param name="catalogue">The indicator of a code; null when there is none.</param>
    /// <param name="declared">The indicator whose formula it is; null for a formula of no indicator.</param>
    public static IReadOnlyList<FormulaFault> Of(Expression tree, Func<string, Operand?> catalogue, Operand? declared = null)
    {
        var check = new FormulaCheck(catalogue);
        if (check.MeasureOf(tree) is { } found && declared is not null) check.Declared(tree, found, declared.Measure);
        return check._faults;
    }

    /// <summary>The measure of a part; null when it has a fault already, so that one fault is told once.</summary>
    private Measure? MeasureOf(Expression part) => part switch
    {
        Expression.Number => Measure.OfNumber,
        Expression.Indicator i => Known(i)?.Measure,
        Expression.Negation n => MeasureOf(n.Of),
        Expression.Binary b => Binary(b, MeasureOf(b.Left), MeasureOf(b.Right)),
        Expression.Root r => Root(r, MeasureOf(r.Of)),
        Expression.Earlier e => Known(e.Of)?.Measure,
        Expression.Planned p => Known(p.Of)?.Measure,
        Expression.SumOverAreas s => Kind(s.Of, Known(s.Of), OperandKind.Amount)?.Measure,
        Expression.SumOverKey s => Parts(s)?.Measure,
        Expression.Share s => Counted(s.Part) is null ? null : Measure.Percent,
        Expression.Density d => Measure.PerCount(Counted(d.Of)?.Measure, Counted(d.By)?.Measure, d.Per),
        Expression.Mean m => Mean(m),
        _ => null,
    };

    private Operand? Known(Expression.Indicator indicator, string? key = null)
    {
        if (_catalogue(indicator.Code) is not { } operand)
        {
            Add(indicator.At, "unknown", FormulaWords.Unknown(indicator.Code));
            return null;
        }

        var strange = FormulaBreakdown.Keys(indicator.Breakdown).Concat(key is null ? [] : [key]).FirstOrDefault(k => operand.Keys?.Contains(k) == false);
        if (strange is not null) Add(indicator.At, "key", FormulaWords.UnknownKey(indicator.Code, strange, operand.Keys!));
        return strange is null ? operand : null;
    }

    private Operand? Counted(Expression.Indicator indicator) => Kind(indicator, Known(indicator), OperandKind.Amount, OperandKind.Distinct);

    private Operand? Parts(Expression.SumOverKey sum)
    {
        var operand = Kind(sum.Of, Known(sum.Of, sum.Key), OperandKind.Amount, OperandKind.Distinct);
        if (operand?.Overlapping?.Contains(sum.Key) != true) return operand;
        Add(sum.At, "kind", FormulaWords.Overlapping(sum.Of.Code, sum.Key));
        return null;
    }

    private Measure? Mean(Expression.Mean mean)
    {
        var of = Kind(mean.Of, Known(mean.Of), OperandKind.Amount, OperandKind.Distinct, OperandKind.Ratio);
        return Kind(mean.Weight, Known(mean.Weight), OperandKind.Amount) is null ? null : of?.Measure;
    }

    private Operand? Kind(Expression.Indicator indicator, Operand? operand, params ReadOnlySpan<OperandKind> allowed)
    {
        if (operand is null || allowed.Contains(operand.Kind)) return operand;
        Add(indicator.At, "kind", FormulaWords.NotOfKind(indicator.Code, operand.Kind));
        return null;
    }

    private Measure? Binary(Expression.Binary sum, Measure? left, Measure? right)
    {
        if (left is null || right is null) return null;
        if (sum.Operator == Operator.Times) return left * right;
        if (sum.Operator == Operator.Over) return left / right;
        switch (left.Against(right))
        {
            case Fit.OtherUnit: return Add(sum.At, "unit", FormulaWords.OtherUnits(sum, left, right));
            case Fit.OtherBase: return Add(sum.At, "base", FormulaWords.OtherBases(sum, left, right));
            default: return left.Or(right);
        }
    }

    private Measure? Root(Expression.Root root, Measure? of) =>
        of is null ? null : of.Root() ?? Add(root.At, "unit", FormulaWords.NoRoot(root.Of, of));

    private void Declared(Expression tree, Measure found, Measure declared)
    {
        var fit = found.Against(declared);
        if (fit == Fit.OtherUnit) Add(tree.At, "unit", FormulaWords.NotDeclaredUnit(found, declared));
        if (fit == Fit.OtherBase) Add(tree.At, "base", FormulaWords.NotDeclaredBase(found, declared));
    }

    private Measure? Add(int at, string code, string words)
    {
        _faults.Add(FormulaFault.Of(at, code, words));
        return null;
    }
}
