using LienThong.Assignments.WeekReport;

namespace LienThong.Unit.Assignments;

public sealed class TaskWeekTests
{
    [Theory]
    [InlineData("2026-11-23", "2026-W48")]
    [InlineData("2026-11-29", "2026-W48")]
    [InlineData("2027-01-03", "2026-W53")]
    [InlineData("2025-12-29", "2026-W01")]
    public void A_day_is_in_the_week_that_ISO_8601_says(string day, string week)
    {
        var found = TaskWeek.Of(DateOnly.Parse(day, null));

        Assert.Equal(week, $"{found}");
        Assert.Equal(found, TaskWeek.Parse(week));
    }

    [Theory]
    [InlineData("2026-W54")]
    [InlineData("2026-W00")]
    [InlineData("2026-W7")]
    [InlineData("2026W07")]
    [InlineData("")]
    public void What_is_no_week_is_none(string text) => Assert.Null(TaskWeek.Parse(text));
}
