using FsCheck;
using FsCheck.Fluent;
using LienThong.Statistics.Formulas;

namespace LienThong.Unit.Statistics.Formulas;

public sealed class MeasureTests
{
    private static readonly Arbitrary<Measure> Any = Gen.Elements("", "%", "thuê bao", "người", "km²", "tỷ đồng/năm", "thuê bao/100 dân", "doanh nghiệp/1.000 dân", "km/người/năm").Select(u => MeasureText.Read(u)).ToArbitrary();

    [Theory]
    [InlineData("thuê bao/100 dân", "thuê bao/100 người")]
    [InlineData("TB / 100 người", "thuê bao/100 người")]
    [InlineData("doanh nghiệp/1.000 dân", "doanh nghiệp/1.000 người")]
    [InlineData("người/km2", "người/km²")]
    [InlineData("% dân số", "%")]
    [InlineData("‰", "‰")]
    [InlineData("", "không đơn vị")]
    [InlineData(null, "không đơn vị")]
    [InlineData("/", "không đơn vị")]
    [InlineData("a/100", "a (×100)")]
    [InlineData("a/99999999999 b", "a/99999999999 b")]
    [InlineData("a/999999999/999999999/999999999/999999999 b", "a/999.999.999 b")]
    public void A_unit_is_taken_apart_and_written_again(string? unit, string written) => Assert.Equal(written, MeasureText.Read(unit).ToString());

    [Fact]
    public void A_base_told_beside_the_unit_is_the_base() => Assert.Equal(MeasureText.Read("thuê bao/100 dân"), MeasureText.Read("thuê bao/dân", 100));

    [Fact]
    public void What_is_multiplied_in_and_divided_out_again_is_gone() =>
        Prop.ForAll(Any, Any, (a, b) => (a * b / b).Against(a) == Fit.Same && (a * b).Against(b * a) == Fit.Same && (a / a).Powers.IsEmpty).QuickCheckThrowOnFailure();

    [Fact]
    public void The_root_of_a_square_is_its_side() =>
        Prop.ForAll(Any, a => a.Powers.Count > 0 && a.Powers.All(p => p.Value < 0) || (a * a).Root()?.Against(a with { Base = null }) == Fit.Same).QuickCheckThrowOnFailure();
}
