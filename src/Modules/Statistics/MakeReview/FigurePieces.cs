using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Templates;

namespace LienThong.Statistics.MakeReview;

/// <summary>Figures as they stand in prose: the value in its printed form, and what it is beside another.</summary>
internal sealed class FigurePieces(FigureSet set, IndicatorBook book)
{
    /// <param name="reached">Whether the words before end with a verb that "ước đạt" takes the place of.</param>
    public ReviewPiece Stated(Indicator indicator, Figure figure, bool reached = false)
    {
        var form = FigurePrinting.Of(indicator, figure);
        var printed = reached ? form.Reached : form.Text;
        return new(printed, new(printed, Name(indicator, figure), figure.Value, indicator.Unit, figure.Class, "", [figure]) { Of = Of(figure, null), Reached = reached });
    }

    /// <summary>The records behind a figure by their names: "(1) …; (2) …"; null when they have none.</summary>
    public static ReviewPiece? Named(Figure? figure) => figure?.Counted is { Names.Count: > 0 } counted
        ? new(string.Join("; ", counted.Names.Select((n, i) => $"({i + 1}) {n.TrimEnd('.', ';', ' ')}"))) { Names = Of(figure, null) with { Listed = true } }
        : null;

    /// <summary>Beside the plan of the same period, or the actual value of the period before; null when one of them is unknown or of unclear size.</summary>
    public ReviewPiece? Beside(Indicator indicator, Figure figure, ValueKind kind)
    {
        var (key, breakdown) = (figure.Key, figure.Key.Breakdown.Text);
        var other = kind == ValueKind.Plan ? set.Find(key.Indicator, key.Period, ValueKind.Plan, breakdown) : set.Find(key.Indicator, key.Period.Previous, ValueKind.Actual, breakdown);
        return other is not null && Comparisons.Of(indicator, figure, other) is { } said
            ? new(said.Words, new(said.Words, Name(indicator, figure), said.Value, said.Unit, "computed", said.How, [figure, other]) { Of = Of(figure, kind) })
            : null;
    }

    private static FigureName Of(Figure figure, ValueKind? beside) => new(figure.Key.Indicator, figure.Key.Period, figure.Key.Breakdown, beside);

    private string Name(Indicator indicator, Figure figure) =>
        ReviewWords.Name(indicator, figure.Key.Breakdown.IsWhole ? "" : book.Label(figure.Key.Breakdown), figure.Key.Period);
}
