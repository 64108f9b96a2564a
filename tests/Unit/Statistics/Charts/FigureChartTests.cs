using System.Globalization;
using System.Xml.Linq;
using LienThong.Statistics.Charts;

namespace LienThong.Unit.Statistics.Charts;

public sealed class FigureChartTests
{
    private static readonly ChartSeries[] Series = [new("Tỉnh <A> & B", [1_000_000.5m, null, 2_000_000m]), new("C", [null, 5m, 6m])];

    [Theory]
    [InlineData(0, 1, 0, 1)]
    [InlineData(0, 7, 0, 8)]
    [InlineData(0, 1456018, 0, 1500000)]
    [InlineData(-30, 65, -40, 80)]
    [InlineData(0, 0.03, 0, 0.03)]
    [InlineData(0, 0, 0, 1)]
    public void An_axis_begins_at_zero_or_below_and_ends_on_a_round_step(double least, double most, double low, double high)
    {
        var scale = ChartScale.Of([(decimal)least, (decimal)most]);

        Assert.Equal(((decimal)low, (decimal)high), (scale.Low, scale.High));
        Assert.InRange(scale.Steps.Count(), 2, 8);
    }

    [Fact]
    public void A_year_without_a_value_breaks_the_line_and_is_not_drawn_as_zero()
    {
        var svg = XElement.Parse(FigureChart.Lines("Thuê bao", "Biểu đồ", ["2015", "2016", "2017"], Series).Value);

        var paths = svg.Descendants("path").Select(p => p.Attribute("d")!.Value).ToList();
        Assert.Equal((2, 0), (paths[0].Count(c => c == 'M'), paths[0].Count(c => c == 'L')));
        Assert.Equal((1, 1), (paths[1].Count(c => c == 'M'), paths[1].Count(c => c == 'L')));
        Assert.Equal(["Tỉnh <A> & B: 1.000.000,5", "Tỉnh <A> & B: 2.000.000", "C: 5", "C: 6"], svg.Descendants("circle").Select(c => c.Element("title")!.Value));
        Assert.Equal(("img", "Thuê bao", "Biểu đồ"), (svg.Attribute("role")!.Value, svg.Element("title")!.Value, svg.Element("desc")!.Value));
    }

    [Fact]
    public void The_same_values_are_the_same_bytes_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var drawn = new[] { "vi-VN", "en-US", "ar-SA" }.Select(name =>
        {
            CultureInfo.CurrentCulture = new(name);
            return FigureChart.Lines("A", "B", ["2015", "2016", "2017"], Series).Value + FigureChart.Bars("A", "B", [("X", 1.5m, "1,5"), ("Y", -0.5m, "-0,5")]).Value + FigureChart.Small("C", [1.25m, null, 3m]).Value;
        }).Distinct().ToList();
        CultureInfo.CurrentCulture = before;

        Assert.Single(drawn);
    }

    [Fact]
    public void A_bar_below_zero_goes_the_other_way()
    {
        var svg = XElement.Parse(FigureChart.Bars("A", "B", [("X", 4m, "4"), ("Y", -2m, "-2")]).Value);

        var bars = svg.Descendants("rect").Select(r => (X: Of(r, "x"), Width: Of(r, "width"))).ToList();
        Assert.Equal(bars[0].X, bars[1].X + bars[1].Width);
        Assert.Equal(bars[0].Width, 2 * bars[1].Width);
    }

    private static decimal Of(XElement element, string name) => decimal.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
