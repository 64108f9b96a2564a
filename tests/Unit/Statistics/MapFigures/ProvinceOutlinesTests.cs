using System.Globalization;
using System.Text.RegularExpressions;
using LienThong.Statistics.MapFigures;

namespace LienThong.Unit.Statistics.MapFigures;

public sealed partial class ProvinceOutlinesTests
{
    private static readonly DateOnly Before = DateOnly.MinValue, After = new(2025, 7, 1);

    [Fact]
    public void Each_boundaries_have_all_their_provinces_within_the_map()
    {
        Assert.Equal((63, 34), (ProvinceOutlines.On(Before).Count, ProvinceOutlines.On(After).Count));
        foreach (var path in ProvinceOutlines.On(Before).Concat(ProvinceOutlines.On(After)))
            Assert.All(Points(path.Value), p => Assert.True(p.X is >= 0 and <= ProvinceOutlines.Width && p.Y is >= 0 and <= ProvinceOutlines.Height, path.Key));
    }

    [Theory]
    [InlineData("48", 400, 480, 290, 345)]
    [InlineData("56", 400, 680, 520, 760)]
    public void Hoang_Sa_is_drawn_with_Da_Nang_and_Truong_Sa_with_Khanh_Hoa(string province, double west, double east, double north, double south)
    {
        foreach (var day in new[] { Before, After })
            Assert.InRange(Points(ProvinceOutlines.On(day)[province]).Count(p => p.X >= west && p.X <= east && p.Y >= north && p.Y <= south), 20, 500);
    }

    private static IEnumerable<(double X, double Y)> Points(string path) => Point().Matches(path).Select(m => (Number(m.Groups[1]), Number(m.Groups[2])));

    private static double Number(Group group) => double.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[ML]([\d.-]+) ([\d.-]+)")]
    private static partial Regex Point();
}
