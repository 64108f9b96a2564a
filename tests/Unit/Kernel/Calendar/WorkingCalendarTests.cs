using LienThong.Kernel.Calendar;

namespace LienThong.Unit.Kernel.Calendar;

public sealed class WorkingCalendarTests
{
    [Fact]
    public void The_last_day_there_is_can_be_counted_to()
    {
        for (var n = 0; n < 15; n++)
        {
            var from = DateOnly.MaxValue.AddDays(-n);
            var worked = Enumerable.Range(1, n).Count(d => from.AddDays(d).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
            Assert.Equal(worked, WorkingCalendar.WeekendsOnly.Between(from, DateOnly.MaxValue));
        }
    }
}
