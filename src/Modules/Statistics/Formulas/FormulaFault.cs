namespace LienThong.Statistics.Formulas;

/// <summary>What is wrong with a formula.</summary>
/// <param name="At">The character where it is wrong, counted from 0; the message counts from 1.</param>
/// <param name="Code">Stable, e.g. <c>statistics.formula.unit</c>.</param>
/// <param name="Message">Vietnamese: where, what, and what to do.</param>
internal sealed record FormulaFault(int At, string Code, string Message)
{
    public const string Prefix = "statistics.formula.";

    /// <summary>A fault from the last part of its code and the words without their place.</summary>
    public static FormulaFault Of(int at, string code, string words) => new(at, Prefix + code, FormulaWords.Placed(at, words));
}
