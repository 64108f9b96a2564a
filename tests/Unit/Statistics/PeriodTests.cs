using LienThong.Statistics;

namespace LienThong.Unit.Statistics;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2017", "2017-01-01", "2017-12-31", "2016")]
    [InlineData("2017-H2", "2017-07-01", "2017-12-31", "2017-H1")]
    [InlineData("2017-q3", "2017-07-01", "2017-09-30", "2017-Q2")]
    [InlineData("2017-01", "2017-01-01", "2017-01-31", "2016-12")]
    public void A_period_knows_its_days_and_the_one_before(string text, string from, string to, string before)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal((from, to), ($"{period.From:yyyy-MM-dd}", $"{period.To:yyyy-MM-dd}"));
        Assert.Equal((text.ToUpperInvariant(), before), (period.Text, period.Previous.Text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("17")]
    [InlineData("2017-13")]
    [InlineData("2017-00")]
    [InlineData("2017-Q5")]
    [InlineData("2017-H3")]
    [InlineData("2017-1")]
    [InlineData("năm 2017")]
    [InlineData("1900")]
    public void What_is_no_period_is_refused(string? text) => Assert.False(Period.TryParse(text, out _));
}
