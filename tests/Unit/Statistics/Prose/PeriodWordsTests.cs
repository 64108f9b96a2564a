using LienThong.Statistics.Prose;

namespace LienThong.Unit.Statistics.Prose;

public sealed class PeriodWordsTests
{
    [Theory]
    [InlineData("2017", "năm 2017")]
    [InlineData("2017-H1", "6 tháng đầu năm 2017")]
    [InlineData("2017-H2", "6 tháng cuối năm 2017")]
    [InlineData("2017-Q3", "quý III năm 2017")]
    [InlineData("2017-Q4", "quý IV năm 2017")]
    [InlineData("2017-11", "tháng 11 năm 2017")]
    [InlineData("2018-02", "tháng 02 năm 2018")]
    [InlineData("2018-03", "tháng 3 năm 2018")]
    public void A_period_is_named_in_words_and_months_one_and_two_carry_a_zero(string code, string words) => Assert.Equal(words, PeriodWords.Of(code));

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("2017-Q5")]
    [InlineData("2017-13")]
    [InlineData("2017-00")]
    [InlineData("2017-3")]
    [InlineData("2017-11-05")]
    [InlineData("2017\n")]
    [InlineData("٢٠١٧")]
    public void What_is_no_period_has_no_name(string code) => Assert.Null(PeriodWords.Of(code));

    [Theory]
    [InlineData("2017", "2016", "năm 2016")]
    [InlineData("2017-Q3", "2016-Q3", "cùng kỳ năm 2016")]
    [InlineData("2017-H1", "2016-H1", "cùng kỳ năm 2016")]
    [InlineData("2017-11", "2016-11", "cùng kỳ năm 2016")]
    [InlineData("2017-Q3", "2017-Q2", "quý II năm 2017")]
    [InlineData("2017-01", "2016-12", "tháng 12 năm 2016")]
    [InlineData("2017", "2016-Q3", "quý III năm 2016")]
    public void The_same_part_of_another_year_is_its_like_period(string code, string previous, string words) => Assert.Equal(words, PeriodWords.Compared(code, previous));

    [Fact]
    public void Nothing_is_compared_with_what_is_no_period()
    {
        Assert.Null(PeriodWords.Compared("2017", "x"));
        Assert.Null(PeriodWords.Compared("x", "2017"));
    }
}
