using System.Globalization;
using LienThong.Kernel;
using LienThong.WebKit;

namespace LienThong.Operating.AnnounceMaintenance;

/// <summary>A day and a time of day as people type them, at +07:00: 28/11/2026 and 22:00, 22h, 22h30 or 2230.</summary>
internal static class OfficeTime
{
    private static readonly string[] Forms = ["H:mm", "H'h'mm", "H'h'", "HHmm", "HH"];

    public static DateTimeOffset? Read(string? day, string? time) =>
        Vn.TryDate(day, out var date) && TimeOnly.TryParseExact(time?.Trim().ToLowerInvariant().Replace('.', ':'), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? new DateTimeOffset(date.ToDateTime(at), Clock.Offset).ToUniversalTime()
            : null;
}
