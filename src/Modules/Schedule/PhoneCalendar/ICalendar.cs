using System.Globalization;
using System.Text;

namespace LienThong.Schedule;

/// <summary>One event of a person's calendar.</summary>
internal sealed record CalendarEvent(string Uid, DateOnly Day, int StartsAt, int EndsAt, string Summary, string Place, string Description, string Link, int Sequence, bool Cancelled, DateTimeOffset ChangedAt);

/// <summary>Writes RFC 5545: CRLF, lines folded at 75 octets between characters, texts escaped, hours of Viet Nam with its time zone.</summary>
internal static class ICalendar
{
    public const string ContentType = "text/calendar; charset=utf-8";
    private const int LineOctets = 75;
    private const string Zone = "Asia/Ho_Chi_Minh";

    private static readonly string[] ZoneLines =
        ["BEGIN:VTIMEZONE", $"TZID:{Zone}", "BEGIN:STANDARD", "DTSTART:19750613T000000", "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "TZNAME:+07", "END:STANDARD", "END:VTIMEZONE"];

    public static string Write(string name, IEnumerable<CalendarEvent> events)
    {
        var text = new StringBuilder();
        List<string> head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lien Thong//Schedule//VI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", $"X-WR-CALNAME:{Escape(name)}", $"X-WR-TIMEZONE:{Zone}", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H", .. ZoneLines];
        foreach (var line in head.Concat(events.SelectMany(Lines)).Append("END:VCALENDAR")) Fold(text, line);
        return text.ToString();
    }

    /// <summary>TEXT of RFC 5545, 3.3.11.</summary>
    public static string Escape(string text) => text.ReplaceLineEndings("\n").Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static IEnumerable<string> Lines(CalendarEvent e)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{e.Uid}";
        yield return $"DTSTAMP:{Utc(e.ChangedAt)}";
        yield return $"LAST-MODIFIED:{Utc(e.ChangedAt)}";
        yield return $"SEQUENCE:{e.Sequence.ToString(CultureInfo.InvariantCulture)}";
        yield return $"DTSTART;TZID={Zone}:{Local(e.Day, e.StartsAt)}";
        yield return $"DTEND;TZID={Zone}:{Local(e.Day, e.EndsAt)}";
        yield return $"SUMMARY:{Escape(e.Summary)}";
        if (e.Place.Length > 0) yield return $"LOCATION:{Escape(e.Place)}";
        if (e.Description.Length > 0) yield return $"DESCRIPTION:{Escape(e.Description)}";
        if (e.Link.Length > 0) yield return $"URL:{e.Link}";
        yield return e.Cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED";
        yield return "END:VEVENT";
    }

    // Minutes may be those of midnight, which is the next day's first.
    private static string Local(DateOnly day, int minutes) => day.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
