using LienThong.Documents;
using LienThong.Kernel;
using LienThong.Kernel.Calendar;

namespace LienThong.Unit.Documents;

public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData("Week", "2026-11-22", "2026-11-16", "2026-11-22", 47)]
    [InlineData("Week", "2027-01-01", "2026-12-28", "2027-01-03", 53)]
    [InlineData("Month", "2028-02-10", "2028-02-01", "2028-02-29", 2)]
    [InlineData("Quarter", "2026-12-31", "2026-10-01", "2026-12-31", 4)]
    [InlineData("Year", "2026-07-01", "2026-01-01", "2026-12-31", 2026)]
    public void A_day_falls_into_one_period_of_each_kind(string kind, string day, string from, string to, int number)
    {
        var period = ReportPeriod.Of(Enum.Parse<PeriodKind>(kind), DateOnly.Parse(day, null));

        Assert.Equal((DateOnly.Parse(from, null), DateOnly.Parse(to, null), number), (period.From, period.To, period.Number));
        Assert.Equal(period, period.Previous.Next);
    }

    [Fact]
    public void Median_and_worst_are_working_days_of_what_was_done()
    {
        var days = new ReportDays(ReportPeriod.Of(PeriodKind.Month, new(2026, 11, 1)), new(2026, 11, 30));
        Duty[] duties = [Of(2, 2), Of(2, 4), Of(6, 9), Of(2, 27), Of(3, null)];

        var count = DutyCount.Of(null, "", duties, days, WorkingCalendar.WeekendsOnly);

        Assert.Equal((1.5m, 19), (count.Median, count.Worst));
        Assert.Equal((5, 4, 1), (count.Given, count.OnTime, count.Open));
    }

    [Fact]
    public void A_deadline_is_kept_on_its_day_and_missed_on_the_next()
    {
        var days = new ReportDays(ReportPeriod.Of(PeriodKind.Month, new(2026, 11, 1)), new(2026, 11, 12));
        var due = new DateOnly(2026, 11, 10);

        Assert.Equal(DutyStanding.OnTime, days.StandingOf(Of(2, 10, due)));
        Assert.Equal(DutyStanding.Late, days.StandingOf(Of(2, 11, due)));
        Assert.Equal(DutyStanding.Overdue, days.StandingOf(Of(2, null, due)));
        // What is done after the day that is looked at is still open on it.
        Assert.Equal(DutyStanding.Open, days.StandingOf(Of(2, 20, new(2026, 11, 25))));
    }

    private static Duty Of(int given, int? done, DateOnly? due = null) => new() { AssignedAt = At(given), EndedAt = done is { } day ? At(day) : null, Due = due };

    private static DateTimeOffset At(int day) => new(2026, 11, day, 9, 0, 0, Clock.Offset);
}
