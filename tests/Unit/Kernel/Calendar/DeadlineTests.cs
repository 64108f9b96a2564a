using LienThong.Kernel.Calendar;

namespace LienThong.Unit.Calendar;

public sealed class DeadlineTests
{
    private static readonly WorkingCalendar Calendar = TestCalendar.Vietnam;

    [Theory]
    [InlineData("2026-02-13", 1, "2026-02-23")] // Tết Bính Ngọ: 14–22/2 off
    [InlineData("2026-02-12", 5, "2026-02-26")]
    [InlineData("2026-01-01", 1, "2026-01-05")] // 2/1 swapped off
    [InlineData("2026-01-09", 1, "2026-01-10")] // Saturday worked for it
    [InlineData("2026-08-28", 1, "2026-09-03")] // National Day with the swapped 31/8
    [InlineData("2025-01-24", 1, "2025-02-03")] // Tết Ất Tỵ
    [InlineData("2026-11-21", 0, "2026-11-23")] // from a Saturday
    [InlineData("2026-11-20", 0, "2026-11-20")]
    public void Working_days_step_over_weekends_tet_and_swaps(string start, int days, string due) =>
        Assert.Equal(DateOnly.Parse(due), Calendar.Add(DateOnly.Parse(start), days));

    [Fact]
    public void A_period_in_calendar_days_that_ends_on_a_day_off_ends_with_the_next_working_day()
    {
        Assert.Equal(new DateOnly(2026, 2, 23), Deadline.DueByCalendarDays(Calendar, new(2026, 2, 10), 7));
        Assert.Equal(new DateOnly(2026, 3, 12), Deadline.DueByCalendarDays(Calendar, new(2026, 2, 10), 30));
    }

    [Fact]
    public void Days_left_reach_zero_on_the_day_itself_and_go_negative_after_it()
    {
        var due = new DateOnly(2026, 2, 13);

        Assert.Equal(2, Calendar.Left(new(2026, 2, 11), due));
        Assert.Equal(0, Calendar.Left(due, due));
        Assert.False(Deadline.IsLate(due, due));
        Assert.True(Deadline.IsLate(new(2026, 2, 14), due));
        Assert.Equal(-1, Calendar.Left(new(2026, 2, 14), due));
        Assert.Equal(-1, Calendar.Left(new(2026, 2, 23), due));
        Assert.Equal(-2, Calendar.Left(new(2026, 2, 24), due));
    }

    [Fact]
    public void Days_of_a_pause_are_not_counted()
    {
        Pause[] pauses = [new(new(2026, 3, 3), new(2026, 3, 6)), new(new(2026, 3, 5), new(2026, 3, 9))];

        Assert.Equal(new DateOnly(2026, 3, 10), Deadline.Due(Calendar, new(2026, 3, 2), 2, pauses));
        Assert.Equal(2, Deadline.Left(Calendar, new(2026, 3, 2), new(2026, 3, 10), pauses));
        Assert.Equal(-2, Deadline.Left(Calendar, new(2026, 3, 10), new(2026, 3, 2), pauses));
    }

    [Fact]
    public void A_deadline_behind_an_open_pause_is_not_known_yet()
    {
        Pause[] pauses = [new(new(2026, 3, 4), null)];

        Assert.Null(Deadline.Due(Calendar, new(2026, 3, 2), 2, pauses));
        Assert.Equal(new DateOnly(2026, 3, 3), Deadline.Due(Calendar, new(2026, 3, 2), 1, pauses));
    }

    [Theory]
    [InlineData("2026-03-02T14:59:00+07:00", "2026-03-02")]
    [InlineData("2026-03-02T15:00:00+07:00", "2026-03-02")]
    [InlineData("2026-03-02T15:00:01+07:00", "2026-03-03")]
    [InlineData("2026-03-02T17:30:00Z", "2026-03-03")] // half past midnight in the office
    [InlineData("2026-02-13T15:30:00+07:00", "2026-02-23")]
    [InlineData("2026-02-15T09:00:00+07:00", "2026-02-23")]
    public void What_comes_after_three_counts_as_received_on_the_next_working_day(string at, string day) =>
        Assert.Equal(DateOnly.Parse(day), Deadline.ReceivedOn(Calendar, DateTimeOffset.Parse(at)));

    [Fact]
    public void A_deadline_ends_at_the_offices_midnight() =>
        Assert.Equal(DateTimeOffset.Parse("2026-03-02T17:00:00Z"), Deadline.EndOf(new(2026, 3, 2)));
}
