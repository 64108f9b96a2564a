namespace LienThong.Statistics.Formulas;

/// <summary>An area below the one that was asked about, by the key of the source and its name.</summary>
internal sealed record FormulaArea(string Key, string Name);

/// <summary>One figure a formula needs, told relative to the area and period that were asked about.</summary>
/// <param name="Breakdown">As <see cref="FormulaBreakdown"/> writes it; empty for the whole.</param>
/// <param name="Offset">0 for the period itself, -1 for the one of the same length before it.</param>
/// <param name="Plan">The planned figure instead of the actual one.</param>
/// <param name="Area">Null for the area itself.</param>
internal sealed record FormulaTerm(string Code, string Breakdown = "", int Offset = 0, bool Plan = false, FormulaArea? Area = null);

/// <summary>A figure as stored.</summary>
/// <param name="Unit">In which unit; empty when it has none.</param>
internal readonly record struct FormulaValue(decimal Value, string Unit);

/// <summary>A computed indicator: its formula and the unit of the result.</summary>
internal sealed record FormulaDefinition(Expression Tree, Operand Indicator);
