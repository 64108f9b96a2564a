using System.Globalization;
using System.Text.RegularExpressions;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;
using LienThong.Statistics.Returns;
using LienThong.WebKit;

namespace LienThong.Statistics.WriteIndicator;

/// <summary>An indicator as it is typed: everything is text until it reads.</summary>
internal sealed partial class IndicatorForm
{
    public const int LongestName = 200, LongestUnit = 60, LongestText = 500;
    public static readonly IReadOnlyList<int> Bases = [1, 100, 1_000, 10_000, 100_000];
    public static readonly IReadOnlyList<string> Periodicities = ["year", "half", "quarter", "month"], Reporters = ["enterprise", "agency", "survey", "records", "computed", "imported"];
    private const string Slot = "{v}";

    public string? Code { get; set; }
    public string? Name { get; set; }
    public string? Unit { get; set; }
    public string? Kind { get; set; }
    public string? Base { get; set; }
    public string? Periodicity { get; set; }
    public string? Breakdowns { get; set; }
    public string? Reporter { get; set; }
    public string? Adds { get; set; }
    public string? Formula { get; set; }
    public string? Return { get; set; }
    public string? Basis { get; set; }
    public string? Section { get; set; }
    public string? Phrase { get; set; }
    public string? Low { get; set; }
    public string? High { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }

    [GeneratedRegex("^[A-Z]{2,4}[0-9]{2,4}$")]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"^[a-z][a-z0-9]*(:[^;:={}]+)?(;[a-z][a-z0-9]*(:[^;:={}]+)?)*$")]
    private static partial Regex BreakdownForm();

    public static IndicatorForm Of(OwnIndicatorRow row) => new()
    {
        Code = row.Code,
        Name = row.Name,
        Unit = row.Unit,
        Kind = row.Kind.ToString(),
        Base = row.Base.ToString(CultureInfo.InvariantCulture),
        Periodicity = row.Periodicity,
        Breakdowns = row.Breakdowns,
        Reporter = row.Reporter,
        Adds = row.Adds ? "yes" : null,
        Formula = row.Formula,
        Return = row.Form,
        Basis = row.Basis,
        Section = row.Section,
        Phrase = row.Phrase,
        Low = OwnIndicators.Typed(row.Low),
        High = OwnIndicators.Typed(row.High),
        From = Vn.Date(row.FromDay),
        To = row.ToDay is { } to ? Vn.Date(to.AddDays(-1)) : "",
    };

    /// <summary>The row, or every field that does not read.</summary>
    public Result<OwnIndicatorRow> Read(IndicatorBook book, Act act)
    {
        var faults = new List<FieldError>();
        var code = Nfc.Clean(Code).ToUpperInvariant();
        Check("Code", CodeForm().IsMatch(code), "code", WriteIndicatorWords.CodeWrong);
        Check("Code", !book.IsShipped(code), "shipped", WriteIndicatorWords.Shipped(code));
        var (name, unit, phrase) = (Nfc.Clean(Name), Nfc.Clean(Unit), Nfc.Clean(Phrase));
        Check("Name", name.Length is > 0 and <= LongestName, "name", WriteIndicatorWords.NameWrong);
        Check("Unit", unit.Length is > 0 and <= LongestUnit, "unit", WriteIndicatorWords.UnitWrong);
        Check("Kind", Enum.TryParse<FigureKind>(Kind, out var kind) && Enum.IsDefined(kind), "kind", WriteIndicatorWords.KindWrong);
        Check("Base", int.TryParse(Base, NumberStyles.None, CultureInfo.InvariantCulture, out var per) && Bases.Contains(per), "base", WriteIndicatorWords.BaseWrong);
        Check("Periodicity", Periodicity is { } p && Periodicities.Contains(p), "periodicity", WriteIndicatorWords.PeriodicityWrong);
        Check("Reporter", Reporter is { } r && Reporters.Contains(r), "reporter", WriteIndicatorWords.ReporterWrong);
        Check("Section", Section is { } of && book.Sections.Contains(of), "section", WriteIndicatorWords.SectionWrong);
        var breakdowns = Nfc.Clean(Breakdowns);
        Check("Breakdowns", breakdowns.Length <= LongestText && (breakdowns.Length == 0 || BreakdownForm().IsMatch(breakdowns)), "breakdowns", WriteIndicatorWords.BreakdownsWrong);
        Check("Phrase", phrase.Length <= LongestText && phrase.Split(Slot).Length == 2 && !phrase.Replace(Slot, "", StringComparison.Ordinal).AsSpan().ContainsAny('{', '}'), "phrase", WriteIndicatorWords.PhraseWrong);
        var (formula, basis) = (Nfc.Clean(Formula), Nfc.Clean(Basis));
        Check("Formula", formula.Length <= LongestText, "formula", WriteIndicatorWords.TooLong);
        Check("Basis", basis.Length <= LongestText, "basis", WriteIndicatorWords.TooLong);
        var form = ReturnBook.All.FirstOrDefault(f => f.Code == Return);
        Check("Return", string.IsNullOrEmpty(Return) || form is not null, "return", WriteIndicatorWords.ReturnWrong);
        if (form is not null)
        {
            Check("Return", Adds is not null && formula.Length == 0, "return-sum", WriteIndicatorWords.ReturnSum);
            Check("Return", Periodicity == form.Periodicity, "return-period", WriteIndicatorWords.ReturnPeriod(form));
        }

        var (low, high) = (Bound("Low", Low), Bound("High", High));
        if (low >= high) faults.Add(new("High", "statistics.indicator.range", WriteIndicatorWords.RangeWrong));
        Check("From", Vn.TryDate(From, out var from), "from", WriteIndicatorWords.FromWrong);
        DateOnly? to = null;
        if (!string.IsNullOrWhiteSpace(To))
        {
            Check("To", Vn.TryDate(To, out var last) && last >= from, "to", WriteIndicatorWords.ToWrong);
            to = last < DateOnly.MaxValue ? last.AddDays(1) : last;
        }

        return faults.Count > 0 ? Fail.Invalid(faults) : new OwnIndicatorRow
        {
            Id = Guid.CreateVersion7(act.At),
            Code = code,
            Name = name,
            Unit = unit,
            Kind = kind,
            Base = per,
            Periodicity = Periodicity!,
            Breakdowns = breakdowns,
            Reporter = Reporter!,
            Adds = Adds is not null,
            Formula = formula,
            Form = form?.Code ?? "",
            Basis = basis,
            Section = Section!,
            Phrase = phrase,
            Low = low,
            High = high,
            FromDay = from,
            ToDay = to,
            PersonName = act.Actor.Display,
            WrittenAt = act.At,
        };

        void Check(string field, bool holds, string fault, string message)
        {
            if (!holds && !faults.Exists(f => f.Field == field)) faults.Add(new(field, $"statistics.indicator.{fault}", message));
        }

        long? Bound(string field, string? typed)
        {
            if (string.IsNullOrWhiteSpace(typed)) return null;
            var amount = Vn.TryNumber(typed, out var value) ? Amount.Of(value) : null;
            if (amount is null) faults.Add(new(field, "statistics.indicator.bound", WriteIndicatorWords.BoundWrong));
            return amount;
        }
    }
}
