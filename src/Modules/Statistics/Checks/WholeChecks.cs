using LienThong.Kernel.Results;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Formulas;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics.Checks;

/// <summary>Parts and wholes.</summary>
internal static class WholeChecks
{
    /// <summary>Parts that are said completely must add up to the whole, within what rounding and words like "trên" leave open.</summary>
    public static IEnumerable<Finding> PartsOfWhole(FigureSet set, IndicatorBook book)
    {
        foreach (var whole in set.All.Where(f => f.Key.Breakdown.IsWhole))
        {
            if (book.Find(whole.Key.Indicator) is not { Adds: true } indicator) continue;
            foreach (var parts in set.PartsOf(whole.Key.Indicator, whole.Key.Period, whole.Key.Kind))
            {
                if (!IsComplete(parts, indicator)) continue;
                var slack = Slack(whole) + parts.Sum(Slack);
                var sum = parts.Sum(p => p.Value);
                if (whole.Qualifier == Qualifier.Exact && parts.All(p => p.Qualifier == Qualifier.Exact) && Math.Abs(sum - whole.Value) > slack)
                    yield return new("parts-of-whole", whole, ChecksWords.PartsDiffer(indicator, whole, sum));
            }
        }
    }

    /// <summary>No part is larger than its whole.</summary>
    public static IEnumerable<Finding> SharesOfWhole(FigureSet set, IndicatorBook book)
    {
        foreach (var whole in set.All.Where(f => f.Key.Breakdown.IsWhole && f.Qualifier is Qualifier.Exact or Qualifier.Below))
        {
            if (book.Find(whole.Key.Indicator) is not { Adds: true } indicator) continue;
            foreach (var part in set.PartsOf(whole.Key.Indicator, whole.Key.Period, whole.Key.Kind).Where(p => !IsComplete(p, indicator)).SelectMany(p => p))
                if (part.Value > whole.Value + Slack(whole) + Slack(part)) yield return new("part-above-whole", part, ChecksWords.PartAboveWhole(indicator, part, whole));
        }
    }

    /// <summary>The same fact as the records give it and as somebody said it.</summary>
    public static IEnumerable<Finding> TwoSources(FigureSet set, IndicatorBook book)
    {
        foreach (var (counted, said) in set.Twins)
            if (book.Find(said.Key.Indicator) is { } indicator && Math.Abs(counted.Value - said.Value) > Slack(said) && !(said.Qualifier == Qualifier.Above && counted.Value > said.Value))
                yield return new("two-sources", said, ChecksWords.TwoSources(indicator, counted, said));
    }

    /// <summary>A total beside which the classes that are known do not add up: does it hold more, or is it one more class?</summary>
    public static IEnumerable<Finding> Unclassed(FigureSet set, IndicatorBook book)
    {
        foreach (var total in set.All.Where(f => f is { Key.Breakdown.IsWhole: true, Qualifier: Qualifier.Exact }))
        {
            if (book.Find(total.Key.Indicator) is not { Classes.Count: > 0 } indicator || set.PartsOf(indicator.Code, total.Key.Period, total.Key.Kind).Any()) continue;
            var classes = indicator.Classes.Select(code => set.Find(code, total.Key.Period, total.Key.Kind)).OfType<Figure>().ToList();
            if (classes.Count > 0 && classes.Sum(c => c.Value) is var sum && Math.Abs(sum - total.Value) > Slack(total) + classes.Sum(Slack))
                yield return new("unclassed-total", total, ChecksWords.Unclassed(indicator, total, sum));
        }
    }

    /// <summary>Half a step of the last digit that the reporter wrote; nothing of a number that was counted out.</summary>
    internal static decimal Slack(Figure figure)
    {
        if (DataNumber.Read(figure.Stated) is not Result<TypedNumber>.Ok { Answer: var said } || said.Number == 0) return 0;
        var factor = figure.Value / said.Number;
        return said.Decimals == 0 && factor == 1 ? 0 : Math.Abs(factor) * (Rounding.Printed(said.Number, said.Decimals).High - said.Number);
    }

    // All the values that the catalogue knows of every key stand there, or the parts name none that it knows.
    private static bool IsComplete(IReadOnlyList<Figure> parts, Indicator indicator)
    {
        var keys = parts[0].Key.Breakdown.Parts.Select(p => p.Key).ToList();
        if (keys.Count != 1 || IndicatorBook.Overlapping.Contains(keys[0]) || !indicator.Dimensions.TryGetValue(keys[0], out var known)) return false;
        var said = parts.Select(p => p.Key.Breakdown.Parts[0].Value).ToHashSet(StringComparer.Ordinal);
        return known.Count > 0 && known.All(said.Contains);
    }
}
