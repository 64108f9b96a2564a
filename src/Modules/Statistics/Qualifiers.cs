using LienThong.Statistics.Formulas;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics;

/// <summary>How sure a sum is.</summary>
internal static class Qualifiers
{
    /// <summary>"Trên" of what is over, "dưới" of what is under, "khoảng" of anything else that is not exact.</summary>
    public static Qualifier OfSum(IEnumerable<Qualifier> parts)
    {
        var said = parts.Where(p => p != Qualifier.Exact).Distinct().ToList();
        return said switch { [] => Qualifier.Exact, [var only] => only, _ => Qualifier.About };
    }

    /// <summary>The stored values that a computed one rests on.</summary>
    public static IEnumerable<Figure> Leaves(this Explanation computed, FigureFormulas source) =>
        computed.All().Where(p => p.Parts.Count == 0).Select(p => p.Term).OfType<FormulaTerm>().Select(source.Stored).OfType<Figure>();

    /// <summary>Units whose figures lack.</summary>
    public static IReadOnlyList<string> MissingAreas(this Explanation computed) =>
        [.. computed.All().Where(p => p.Parts.Count == 0).Select(p => p.Reason?.Term?.Area?.Name).OfType<string>().Distinct()];
}
