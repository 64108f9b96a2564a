using LienThong.Kernel.Operating;
using LienThong.Statistics.RemindReturns;

namespace LienThong.Unit.Statistics.RemindReturns;

public sealed class ReturnReminderDaysTests
{
    [Theory]
    [InlineData(null, "5,1")]
    [InlineData("", "5,1")]
    [InlineData("1 7  3 3", "7,3,1")]
    public void Days_are_read_the_most_first(string? text, string days) => Assert.Equal(days, string.Join(',', ReturnReminderDays.Read(text).Before));

    [Theory]
    [InlineData("0")]
    [InlineData("5,1")]
    [InlineData("năm")]
    public void What_are_no_days_stops_the_node(string text) => Assert.Contains(text, Assert.Throws<OperatingException>(() => ReturnReminderDays.Read(text)).Message, StringComparison.Ordinal);
}
