using LienThong.Statistics.Formulas;

namespace LienThong.Unit.Statistics.Formulas;

public sealed class FormulaCheckTests
{
    private static readonly Dictionary<string, Operand> Catalogue = new()
    {
        ["VT04"] = new("thuê bao"),
        ["VT05"] = new("thuê bao", Keys: ["tech", "level", "software"], Overlapping: ["software"]),
        ["VT01"] = new("doanh nghiệp", OperandKind.Distinct),
        ["BC10"] = new("bưu cục"),
        ["BC12"] = new("thùng thư công cộng độc lập"),
        ["VT06"] = new("thuê bao"),
        ["VT07"] = new("thuê bao/100 dân", OperandKind.Ratio),
        ["VT30"] = new("thuê bao/người", OperandKind.Ratio),
        ["DS01"] = new("người"),
        ["DS05"] = new("km²"),
        ["BC03"] = new("tỷ đồng"),
        ["BC09"] = new("điểm"),
        ["CN01"] = new("doanh nghiệp"),
        ["UD14"] = new("thủ tục"),
        ["UD15"] = new("thủ tục"),
        ["UD01"] = new("%", OperandKind.Ratio),
        ["UD25"] = new("hạng", OperandKind.Rank),
    };

    [Theory]
    [InlineData("VT04 + VT05", "thuê bao")]
    [InlineData("VT06 - prev(VT06)", "thuê bao")]
    [InlineData("density(VT06, DS01, 100)", "thuê bao/100 dân")]
    [InlineData("VT06 / DS01 * 100", "thuê bao/100 dân")]
    [InlineData("density(CN01, DS01, 1000)", "doanh nghiệp/1.000 dân")]
    [InlineData("VT06 / DS01", "TB/người")]
    [InlineData("UD15 / UD14 * 100", "%")]
    [InlineData("(VT06 - plan(VT06)) / plan(VT06) * 100", "%")]
    [InlineData("share(VT05[tech=2G])", "%")]
    [InlineData("100 - UD01", "%")]
    [InlineData("sqrt(DS05 / (3.14159265 * BC09))", "km")]
    [InlineData("DS01 / BC09", "người/điểm")]
    [InlineData("VT07 * DS01 / 100", "thuê bao")]
    [InlineData("mean(VT07, DS01)", "thuê bao/100 dân")]
    [InlineData("sum(VT05; tech) + sum(VT04)", "thuê bao")]
    [InlineData("BC10 + BC12", "điểm phục vụ bưu chính")]
    [InlineData("density(VT01, DS01, 1000)", "doanh nghiệp/1.000 dân")]
    [InlineData("UD25 - prev(UD25)", "hạng")]
    public void A_sound_formula_has_no_fault(string formula, string unit) => Assert.Empty(Check(formula, unit).Select(f => f.Message));

    [Theory]
    [InlineData("VT04 + BC03", "thuê bao", 5, "unit")]
    [InlineData("VT04 + 5", "thuê bao", 5, "unit")]
    [InlineData("VT04 * VT05", "thuê bao", 5, "unit")]
    [InlineData("density(VT06, DS01, 100)", "%", 0, "unit")]
    [InlineData("density(VT06, DS01, 1)", "thuê bao/100 dân", 0, "base")]
    [InlineData("UD15 / UD14", "%", 5, "base")]
    [InlineData("VT07 * DS01", "thuê bao", 5, "base")]
    [InlineData("VT07 - VT30", "thuê bao/100 dân", 5, "base")]
    [InlineData("sqrt(DS01)", "người", 0, "unit")]
    [InlineData("VT04 + VT99", "thuê bao", 7, "unknown")]
    [InlineData("VT04 + sum(VT05; operator)", "thuê bao", 11, "key")]
    [InlineData("VT05[operator=a]", "thuê bao", 0, "key")]
    [InlineData("sum(VT07)", "thuê bao/100 dân", 4, "kind")]
    [InlineData("sum(VT01)", "doanh nghiệp", 4, "kind")]
    [InlineData("sum(VT05; software)", "thuê bao", 0, "kind")]
    [InlineData("mean(UD25, DS01)", "hạng", 5, "kind")]
    [InlineData("mean(VT07, UD01)", "thuê bao/100 dân", 11, "kind")]
    public void A_fault_names_the_place_the_reason_and_the_remedy(string formula, string unit, int at, string code)
    {
        var fault = Assert.Single(Check(formula, unit));
        Assert.Equal((at, "statistics.formula." + code), (fault.At, fault.Code));
        Assert.StartsWith($"Ký tự thứ {at + 1}: ", fault.Message);
        Assert.Contains("Hãy ", fault.Message);
    }

    [Fact]
    public void All_faults_are_told_in_the_order_of_their_places_and_none_twice() =>
        Assert.Equal([(1, "unknown"), (12, "unit"), (24, "unknown")], Check("(X1 + (VT04 - BC03)) * (X2 + 1)", "%").Select(f => (f.At, f.Code["statistics.formula.".Length..])));

    [Fact]
    public void The_remedy_for_a_base_is_the_factor_that_lacks()
    {
        Assert.Contains("Hãy thêm * 100 vào công thức", Check("UD15 / UD14", "%").Single().Message);
        Assert.Contains("Hãy thêm / 100 vào công thức", Check("VT07 * DS01", "thuê bao").Single().Message);
    }

    private static IReadOnlyList<FormulaFault> Check(string formula, string unit) =>
        FormulaCheck.Of(FormulaReaderTests.Read(formula), Catalogue.GetValueOrDefault, new(unit));
}
