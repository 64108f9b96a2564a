namespace LienThong.Statistics.Formulas;

/// <summary>Where an evaluation gets its figures: observations that were loaded before, or a test's own.</summary>
internal interface IFormulaSource
{
    /// <summary>The stored figure; null when there is none.</summary>
    FormulaValue? Find(FormulaTerm term);

    /// <summary>How the figure is computed where none is stored; null when it is not computed.</summary>
    FormulaDefinition? DefinitionOf(FormulaTerm term);

    /// <summary>The areas whose figures make up this one: those below, or the parts that succeeded. Each of them must have its figure.</summary>
    IReadOnlyList<FormulaArea> AreasBelow(FormulaTerm term);

    /// <summary>The values of a breakdown key whose figures make up this one, in the order they shall be shown.</summary>
    IReadOnlyList<string> ValuesOf(FormulaTerm term, string key);
}
