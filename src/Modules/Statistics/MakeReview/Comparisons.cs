using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics.MakeReview;

/// <summary>What a value is beside its plan or the period before.</summary>
/// <param name="Words">"tăng 5% so với kế hoạch".</param>
/// <param name="Value">Per cent, points or ranks.</param>
/// <param name="How">The computation with its values.</param>
internal sealed record Comparison(string Words, decimal Value, string Unit, string How);

/// <summary>Makes comparisons; none where the words of one side ("trên 90") leave its size open.</summary>
internal static class Comparisons
{
    public static Comparison? Of(Indicator indicator, Figure figure, Figure other)
    {
        if (figure.Qualifier is Qualifier.Above or Qualifier.Below || other.Qualifier is Qualifier.Above or Qualifier.Below) return null;
        var (now, before) = (figure.Value, other.Value);
        var since = PeriodWords.Compared(figure.Key.Period.Text, other.Key.Period.Text) ?? "";
        var how = ComparisonWords.Growth(now, before);
        if (indicator.Kind == FigureKind.Rank && other.Key.Kind == ValueKind.Actual)
            return Growth.OfRank((int)now, (int)before, since) is { } moved ? new(moved, before - now, ComparisonWords.Ranks, ComparisonWords.Difference(before, now)) : null;
        if (indicator.Kind == FigureKind.Ratio && other.Key.Kind == ValueKind.Actual)
            return Growth.OfShare(now, before, since) is { } points ? new(points, now - before, ComparisonWords.Points, ComparisonWords.Difference(now, before)) : null;
        var words = other.Key.Kind == ValueKind.Plan ? Growth.AgainstPlan(now, before) : Growth.AgainstPeriod(now, before, since);
        return words is not null && Growth.Percent(now, before) is { } percent ? new(words, percent, "%", how) : null;
    }
}
