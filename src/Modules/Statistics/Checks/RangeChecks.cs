using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics.Checks;

/// <summary>Sizes that a value of its kind does not have.</summary>
internal static class RangeChecks
{
    // A slip of ten in a year that grew or shrank by up to a third.
    private const decimal Tenfold = 6.5m;

    /// <summary>Outside what the catalogue calls plausible for a province and year.</summary>
    public static IEnumerable<Finding> Range(FigureSet set, IndicatorBook book)
    {
        foreach (var figure in set.All)
        {
            if (book.Find(figure.Key.Indicator) is not { } indicator || figure.Key.Period.Months != 12) continue;
            if (indicator.High is { } high && figure.Value > high) yield return new("range", figure, ChecksWords.AboveRange(indicator, figure, high));
            else if (indicator.Low is { } low && figure.Value < low && figure.Key.Breakdown.IsWhole) yield return new("range", figure, ChecksWords.BelowRange(indicator, figure, low));
        }
    }

    /// <summary>Ten times as much or as little as the period before, or as the plan.</summary>
    public static IEnumerable<Finding> Growth(FigureSet set, IndicatorBook book)
    {
        foreach (var figure in set.All.Where(f => f.Key.Kind == ValueKind.Actual && f.Value > 0))
        {
            if (book.Find(figure.Key.Indicator) is not { } indicator || indicator.Kind == FigureKind.Rank) continue;
            var (key, breakdown) = (figure.Key, figure.Key.Breakdown.Text);
            foreach (var other in new[] { set.Find(key.Indicator, key.Period.Previous, ValueKind.Actual, breakdown), set.Find(key.Indicator, key.Period, ValueKind.Plan, breakdown) })
                if (other is { Value: > 0 } && (figure.Value / other.Value is >= Tenfold or <= 1 / Tenfold)) yield return new("tenfold", figure, ChecksWords.Tenfold(indicator, figure, other));
        }
    }

    /// <summary>Said per one where the catalogue counts per hundred, or the other way round.</summary>
    public static IEnumerable<Finding> Base(FigureSet set, IndicatorBook book)
    {
        foreach (var figure in set.All.Where(f => f.StatedUnit.Length > 0))
            if (book.Find(figure.Key.Indicator) is { Kind: FigureKind.Density or FigureKind.Ratio } indicator && UnitScale.Of(figure.StatedUnit).Factor != UnitScale.Of(indicator.Unit).Factor)
                yield return new("other-base", figure, ChecksWords.OtherBase(indicator, figure));
    }

    /// <summary>So many of what?</summary>
    public static IEnumerable<Finding> NoUnit(FigureSet set, IndicatorBook book) => set.All
        .Where(f => f.StatedUnit.Length == 0 && book.Find(f.Key.Indicator) is { Unit.Length: 0 })
        .Select(f => new Finding("no-unit", f, ChecksWords.NoUnit(book.Find(f.Key.Indicator)!, f)));
}
