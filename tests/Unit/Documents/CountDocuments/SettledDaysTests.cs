using LienThong.Documents;

namespace LienThong.Unit.Documents.CountDocuments;

public sealed class SettledDaysTests
{
    [Fact]
    public void A_day_of_the_table_stands_as_a_count_from_1970_and_as_deadlines_are_stored()
    {
        Assert.Equal("d(n, day) as (values (20512, 20260228), (20513, 20260301))", SettledDays.Table(new(2026, 2, 28), new(2026, 3, 1)));
        Assert.Equal(new DateOnly(2026, 3, 1), SettledDays.Day(20_513));
    }

    [Fact]
    public void A_month_begins_with_its_own_first_day_however_late_the_period_does()
    {
        Assert.Equal("m(day, zero, start, finish) as (values (20260201, 1769878800000, 1772211600000, 1772298000000), (20260301, 1772298000000, 1772298000000, 1772384400000))", SettledDays.Months(new(2026, 2, 28), new(2026, 3, 1)));
    }

    [Fact]
    public void The_table_of_a_leap_year_has_each_of_its_days()
    {
        var table = SettledDays.Table(new(2028, 1, 1), new(2028, 12, 31));

        Assert.Equal(366, table.Count(c => c == ',') - 366);
        Assert.Contains("20280229", table, StringComparison.Ordinal);
    }
}
