using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Checks;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics.Returns;

/// <summary>What was typed in a line, the answer to a warning, and the plan where the form asks for it.</summary>
internal readonly record struct ReturnCell(string Typed, string Answer, string Plan = "")
{
    public static readonly ReturnCell Empty = new("", "");

    public const int Longest = 300;

    public static ReturnCell Of(string? typed, string? answer, string? plan) => new(Cut(Nfc.Clean(typed)), Cut(Nfc.Clean(answer)), Cut(Nfc.Clean(plan)));

    private static string Cut(string text) => text.Length > Longest ? text[..Longest] : text;
}

/// <summary>A return as understood: its values, what cannot be read, and what is worth a second look.</summary>
/// <param name="Values">In the indicator's unit, by line.</param>
/// <param name="Plans">The same of the plan; only of lines that have a value.</param>
/// <param name="Faults">Fields <c>v1</c>, <c>v2</c>…, of the plan <c>p1</c>…</param>
/// <param name="Warnings">By line; each is answered in words or goes with a correction.</param>
internal sealed record ReturnReading(IReadOnlyDictionary<int, decimal> Values, IReadOnlyDictionary<int, decimal> Plans, IReadOnlyList<FieldError> Faults, IReadOnlyList<ReturnWarning> Warnings)
{
    /// <param name="before">The same reporter's approved values of the period before, by indicator and breakdown.</param>
    public static ReturnReading Of(ReturnForm form, Period period, IReadOnlyDictionary<int, ReturnCell> cells, IReadOnlyDictionary<(string, string), decimal> before, IndicatorBook book)
    {
        var (values, plans, faults) = (new Dictionary<int, decimal>(), new Dictionary<int, decimal>(), new List<FieldError>());
        foreach (var line in form.Lines)
        {
            var cell = cells.GetValueOrDefault(line.No, ReturnCell.Empty);
            Take("v", cell.Typed, values);
            if (!form.Plan || cell.Plan.Length == 0) continue;
            // Otherwise the sum of the plans would be of others than the sum of what was done.
            if (cell.Typed.Length == 0) faults.Add(new($"v{line.No}", "statistics.return.plan-alone", $"{ReturnWords.LineName(line, book)}: {ReturnWords.PlanAlone}"));
            else Take("p", cell.Plan, plans);

            void Take(string field, string typed, Dictionary<int, decimal> taken)
            {
                if (typed.Length == 0) return;
                var (value, fault) = Value(line, typed);
                if (fault is { } told) faults.Add(new($"{field}{line.No}", told.Code, $"{ReturnWords.LineName(line, book)}: {told.Message}"));
                else taken[line.No] = value;
            }
        }

        return new(values, plans, faults, faults.Count > 0 ? [] : Warned(form, period, values, before, book));
    }

    private static (decimal Value, (string Code, string Message)? Fault) Value(ReturnLine line, string typed)
    {
        var read = NumberReading.Read(typed);
        if (read is Result<TypedNumber>.Refused refused) return (0, (refused.Code, refused.Message));
        var number = read.Value;
        if (Factor(number, line.Indicator.Unit) is not { } factor) return (0, ("statistics.return.unit", ReturnWords.OtherUnit(number.PrintedUnit, line.Indicator.Unit)));
        var value = number.Number * factor;
        if (value < 0) return (0, ("statistics.return.negative", ReturnWords.Negative));
        if (line.Indicator.Kind == FigureKind.Count && value != decimal.Truncate(value)) return (0, ("statistics.return.whole", ReturnWords.NotWhole(line.Indicator.Unit)));
        return Amount.Of(value) is null ? (0, ("statistics.return.too-large", ReturnWords.TooLarge(line.Indicator.Unit))) : (value, null);
    }

    // "35 nghìn" and "2.184 tỷ đồng" say how many; a unit of another thing is a slip.
    private static decimal? Factor(TypedNumber number, string unit)
    {
        if (number.Unit.Length > 0) return UnitScale.Of(number.PrintedUnit).To(UnitScale.Of(unit));
        return number.Scale.Word.Length == 0 || unit.StartsWith(number.Scale.Word, StringComparison.Ordinal) ? 1 : number.Scale.Factor;
    }

    private static List<ReturnWarning> Warned(ReturnForm form, Period period, Dictionary<int, decimal> values, IReadOnlyDictionary<(string, string), decimal> before, IndicatorBook book)
    {
        var known = form.Lines.Where(l => values.ContainsKey(l.No)).Select(l => Said(l.Indicator.Code, period, l.Breakdown, values[l.No]))
            .Concat(before.Select(b => Said(b.Key.Item1, period.Previous, new(b.Key.Item2), b.Value)));
        // What is little for a province is not little for one enterprise in it.
        return [.. FigureChecks.Run(new(known), book).Where(f => f.Figure.Key.Period == period && !(f.Rule == "range" && book.Find(f.Figure.Key.Indicator) is { } i && f.Figure.Value < i.Low))
            .SelectMany(f => form.Lines.Where(l => l.Indicator.Code == f.Figure.Key.Indicator && l.Breakdown == f.Figure.Key.Breakdown).Take(1).Select(l => new ReturnWarning(l, f.Rule, f.Message)))
            .DistinctBy(w => (w.Line.No, w.Rule)).OrderBy(w => w.Line.No)];
    }

    private static Figure Said(string code, Period period, Breakdown part, decimal value) => new(new(code, Guid.Empty, period, ValueKind.Actual, part), value, Qualifier.Exact, Amount.Text(value), "", "", "", null, null);
}

/// <summary>Something in a line that is worth a second look.</summary>
internal sealed record ReturnWarning(ReturnLine Line, string Rule, string Message);
