using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LienThong.Kernel.Results;
using LienThong.Statistics.Prose;

namespace LienThong.Unit.Statistics.Prose;

public sealed class DataNumberTests
{
    [Theory]
    [InlineData("0.21", "0.21", 2)]
    [InlineData("119.090", "119.09", 3)]
    [InlineData(" 1456018 ", "1456018", 0)]
    [InlineData("1.456", "1.456", 3)]
    [InlineData("-5", "-5", 0)]
    [InlineData("05", "5", 0)]
    public void A_dot_stands_before_the_decimals(string text, string value, int decimals)
    {
        var number = DataNumber.Read(text).Value;

        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), decimals, ""), (number.Value, number.Decimals, number.PrintedUnit));
    }

    [Theory]
    [InlineData(null, "empty")]
    [InlineData("", "empty")]
    [InlineData("0,21", "decimal-comma")]
    [InlineData("1,456.5", "decimal-comma")]
    [InlineData("1.456.018", "dot-groups")]
    [InlineData("#N/A", "cell-error")]
    [InlineData("1.4E+6", "exponent")]
    [InlineData("35 nghìn", "not-a-number")]
    [InlineData("1 456", "not-a-number")]
    [InlineData("+5", "not-a-number")]
    [InlineData("--5", "not-a-number")]
    [InlineData(".5", "not-a-number")]
    [InlineData("5.", "not-a-number")]
    [InlineData("5%", "not-a-number")]
    [InlineData("NaN", "not-a-number")]
    [InlineData("1234567890123456789", "too-large")]
    public void Anything_else_is_refused_by_name(string? text, string code) =>
        Assert.Equal("statistics.number." + code, Assert.IsType<Result<TypedNumber>.Refused>(DataNumber.Read(text)).Code);

    [Fact]
    public void What_the_platform_writes_invariantly_reads_back_the_same() =>
        Prop.ForAll(Gen.Choose(int.MinValue + 1, int.MaxValue).ToArbitrary(), Gen.Choose(0, 9).ToArbitrary(), (digits, decimals) =>
        {
            var value = new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)decimals);
            var read = DataNumber.Read(value.ToString(CultureInfo.InvariantCulture)).Value;
            return read.Value == value && read.Decimals == decimals;
        }).QuickCheckThrowOnFailure();
}
