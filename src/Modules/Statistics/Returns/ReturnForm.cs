using System.Globalization;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Text;
using LienThong.Statistics.Catalogue;

namespace LienThong.Statistics.Returns;

/// <summary>What a kind of reporter hands in for every period (TT 03/2022, TT 04/2022/TT-BTTTT).</summary>
/// <param name="Slug">In addresses.</param>
/// <param name="Kind">Which reporters hand it in: post, telecom, printing, publishing, agency, lower.</param>
/// <param name="Months">Length of its periods: 1, 3, 6 or 12.</param>
/// <param name="Days">Working days after the period within which it is due.</param>
/// <param name="Plan">Whether it asks for the plan beside what was done.</param>
internal sealed record ReturnForm(string Code, string Slug, string Title, string Kind, int Months, int Days, bool Plan, IReadOnlyList<ReturnLine> Lines)
{
    /// <summary>As the catalogue calls it.</summary>
    public string Periodicity => Months switch { 1 => "month", 3 => "quarter", 6 => "half", _ => "year" };

    /// <summary>The form's period that a text names; null when it names none or one of another length.</summary>
    public Period? Read(string? text) => Period.TryParse(text, out var period) && period.Months == Months ? period : null;

    /// <summary>As it stands for a period: the product's lines, then those of the province's own indicators that name this form.</summary>
    public ReturnForm Of(Period period, IndicatorBook book)
    {
        var lines = ReturnBook.Of(Code).Lines;
        var own = book.All.Where(i => i.Form == Code && i.InForce(period)).SelectMany(i => i.Dimensions.SelectMany(d => d.Value.Select(v => new Breakdown($"{d.Key}={v}"))).Prepend(Breakdown.Whole).Select(b => (Indicator: i, Breakdown: b)));
        return this with { Lines = [.. lines, .. own.Select((l, i) => new ReturnLine(lines.Count + i + 1, l.Indicator, l.Breakdown))] };
    }

    /// <summary>The last day for sending it.</summary>
    public DateOnly Due(Period period, WorkingCalendar calendar) => calendar.Add(period.To, Days);

    /// <summary>The period of this form's length in which a day lies.</summary>
    public Period Of(DateOnly day)
    {
        var from = new DateOnly(day.Year, day.Month - ((day.Month - 1) % Months), 1);
        return new(from, from.AddMonths(Months).AddDays(-1));
    }
}

/// <summary>A line of a form: only what adds up, so that the province's figure is the sum of what its reporters say.</summary>
/// <param name="No">From 1; where it stands, which may be another place tomorrow.</param>
internal sealed record ReturnLine(int No, Indicator Indicator, Breakdown Breakdown)
{
    /// <summary>What it asks for, wherever it stands.</summary>
    public string Key => KeyOf(Indicator.Code, Breakdown.Text);

    public static string KeyOf(string indicator, string breakdown) => $"{indicator} {breakdown}".TrimEnd();
}

/// <summary>The forms as they come with the product (<c>return-forms.csv</c>, <c>return-lines.csv</c>), in the order of the file.</summary>
internal static class ReturnBook
{
    public static readonly IReadOnlyList<ReturnForm> All = Read(IndicatorBook.Shipped);

    /// <summary>Kinds of reporter.</summary>
    public static readonly IReadOnlyList<string> Kinds = [.. All.Select(f => f.Kind).Distinct(StringComparer.Ordinal)];

    /// <summary>Those kinds that an agency of the node may be.</summary>
    public static readonly IReadOnlyList<string> AgencyKinds = ["agency", "lower"];

    public static ReturnForm? OfSlug(string? slug) => All.FirstOrDefault(f => f.Slug == slug);

    public static ReturnForm Of(string code) => All.First(f => f.Code == code);

    public static IEnumerable<ReturnForm> OfKind(string kind) => All.Where(f => f.Kind == kind);

    private static List<ReturnForm> Read(IndicatorBook book)
    {
        var lines = Rows("return-lines.csv").ToLookup(r => Text(r, "form"));
        return [.. Rows("return-forms.csv").Select(r => new ReturnForm(Text(r, "code"), Text(r, "slug"), Text(r, "title"), Text(r, "kind"), Number(r, "months"), Number(r, "days"), r["plan"] is not null, [.. lines[Text(r, "code")].Select((l, i) => Line(l, i + 1, book))]))];
    }

    private static ReturnLine Line(CsvRows.Row row, int no, IndicatorBook book) =>
        book.Find(row["indicator"]) is { Adds: true } indicator && Breakdown.Read(row["breakdown"]) is { } part ? new(no, indicator, part) : throw new InvalidDataException($"return-lines.csv {row.Line}");

    private static int Number(CsvRows.Row row, string column) => int.Parse(Text(row, column), CultureInfo.InvariantCulture);

    private static string Text(CsvRows.Row row, string column) => row[column] ?? throw new InvalidDataException($"{row.Line}: {column}");

    private static IEnumerable<CsvRows.Row> Rows(string name)
    {
        using var text = new StreamReader(typeof(ReturnBook).Assembly.GetManifestResourceStream($"returns/{name}")!);
        return [.. CsvRows.Read(text)];
    }
}
