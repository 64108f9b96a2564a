using LienThong.Kernel.Identity;
using LienThong.Schedule;

namespace LienThong.Unit.Schedule;

public sealed class WeekGridTests
{
    private static readonly DateOnly Monday = new(2026, 11, 30);

    [Fact]
    public void Days_and_halves_span_their_entries_and_a_free_weekday_keeps_one_line()
    {
        var lines = WeekGrid.Of(Monday, [At(0, 840), At(0, 480), At(0, 600), At(5, 1140)]);

        Assert.Equal(["0:480:3:2", "0:600:0:0", "0:840:0:1", "1::1:1", "2::1:1", "3::1:1", "4::1:1", "5:1140:1:1"],
            lines.Select(l => $"{l.Day.DayNumber - Monday.DayNumber}:{l.Entry?.StartsAt}:{l.DayLines}:{l.HalfLines}"));
    }

    [Fact]
    public void An_empty_week_has_its_five_working_days() => Assert.Equal(5, WeekGrid.Of(Monday, []).Count);

    private static EntryRow At(int day, int minutes) => new() { Id = TypedId.New<EntryId>(), Day = Monday.AddDays(day), StartsAt = minutes };
}
