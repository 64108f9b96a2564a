using System.Globalization;
using System.Text.RegularExpressions;

namespace LienThong.Schedule;

/// <summary>Hours as offices write and type them; kept as minutes of the day.</summary>
internal static partial class HourTexts
{
    public const int Noon = 12 * 60, Evening = 18 * 60, Midnight = 24 * 60;

    /// <summary>08:05</summary>
    public static string Show(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");

    /// <summary>08:00–10:30, or 08:00 where no end is named.</summary>
    public static string Show(int from, int? to) => to is { } end ? $"{Show(from)}–{Show(end)}" : Show(from);

    /// <summary>Reads 8h, 8h30, 08:30, 8 giờ 30 phút, 8g30.</summary>
    public static bool TryRead(string? text, out int minutes)
    {
        minutes = 0;
        if (Hour().Match(text?.Trim() ?? "") is not { Success: true } found) return false;
        var (hour, minute) = (Number(found, 1), Number(found, 2));
        minutes = (hour * 60) + minute;
        return hour < 24 && minute < 60;
    }

    private static int Number(Match found, int group) => found.Groups[group].Success ? int.Parse(found.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(\d{1,2})\s*(?:(?:[h:.g]|giờ)\s*(?:([0-5]\d?)\s*(?:phút)?)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Hour();
}
