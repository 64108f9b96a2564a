using LienThong.Contracts.Statistics;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics.ImportFigures;

/// <summary>A row of the file as understood; the area is still a code.</summary>
internal sealed record FigureRow(int Line, Indicator Indicator, string Area, Period Period, ValueKind Kind, Breakdown Breakdown, long Amount, Qualifier Qualifier, string Stated, string StatedUnit, string Source, string Note)
{
    private const string Codes = "statistics.import.";
    private const int LongestText = 300;
    private const decimal MostStated = 1_000_000_000_000_000m;

    private static readonly Dictionary<string, Qualifier> Qualifiers = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = Qualifier.Exact,
        ["="] = Qualifier.Exact,
        [">"] = Qualifier.Above,
        ["<"] = Qualifier.Below,
        ["~"] = Qualifier.About,
        ["est"] = Qualifier.Estimated,
    };

    /// <summary>Every fault of a row is told, not the first; null when there is one.</summary>
    public static FigureRow? Read(CsvRows.Row row, IndicatorBook book, List<FigureRefusal> faults)
    {
        var before = faults.Count;
        void Told(string field, string code, string message) => faults.Add(new(row.Line, field, code, message));
        void Fault(string field, string code, string message) => Told(field, $"{Codes}{code}", message);

        var indicator = book.Find(row["indicator"]);
        if (indicator is null) Fault("indicator", "indicator", ImportFiguresWords.UnknownIndicator(row["indicator"]));
        if (!Period.TryParse(row["period"], out var period)) Fault("period", "period", ImportFiguresWords.BadPeriod(row["period"]));
        else if (indicator?.InForce(period) == false) Fault("indicator", "indicator-not-in-force", ImportFiguresWords.NotInForce(indicator.Code, period));
        if (row["area"] is null) Fault("area", "area-missing", ImportFiguresWords.AreaMissing);
        var kind = row["kind"]?.ToLowerInvariant() switch { null or "actual" => ValueKind.Actual, "plan" => ValueKind.Plan, _ => (ValueKind?)null };
        if (kind is null) Fault("kind", "kind", ImportFiguresWords.BadKind(row["kind"]));
        if (!Qualifiers.TryGetValue(row["qualifier"] ?? "", out var qualifier)) Fault("qualifier", "qualifier", ImportFiguresWords.BadQualifier(row["qualifier"]));
        var breakdown = Breakdown.Read(row["breakdown"]);
        if (breakdown is null) Fault("breakdown", "breakdown", ImportFiguresWords.BadBreakdown(row["breakdown"]));
        var (source, note) = (Nfc.Clean(row["source"]), Nfc.Clean(row["note"]));
        if (source.Length > LongestText) Fault("source", "too-long", ImportFiguresWords.TooLong(LongestText));
        if (note.Length > LongestText) Fault("note", "too-long", ImportFiguresWords.TooLong(LongestText));
        var amount = ReadAmount(row, indicator, Told);
        return faults.Count > before ? null : new(row.Line, indicator!, row["area"]!, period, kind!.Value, breakdown!, amount, qualifier, row["value"]!, Nfc.Clean(row["unit"]), source, note);
    }

    /// <summary>The stated value in the indicator's unit.</summary>
    private static long ReadAmount(CsvRows.Row row, Indicator? indicator, Action<string, string, string> fault)
    {
        var number = DataNumber.Read(row["value"]);
        if (number is Result<TypedNumber>.Refused refused) fault("value", refused.Code, refused.Message);
        else if (indicator is not null)
        {
            var times = row["unit"] is { } unit ? UnitScale.Of(unit).To(UnitScale.Of(indicator.Unit)) : 1;
            if (times is null) fault("unit", $"{Codes}unit", ImportFiguresWords.OtherUnit(row["unit"]!, indicator));
            else if (Math.Abs(number.Value.Number) < MostStated && Statistics.Amount.Of(number.Value.Number * times.Value) is { } amount) return amount;
            else fault("value", $"{Codes}value-size", ImportFiguresWords.TooLarge(indicator.Unit));
        }

        return 0;
    }
}
