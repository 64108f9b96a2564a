using System.Globalization;
using LienThong.Statistics;

namespace LienThong.Unit.Statistics;

public sealed class AmountTests
{
    [Theory]
    [InlineData("1456018")]
    [InlineData("119.09")]
    [InlineData("-0.000001")]
    [InlineData("9223372036854")]
    public void A_value_comes_back_as_it_was(string text) =>
        Assert.Equal(text, Amount.Text(Amount.Value(Amount.Of(decimal.Parse(text, CultureInfo.InvariantCulture))!.Value)));

    [Theory]
    [InlineData("0.0000001")]
    [InlineData("9223372036855")]
    [InlineData("-9223372036855")]
    public void A_value_that_would_lose_something_is_refused(string text) => Assert.Null(Amount.Of(decimal.Parse(text, CultureInfo.InvariantCulture)));
}
