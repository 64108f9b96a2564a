using System.Globalization;
using LienThong.Statistics;

namespace LienThong.Unit.Statistics;

public sealed class UnitScaleTests
{
    [Theory]
    [InlineData("triệu đồng", "tỷ đồng", "0.001")]
    [InlineData("triệu cuốn", "cuốn", "1000000")]
    [InlineData("nghìn tỷ đồng", "tỷ đồng", "1000")]
    [InlineData("thuê bao/dân", "thuê bao/100 dân", "100")]
    [InlineData("thuê bao/1.000 dân", "thuê bao/100 dân", "0.1")]
    [InlineData("%", "%", "1")]
    [InlineData("tờ/cuốn", "tờ/cuốn", "1")]
    public void Units_of_one_thing_are_converted(string from, string to, string times) =>
        Assert.Equal(decimal.Parse(times, CultureInfo.InvariantCulture), UnitScale.Of(from).To(UnitScale.Of(to)));

    [Theory]
    [InlineData("tờ", "cuốn")]
    [InlineData("đồng", "%")]
    [InlineData("thuê bao/dân", "thuê bao/hộ")]
    public void Units_of_different_things_are_not(string from, string to) => Assert.Null(UnitScale.Of(from).To(UnitScale.Of(to)));
}
