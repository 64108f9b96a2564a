namespace LienThong.Statistics.Formulas;

/// <summary>Why a formula has no value.</summary>
/// <param name="Code">Stable, e.g. <c>statistics.formula.zero</c>.</param>
/// <param name="Message">Vietnamese: what lacks and what to do.</param>
/// <param name="Term">The figure that lacks, where it is one.</param>
internal sealed record FormulaReason(string Code, string Message, FormulaTerm? Term = null)
{
    public static readonly FormulaReason Overflow = Of("overflow", FormulaWords.Overflow);
    public static readonly FormulaReason TooLarge = Of("too-large", FormulaWords.TooLarge);
    public static readonly FormulaReason TooNested = Of("too-nested", FormulaWords.TooNested);

    public static FormulaReason Missing(FormulaTerm term) => Of("missing", FormulaWords.Missing(term), term);

    public static FormulaReason Circle(FormulaTerm term) => Of("circle", FormulaWords.Circle(term), term);

    public static FormulaReason Zero(Expression divisor) => Of("zero", FormulaWords.Zero(divisor));

    public static FormulaReason NegativeRoot(Expression of) => Of("root", FormulaWords.NegativeRoot(of));

    public static FormulaReason NoRoot(Expression of, Measure unit) => Of("unit", FormulaWords.NoRoot(of, unit));

    public static FormulaReason Unit(Fit fit, Measure one, Measure other) => Of(fit == Fit.OtherBase ? "base" : "unit", FormulaWords.DoNotFit(one, other));

    private static FormulaReason Of(string code, string message, FormulaTerm? term = null) => new(FormulaFault.Prefix + code, message, term);
}
