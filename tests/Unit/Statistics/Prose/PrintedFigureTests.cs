using System.Globalization;
using LienThong.Statistics.Prose;

namespace LienThong.Unit.Statistics.Prose;

public sealed class PrintedFigureTests
{
    [Theory]
    [InlineData("0", "0 cuộc")]
    [InlineData("1", "01 cuộc")]
    [InlineData("9", "09 cuộc")]
    [InlineData("10", "10 cuộc")]
    [InlineData("1505", "1.505 cuộc")]
    [InlineData("-5", "-5 cuộc")]
    [InlineData("0.5", "0,5 cuộc")]
    public void A_count_below_ten_is_written_with_two_digits(string value, string text) => Assert.Equal(text, Of(value, "cuộc", FigureKind.Count).Text);

    [Theory]
    [InlineData(nameof(FigureKind.Money), "tỷ đồng", "5 tỷ đồng")]
    [InlineData(nameof(FigureKind.Ratio), "%", "5%")]
    [InlineData(nameof(FigureKind.Density), "điểm/1.000 dân", "5,00 điểm/1.000 dân")]
    [InlineData(nameof(FigureKind.Measure), "km", "5 km")]
    [InlineData(nameof(FigureKind.Score), "điểm", "5 điểm")]
    [InlineData(nameof(FigureKind.Rank), "", "thứ 5")]
    [InlineData(nameof(FigureKind.Count), "nghìn tờ", "5 nghìn tờ")]
    [InlineData(nameof(FigureKind.Count), "triệu cuốn/năm", "5 triệu cuốn/năm")]
    public void Nothing_but_a_count_of_things_carries_a_zero_in_front(string kind, string unit, string text) =>
        Assert.Equal(text, Of("5", unit, Enum.Parse<FigureKind>(kind)).Text);

    [Theory]
    [InlineData("6997084", 0, "cái", nameof(FigureKind.Count), "6.997.084 cái")]
    [InlineData("119.09", 2, "thuê bao/100 dân", nameof(FigureKind.Density), "119,09 thuê bao/100 dân")]
    [InlineData("0.21", 2, "thuê bao/dân", nameof(FigureKind.Density), "0,21 thuê bao/dân")]
    [InlineData("2184", 0, "tỷ đồng", nameof(FigureKind.Money), "2.184 tỷ đồng")]
    [InlineData("111.1", 1, "tỷ đồng", nameof(FigureKind.Money), "111,1 tỷ đồng")]
    [InlineData("7.12", 2, "triệu cuốn", nameof(FigureKind.Count), "7,12 triệu cuốn")]
    [InlineData("35", 0, "nghìn", nameof(FigureKind.Count), "35 nghìn")]
    [InlineData("7.1", 2, "triệu cuốn", nameof(FigureKind.Count), "7,10 triệu cuốn")]
    [InlineData("49.12", 2, "% dân số", nameof(FigureKind.Ratio), "49,12% dân số")]
    [InlineData("5", 1, "%", nameof(FigureKind.Ratio), "5,0%")]
    public void A_reported_figure_keeps_its_reporters_digits_and_unit(string value, int decimals, string unit, string kind, string text) =>
        Assert.Equal(text, Of(value, unit, Enum.Parse<FigureKind>(kind), decimals: decimals).Text);

    [Theory]
    [InlineData("119.0857", nameof(FigureKind.Density), "119,09")]
    [InlineData("21.3", nameof(FigureKind.Density), "21,30")]
    [InlineData("49.12", nameof(FigureKind.Ratio), "49,1")]
    [InlineData("21.25", nameof(FigureKind.Ratio), "21,3")]
    [InlineData("84.96", nameof(FigureKind.Ratio), "85")]
    [InlineData("-2.25", nameof(FigureKind.Ratio), "-2,3")]
    [InlineData("111.10", nameof(FigureKind.Money), "111,1")]
    [InlineData("3.14159", nameof(FigureKind.Measure), "3,14")]
    [InlineData("0.65125", nameof(FigureKind.Score), "0,6513")]
    public void A_computed_figure_is_rounded_half_away_from_zero_to_the_decimals_of_its_kind(string value, string kind, string digits) =>
        Assert.Equal(digits, Of(value, "", Enum.Parse<FigureKind>(kind)).Text);

    [Theory]
    [InlineData("0.0021", nameof(FigureKind.Density), "0,002")]
    [InlineData("0.04", nameof(FigureKind.Ratio), "0,04")]
    [InlineData("-0.0004", nameof(FigureKind.Money), "-0,0004")]
    [InlineData("0", nameof(FigureKind.Density), "0,00")]
    [InlineData("0", nameof(FigureKind.Ratio), "0")]
    public void A_computed_figure_that_is_not_zero_never_reads_as_zero(string value, string kind, string digits) =>
        Assert.Equal(digits, Of(value, "", Enum.Parse<FigureKind>(kind)).Text);

    [Theory]
    [InlineData(nameof(Qualifier.Exact), "90 triệu đồng", "đạt 90 triệu đồng")]
    [InlineData(nameof(Qualifier.Above), "trên 90 triệu đồng", "đạt trên 90 triệu đồng")]
    [InlineData(nameof(Qualifier.Below), "dưới 90 triệu đồng", "đạt dưới 90 triệu đồng")]
    [InlineData(nameof(Qualifier.About), "khoảng 90 triệu đồng", "đạt khoảng 90 triệu đồng")]
    [InlineData(nameof(Qualifier.Estimated), "ước 90 triệu đồng", "ước đạt 90 triệu đồng")]
    public void How_sure_a_figure_is_stands_before_it_and_an_estimate_before_its_verb(string qualifier, string text, string reached)
    {
        var figure = Of("90", "triệu đồng", FigureKind.Money, Enum.Parse<Qualifier>(qualifier));

        Assert.Equal((text, reached), (figure.Text, figure.Reached));
    }

    [Fact]
    public void A_rank_says_of_how_many_and_is_held_not_reached()
    {
        var rank = Of("10", "", FigureKind.Rank) with { OutOf = 63 };

        Assert.Equal(("thứ 10/63", "xếp thứ 10/63", "10/63"), (rank.Text, rank.Reached, rank.Digits));
        Assert.Equal("thứ 7/63 tỉnh, thành phố", (rank with { Value = 7, Unit = "tỉnh, thành phố" }).Text);
    }

    [Fact]
    public void A_figure_whose_unit_nobody_gave_stands_alone() =>
        Assert.Equal("ước đạt 64.864", Of("64864", "", FigureKind.Count, Qualifier.Estimated).Reached);

    [Theory]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void Printing_is_alike_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal("-1.456.018,5 tỷ đồng", Of("-1456018.5", "tỷ đồng", FigureKind.Money).Text);
            Assert.Equal("05 cuộc", Of("5", "cuộc", FigureKind.Count).Text);
            Assert.Equal("giảm 12 bậc so với năm 2016", Growth.OfRank(22, 10, PeriodWords.Year(2016)));
            Assert.Equal("tháng 01 năm 2018", PeriodWords.Of("2018-01"));
            Assert.Equal(-2.5m, NumberReading.Read("-2,5").Value.Value);
            Assert.Equal(-2.5m, DataNumber.Read("-2.5").Value.Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static PrintedFigure Of(string value, string unit, FigureKind kind, Qualifier qualifier = Qualifier.Exact, int? decimals = null) =>
        new(decimal.Parse(value, CultureInfo.InvariantCulture), unit, kind, qualifier, decimals);
}
