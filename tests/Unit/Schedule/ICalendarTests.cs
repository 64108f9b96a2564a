using System.Text;
using LienThong.Schedule;

namespace LienThong.Unit.Schedule;

public sealed class ICalendarTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 1, 5, 0, TimeSpan.Zero);

    [Fact]
    public void An_event_names_its_zone_its_change_and_its_end()
    {
        var text = ICalendar.Write("Lịch công tác", [Event("Họp giao ban")]);

        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VEVENT\r\nEND:VCALENDAR\r\n", text, StringComparison.Ordinal);
        foreach (var line in new[] { "UID:a@lien-thong", "DTSTAMP:20261123T010500Z", "SEQUENCE:2", "DTSTART;TZID=Asia/Ho_Chi_Minh:20261202T080000", "DTEND;TZID=Asia/Ho_Chi_Minh:20261202T100000", "SUMMARY:Họp giao ban", "LOCATION:Phòng 2", "STATUS:CONFIRMED", "TZID:Asia/Ho_Chi_Minh", "TZOFFSETTO:+0700" })
            Assert.Contains($"\r\n{line}\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_cancelled_says_so_and_midnight_is_the_next_days_first_minute()
    {
        var text = ICalendar.Write("Lịch", [Event("Họp") with { Cancelled = true, EndsAt = 1440 }]);

        Assert.Contains("\r\nSTATUS:CANCELLED\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTEND;TZID=Asia/Ho_Chi_Minh:20261203T000000\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_are_escaped() => Assert.Equal(@"a\, b\; c\\d\ne", ICalendar.Escape("a, b; c\\d\r\ne"));

    [Fact]
    public void Lines_end_in_CRLF_are_folded_at_75_octets_between_letters_and_unfold_to_what_they_were()
    {
        var matter = string.Concat(Enumerable.Repeat("Hội nghị đánh giá “chuyển đổi số” 𝐀 ", 12)).Trim();

        var text = ICalendar.Write("Lịch", [Event(matter)]);

        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains($"\r\nSUMMARY:{matter}\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static CalendarEvent Event(string summary) => new("a@lien-thong", new(2026, 12, 2), 480, 600, summary, "Phòng 2", "", "", 2, false, At);
}
