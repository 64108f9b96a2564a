using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Formulas;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics.Checks;

/// <summary>A stated value beside what its own formula gives.</summary>
internal static class FormulaChecks
{
    /// <summary>Differences beyond what the printed digits of both sides leave open: sums of indicators, densities, shares.</summary>
    public static IEnumerable<Finding> Formula(FigureSet set, IndicatorBook book)
    {
        foreach (var figure in set.All.Where(f => f is { Key: { Kind: ValueKind.Actual, Breakdown.IsWhole: true }, Qualifier: Qualifier.Exact }))
        {
            if (book.Find(figure.Key.Indicator) is not { } indicator || book.FormulaOf(indicator.Code) is not { } tree) continue;
            var source = new FigureFormulas(set, book, figure.Key.Period);
            var computed = FormulaEvaluation.Of(tree, source);
            if (computed.Value is not { } value || !IsSure(computed, source)) continue;
            var slack = WholeChecks.Slack(figure) + Reach(tree, computed, value, source, set, book, figure.Key.Period);
            if (Math.Abs(value - figure.Value) > slack) yield return new("formula", figure, ChecksWords.FormulaDiffers(indicator, figure, value));
        }
    }

    /// <summary>What nobody stated but follows from what was: so many users for each agency, so many telephones for each person.</summary>
    public static IEnumerable<Finding> Implied(FigureSet set, IndicatorBook book)
    {
        var periods = set.All.Where(f => f.Key.Kind == ValueKind.Actual).Select(f => f.Key.Period).Distinct().ToList();
        foreach (var indicator in book.All.Where(i => i.Formula.Length > 0 && (i.Low ?? i.High) is not null))
            foreach (var period in periods.Where(p => p.Months == 12 && set.Find(indicator.Code, p) is null))
            {
                var source = new FigureFormulas(set, book, period);
                var computed = FormulaEvaluation.Of(book.FormulaOf(indicator.Code)!, source);
                if (computed.Value is { } value && (value < indicator.Low || value > indicator.High) && computed.All().Select(p => p.Term).OfType<FormulaTerm>().Select(source.Stored).OfType<Figure>().FirstOrDefault() is { } first)
                    yield return new("implied-range", first, ChecksWords.Implied(indicator, period, value));
            }
    }

    // "Over 90" says nothing of how much over.
    private static bool IsSure(Explanation computed, FigureFormulas source) =>
        computed.All().Where(p => p.Term is not null && p.Parts.Count == 0).All(p => source.Stored(p.Term!) is { Qualifier: Qualifier.Exact });

    /// <summary>How far the value moves when every rounded digit it rests on moves by half a step.</summary>
    private static decimal Reach(Expression tree, Explanation computed, decimal value, FigureFormulas source, FigureSet set, IndicatorBook book, Period period)
    {
        var reach = 0m;
        foreach (var term in computed.All().Where(p => p.Parts.Count == 0).Select(p => p.Term).OfType<FormulaTerm>().Distinct())
        {
            if (source.Stored(term) is not { } stored || WholeChecks.Slack(stored) is var slack && slack == 0) continue;
            var moved = FormulaEvaluation.Of(tree, new FigureFormulas(set, book, period, new Dictionary<FormulaTerm, decimal> { [term] = stored.Value + slack }));
            reach += Math.Abs((moved.Value ?? value) - value);
        }

        return reach;
    }
}
