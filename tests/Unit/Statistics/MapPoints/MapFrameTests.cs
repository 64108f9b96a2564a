using LienThong.Statistics.MapFigures;
using LienThong.Statistics.MapPoints;

namespace LienThong.Unit.Statistics.MapPoints;

public sealed class MapFrameTests
{
    [Fact]
    public void A_frame_holds_the_whole_outline_with_a_margin_and_its_islets()
    {
        var frame = MapFrame.Of("M100 50.5L120 50.5L120 70ZM90.5 60h0");

        Assert.Equal("89.32 49.32 31.86 21.86", frame.ViewBox);
        Assert.Equal((true, false), (frame.Holds(90.5, 60), frame.Holds(88, 60)));
    }

    [Theory]
    [InlineData("96", 9_176_680, 105_152_420)]
    [InlineData("12", 22_390_000, 103_460_000)]
    [InlineData("48", 16_060_000, 108_220_000)]
    public void A_town_lies_in_the_frame_of_its_province(string code, int latitude, int longitude)
    {
        var (x, y) = ProvinceOutlines.Place(latitude, longitude);

        Assert.True(MapFrame.Of(ProvinceOutlines.On(new(2026, 11, 23))[code]).Holds(x, y));
    }

    [Fact]
    public void Every_province_of_all_boundaries_has_a_frame() =>
        Assert.All(new[] { new DateOnly(2025, 3, 1), new DateOnly(2026, 11, 23) }.SelectMany(d => ProvinceOutlines.On(d).Values), p => Assert.InRange(MapFrame.Of(p).Width, 1, ProvinceOutlines.Width));
}
