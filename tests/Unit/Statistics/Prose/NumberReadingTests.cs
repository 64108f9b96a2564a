using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LienThong.Kernel.Results;
using LienThong.Statistics.Prose;
using LienThong.WebKit;

namespace LienThong.Unit.Statistics.Prose;

public sealed class NumberReadingTests
{
    private static readonly Gen<decimal> Numbers = from high in Gen.Choose(-999_999, 999_999) from low in Gen.Choose(0, 999_999) from cut in Gen.Choose(0, 6) select Shortened(high, low, cut);

    [Theory]
    [InlineData("1.456.018", "1456018")]
    [InlineData("1456018", "1456018")]
    [InlineData("119,09", "119.09")]
    [InlineData("1.456.018,5", "1456018.5")]
    [InlineData("2.184", "2184")]
    [InlineData("0,125", "0.125")]
    [InlineData("1234,567", "1234.567")]
    [InlineData("1.234,567", "1234.567")]
    [InlineData("05", "5")]
    [InlineData("-12,5", "-12.5")]
    [InlineData("\u221212,5", "-12.5")]
    [InlineData("  49,12 % ", "49.12")]
    [InlineData("35 nghìn", "35000")]
    [InlineData("35\u00A0nghìn", "35000")]
    [InlineData("35ngàn", "35000")]
    [InlineData("35 NGHIN", "35000")]
    [InlineData("2,5 triệu", "2500000")]
    [InlineData("2.184 tỷ", "2184000000000")]
    [InlineData("2.184 tỉ đồng", "2184000000000")]
    [InlineData("2,1 nghìn tỷ đồng", "2100000000000")]
    [InlineData("999999999999999999", "999999999999999999")]
    public void A_number_is_read_as_people_type_it(string text, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), NumberReading.Read(text).Value.Value);

    [Theory]
    [InlineData("7,12 triệu cuốn/năm", "7,12", "triệu cuốn/năm", "cuốn/năm")]
    [InlineData("35 nghìn", "35", "nghìn", "")]
    [InlineData("2,50 tỉ/năm", "2,50", "tỷ/năm", "/năm")]
    [InlineData("119,09 thuê bao/100 dân", "119,09", "thuê bao/100 dân", "thuê bao/100 dân")]
    [InlineData("5 ngân hàng", "5", "ngân hàng", "ngân hàng")]
    [InlineData("90%", "90", "%", "%")]
    public void Digits_and_unit_as_typed_are_kept_for_printing(string text, string digits, string printedUnit, string unit)
    {
        var number = NumberReading.Read(text).Value;

        Assert.Equal((digits, printedUnit, unit), (Vn.Fixed(number.Number, number.Decimals), number.PrintedUnit, number.Unit));
    }

    [Theory]
    [InlineData(null, "empty")]
    [InlineData(" \u00A0", "empty")]
    [InlineData("1,456,018", "comma-groups")]
    [InlineData("1,456.5", "comma-groups")]
    [InlineData("1,456", "ambiguous")]
    [InlineData("12,125 triệu", "ambiguous")]
    [InlineData("1.5", "decimal-dot")]
    [InlineData("0.125", "decimal-dot")]
    [InlineData("1234.567", "decimal-dot")]
    [InlineData("1.45.6", "groups")]
    [InlineData("1,45,6", "groups")]
    [InlineData("1,5.2", "groups")]
    [InlineData("1..456", "groups")]
    [InlineData("0.456.018", "groups")]
    [InlineData("1.456.0180", "groups")]
    [InlineData("1 456 018", "spaces")]
    [InlineData("58 80", "spaces")]
    [InlineData("2 tỷ 500 triệu", "two-numbers")]
    [InlineData("1,456E+06", "exponent")]
    [InlineData("#DIV/0!", "cell-error")]
    [InlineData("#####", "cell-error")]
    [InlineData("8-1", "not-a-number")]
    [InlineData("10/63", "not-a-number")]
    [InlineData("5.", "not-a-number")]
    [InlineData(",5", "not-a-number")]
    [InlineData("--5", "not-a-number")]
    [InlineData("TT và TT", "not-a-number")]
    [InlineData("(5)", "not-a-number")]
    [InlineData("٣٥", "not-a-number")]
    [InlineData("1234567890123456789", "too-large")]
    [InlineData("0,1234567890123456789", "too-large")]
    [InlineData("999.999.999.999 tỷ", "too-large")]
    public void What_is_no_number_or_could_be_two_is_refused_by_name(string? text, string code) => Assert.Equal("statistics.number." + code, Code(NumberReading.Read(text)));

    [Fact]
    public void Three_digits_behind_one_comma_are_decimals_only_where_somebody_said_so()
    {
        Assert.Equal(12.125m, NumberReading.Read("12,125", commaIsDecimal: true).Value.Value);
        Assert.Equal("statistics.number.comma-groups", Code(NumberReading.Read("1,456,018", commaIsDecimal: true)));
    }

    [Fact]
    public void The_way_out_that_an_ambiguous_number_is_told_can_be_read()
    {
        var message = Assert.IsType<Result<TypedNumber>.Refused>(NumberReading.Read("1,456")).Message;

        Assert.Contains("hãy viết 1.456;", message);
        Assert.Contains("hãy viết 1,4560.", message);
        Assert.Equal(1456m, NumberReading.Read("1.456").Value.Value);
        Assert.Equal(1.456m, NumberReading.Read("1,4560").Value.Value);
    }

    [Fact]
    public void What_is_printed_reads_back_the_same_or_is_ambiguous() =>
        Prop.ForAll(Numbers.ToArbitrary(), Gen.Choose(0, 6).ToArbitrary(), (value, decimals) =>
        {
            var (printed, rounded) = (Vn.Fixed(value, decimals), decimal.Round(value, decimals, MidpointRounding.AwayFromZero));
            var read = NumberReading.Read(printed);
            return (read.IsOk ? read.Value.Value == rounded && read.Value.Decimals == decimals : decimals == 3 && Math.Abs(rounded) is >= 1 and < 1000)
                && NumberReading.Read(printed, commaIsDecimal: true).Value.Value == rounded;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_printed_figure_reads_back_with_its_unit() =>
        Prop.ForAll(Numbers.ToArbitrary(), Gen.Elements("cái", "tỷ đồng", "%", "nghìn tờ", "thuê bao/100 dân").ToArbitrary(), (number, unit) =>
        {
            var figure = new PrintedFigure(decimal.Round(number / 1000, 2), unit, FigureKind.Count, Decimals: 2);
            var read = NumberReading.Read(figure.Text).Value;
            return read.Number == figure.Value && read.PrintedUnit == unit && figure with { Value = read.Number, Unit = read.PrintedUnit, Decimals = read.Decimals } == figure;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_or_refused_and_never_throws() =>
        Prop.ForAll(Gen.Elements("0", "1", "9", ".", ",", " ", "-", "E", "%", "#", "tỷ", "nghìn", "đồng", "\u0301", "\uD800").ArrayOf().ToArbitrary(), pieces =>
        {
            var text = string.Concat(pieces);
            return (NumberReading.Read(text).IsOk || Code(NumberReading.Read(text)).Length > 0) && (DataNumber.Read(text).IsOk || Code(DataNumber.Read(text)).Length > 0);
        }).QuickCheckThrowOnFailure();

    private static string Code(Result<TypedNumber> read) => Assert.IsType<Result<TypedNumber>.Refused>(read).Code;

    private static decimal Shortened(int high, int low, int cut)
    {
        var number = (high * 1_000_000m) + low;
        for (var i = 0; i < cut; i++) number /= 10;
        return number;
    }
}
