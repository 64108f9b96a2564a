using System.Globalization;
using LienThong.Statistics;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Checks;
using LienThong.Statistics.Prose;

namespace LienThong.Unit.Statistics.Checks;

public sealed class FigureChecksTests
{
    private static readonly Period Year = Period.OfYear(2017);

    [Fact]
    public void Consistent_figures_raise_no_warning() => Assert.Empty(Rules(
        Say("BC06", "6997084"), Say("BC06", "6977968", "scope=trong nước"), Say("BC06", "19116", "scope=quốc tế"),
        Say("BC09", "146"), Say("BC10", "58"), Say("BC11", "80"), Say("BC12", "8"), Say("BC13", "0"),
        Say("VT04", "42166"), Say("VT05", "1413852"), Say("VT06", "1456018"), Say("VT07", "119.09"), Say("DS01", "1222600"),
        Say("QL06", "95", "measure=theo quyết định"), Say("QL06", "90", "measure=đã nộp"), Say("QL06", "95")));

    [Theory]
    [InlineData("parts-of-whole", "BC06", "6997084", "BC06[scope=trong nước]", "6977968", "BC06[scope=quốc tế]", "19117")]
    [InlineData("part-above-whole", "VT05", "410000", "VT05[tech=2G]", "450000", "VT04", "9000")]
    [InlineData("formula", "VT06", "1456018", "VT04", "42166", "VT05", "1413853")]
    [InlineData("formula", "VT07", "119.2", "VT06", "1456018", "DS01", "1222600")]
    [InlineData("implied-range", "UD53[software=quản lý văn bản]", "440", "UD54[software=quản lý văn bản]", "64570", "VT04", "9000")]
    [InlineData("no-unit", "XB50", "64864", "VT04", "9000", "VT10", "9000")]
    [InlineData("range", "UD59", "146.75", "VT04", "9000", "VT10", "9000")]
    public void A_planted_error_is_found_once(string rule, params string[] said)
    {
        var figures = said.Chunk(2).Select(c => c[0].Split('[') is [var code, var part] ? Say(code, c[1], part.TrimEnd(']')) : Say(c[0], c[1])).ToArray();

        Assert.Equal([rule], Rules(figures));
    }

    [Fact]
    public void Ten_times_last_year_and_another_base_are_found()
    {
        var before = Say("VT10", "7700", period: Year.Previous);
        var density = Say("VT13", "0.21") with { Value = 21, StatedUnit = "thuê bao/dân" };

        Assert.Equal(["tenfold", "other-base"], Rules(before, Say("VT10", "77200"), density));
    }

    [Fact]
    public void A_rounded_digit_is_no_error() => Assert.Empty(Rules(
        Say("VT06", "1456018"), Say("DS01", "1.22") with { Value = 1_220_000, StatedUnit = "triệu người" }, Say("VT07", "119.09")));

    private static string[] Rules(params Figure[] figures) => [.. FigureChecks.Run(new(figures), IndicatorBook.Shipped).Select(f => f.Rule)];

    private static Figure Say(string code, string value, string breakdown = "", Period? period = null) => new(
        new(code, Guid.Empty, period ?? Year, ValueKind.Actual, new(breakdown)), decimal.Parse(value, CultureInfo.InvariantCulture), Qualifier.Exact, value, "", "", "", null, null);
}
