using System.Globalization;

namespace LienThong.WebKit;

/// <summary>Reads days as officials type them: 5/9/2026, 05/09/2026, 05-09-2026, 05092026; also the API's 2026-09-05.</summary>
public static class DayText
{
    private static readonly string[] Forms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "ddMMyyyy", "yyyy-MM-dd"];

    /// <summary>The day, or null for what is empty or no day.</summary>
    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
