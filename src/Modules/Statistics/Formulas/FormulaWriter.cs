using System.Globalization;

namespace LienThong.Statistics.Formulas;

/// <summary>Writes a formula's tree as text, the same in every culture.</summary>
internal static class FormulaWriter
{
    public static string Write(Expression tree) => tree switch
    {
        Expression.Number n => Number(n.Value),
        Expression.Indicator i => i.Breakdown.Length == 0 ? i.Code : $"{i.Code}[{i.Breakdown}]",
        Expression.Negation n => "-" + Within(n.Of, Strength(n)),
        Expression.Binary b => $"{Within(b.Left, Strength(b))} {Sign(b.Operator)} {Within(b.Right, Strength(b) + 1)}",
        Expression.Root r => $"sqrt({r.Of})",
        Expression.Earlier e => $"prev({e.Of})",
        Expression.Planned p => $"plan({p.Of})",
        Expression.SumOverAreas s => $"sum({s.Of})",
        Expression.SumOverKey s => $"sum({s.Of}; {s.Key})",
        Expression.Share s => $"share({s.Part})",
        Expression.Density d => $"density({d.Of}, {d.By}, {Number(d.Per)})",
        Expression.Mean m => $"mean({m.Of}, {m.Weight})",
        _ => "",
    };

    private static string Within(Expression part, int least) => Strength(part) < least ? $"({part})" : part.ToString();

    private static int Strength(Expression part) => part switch
    {
        Expression.Binary { Operator: Operator.Plus or Operator.Minus } => 1,
        Expression.Binary => 2,
        _ => 3,
    };

    private static char Sign(Operator sign) => sign switch
    {
        Operator.Plus => '+',
        Operator.Minus => '-',
        Operator.Times => '*',
        _ => '/',
    };

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
