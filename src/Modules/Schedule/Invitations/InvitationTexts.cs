using System.Globalization;
using System.Text.RegularExpressions;

namespace LienThong.Schedule;

/// <summary>How an invitation's subject names hour, day and place.</summary>
internal static partial class InvitationTexts
{
    /// <summary>"8h00", "14 giờ 30 phút", "8:30", "2 giờ chiều"; minutes of the day.</summary>
    public static int? HourIn(string subject)
    {
        if (Hour().Match(subject) is not { Success: true } found) return null;
        var (hour, minute) = (Number(found.Groups["h"]), Number(found.Groups["m"]));
        if (found.Groups["late"].Success && hour < 12) hour += 12;
        return hour < 24 && minute < 60 ? (hour * 60) + minute : null;
    }

    /// <summary>"02/12/2026", "ngày 2 tháng 12 năm 2026", "ngày 5/12": without a year the first such day on or after a given one.</summary>
    public static DateOnly? DayIn(string subject, DateOnly after)
    {
        foreach (var found in Day().Matches(subject).Concat(LongDay().Matches(subject)))
        {
            var (day, month) = (Number(found.Groups["d"]), Number(found.Groups["t"]));
            var year = found.Groups["y"].Success ? Number(found.Groups["y"]) : after.Year;
            if (month is < 1 or > 12 || day < 1 || year is < 2000 or > 2200 || day > DateTime.DaysInMonth(year, month)) continue;
            var read = new DateOnly(year, month, day);
            if (found.Groups["y"].Success || read >= after) return read;
            if (day <= DateTime.DaysInMonth(year + 1, month)) return new(year + 1, month, day);
        }

        return null;
    }

    /// <summary>What follows "tại", to the end of its clause.</summary>
    public static string? PlaceIn(string subject) => Place().Match(subject) is { Success: true } found ? found.Groups["p"].Value.Trim() : null;

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"(?<![\d/.:])(?<h>\d{1,2})\s*(?:(?:h|g|giờ|:)\s*(?<m>[0-5]\d)|(?:h|g|giờ)(?!\p{L}))(?:\s*phút)?(?:\s*(?<late>chiều|tối))?", RegexOptions.IgnoreCase)]
    private static partial Regex Hour();

    [GeneratedRegex(@"(?<![\d/])(?<d>\d{1,2})[/.-](?<t>\d{1,2})(?:[/.-](?<y>\d{4}))?(?![\d/])")]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<d>\d{1,2})\s+tháng\s+(?<t>\d{1,2})(?:\s+năm\s+(?<y>\d{4}))?", RegexOptions.IgnoreCase)]
    private static partial Regex LongDay();

    [GeneratedRegex(@"(?<!\p{L})tại\s+(?<p>[^,;.()]{3,200}?)(?=\s*(?:[,;.(]|$|\s(?:vào|lúc|từ)\s|\s(?:ngày|\d{1,2}\s*(?:h|giờ))))", RegexOptions.IgnoreCase)]
    private static partial Regex Place();
}
