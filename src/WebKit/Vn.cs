using System.Globalization;
using System.Text;

namespace LienThong.WebKit;

/// <summary>How Vietnamese offices write dates, numbers, sizes and names; never depends on the machine's culture.</summary>
public static class Vn
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "-" };

    private static readonly string[] DateForms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "d-M-yy", "ddMMyyyy", "ddMMyy", "yyyy-MM-dd"];

    /// <summary>21/11/2026</summary>
    public static string Date(DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>21/11/2026, or nothing.</summary>
    public static string Date(DateOnly? date) => date is { } d ? Date(d) : "";

    /// <summary>An instant's day at +07:00: 21/11/2026.</summary>
    public static string Date(DateTimeOffset instant) => Date(Day(instant));

    /// <summary>The calendar day at +07:00.</summary>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>An instant at +07:00: 21/11/2026 08:05.</summary>
    public static string DateTime(DateTimeOffset instant) =>
        instant.ToOffset(Offset).ToString("dd'/'MM'/'yyyy HH':'mm", CultureInfo.InvariantCulture);

    /// <summary>An instant's time of day at +07:00: 08:05.</summary>
    public static string Time(DateTimeOffset instant) => instant.ToOffset(Offset).ToString("HH':'mm", CultureInfo.InvariantCulture);

    /// <summary>Thứ bảy, 21/11/2026</summary>
    public static string LongDate(DateOnly date) => $"{Weekday(date.DayOfWeek)}, {Date(date)}";

    /// <summary>ngày 21 tháng 11 năm 2026, as documents write it (days and months 1, 2 below ten carry a zero).</summary>
    public static string DocumentDate(DateOnly date) =>
        $"ngày {date.Day.ToString("00", CultureInfo.InvariantCulture)} tháng {(date.Month < 3 ? $"0{date.Month}" : date.Month.ToString(CultureInfo.InvariantCulture))} năm {date.Year}";

    /// <summary>Reads what people type: 21/11/2026, 21-11-26, 21112026, 2026-11-21.</summary>
    public static bool TryDate(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text?.Trim(), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>1.456.018</summary>
    public static string Number(long value) => value.ToString("#,##0", Numbers);

    /// <summary>1.456.018,5: at most the given decimals, none that say nothing.</summary>
    public static string Number(decimal value, int decimals = 2) => value.ToString("#,##0." + new string('#', decimals), Numbers);

    /// <summary>119,10: exactly the given decimals, half rounded away from zero.</summary>
    public static string Fixed(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("#,##0." + new string('0', decimals), Numbers);

    /// <summary>1.456.018 đồng</summary>
    public static string Money(long dong) => Number(dong) + " đồng";

    /// <summary>98,5%</summary>
    public static string Percent(decimal share, int decimals = 1) => Number(share * 100, decimals) + "%";

    /// <summary>Reads 1.456.018,5 and 1456018,5.</summary>
    public static bool TryNumber(string? text, out decimal value) =>
        decimal.TryParse(text?.Trim(), NumberStyles.Number, Numbers, out value);

    /// <summary>còn 3 ngày, hôm nay, quá hạn 2 ngày: by working days left.</summary>
    public static string DueWords(int workingDaysLeft) => workingDaysLeft switch
    {
        > 0 => $"còn {Number(workingDaysLeft)} ngày",
        0 => Common.Today,
        _ => $"quá hạn {Number(-workingDaysLeft)} ngày",
    };

    /// <summary>820 B, 14,2 KB, 3,1 MB.</summary>
    public static string FileSize(long bytes)
    {
        string[] units = ["B", "KB", "MB", "GB", "TB"];
        var size = (decimal)bytes;
        var unit = 0;
        for (; size >= 1024 && unit < units.Length - 1; unit++) size /= 1024;
        return $"{Number(decimal.Round(size, size < 10 && unit > 0 ? 1 : 0), 1)} {units[unit]}";
    }

    /// <summary>Initials of a Vietnamese name, whose given name stands last: Nguyễn Thị Ánh gives NÁ.</summary>
    public static string Initials(string name)
    {
        var words = name.Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] => "?",
            [var only] => First(only),
            [var family, .., var given] => First(family) + First(given),
        };

        static string First(string word) => StringInfo.GetNextTextElement(word).ToUpper(CultureInfo.InvariantCulture);
    }

    private static string Weekday(DayOfWeek day) => day switch
    {
        DayOfWeek.Sunday => "Chủ nhật",
        DayOfWeek.Monday => "Thứ hai",
        DayOfWeek.Tuesday => "Thứ ba",
        DayOfWeek.Wednesday => "Thứ tư",
        DayOfWeek.Thursday => "Thứ năm",
        DayOfWeek.Friday => "Thứ sáu",
        _ => "Thứ bảy",
    };
}
