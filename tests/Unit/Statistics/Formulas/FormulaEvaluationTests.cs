using System.Globalization;
using LienThong.Statistics.Formulas;

namespace LienThong.Unit.Statistics.Formulas;

public sealed class FormulaEvaluationTests
{
    private static readonly FormulaSources CaMau = FormulaSources.Of(
        ("VT04", 42_166, "thuê bao"), ("VT05", 1_413_852, "thuê bao"), ("DS01", 1_222_600, "người"),
        ("VT05[tech=2G]", 600_000, "thuê bao"), ("VT05[tech=3G]", 813_852, "thuê bao"),
        ("VT06@-1", 1_400_000, "thuê bao"), ("VT06 plan", 1_500_000, "thuê bao"),
        ("VT04 /a", 30_000, "thuê bao"), ("VT04 /b", 12_166, "thuê bao"), ("DS01 /a", 1000, "người"), ("DS01 /b", 3000, "người"),
        ("VT07 /a", 120, "thuê bao/100 dân"), ("VT07 /b", 80, "thuê bao/100 dân"), ("DS05", 5294.87m, "km²"), ("BC09", 146, "điểm"), ("ZERO", 0, "người"))
        .With("VT06", "VT04 + VT05", "thuê bao").With("VT07", "density(VT06, DS01, 100)", "thuê bao/100 dân");

    [Theory]
    [InlineData("VT04 + VT05", "1456018 thuê bao")]
    [InlineData("-VT04 - -VT04", "0 thuê bao")]
    [InlineData("2 * 3 + 4 / 8", "6.5 không đơn vị")]
    [InlineData("share(VT05[tech=2G])", "42.44 %")]
    [InlineData("VT06 - prev(VT06)", "56018 thuê bao")]
    [InlineData("(VT06 - prev(VT06)) / prev(VT06) * 100", "4 không đơn vị")]
    [InlineData("VT06 / plan(VT06)", "0.97 không đơn vị")]
    [InlineData("density(VT06, DS01, 100)", "119.09 thuê bao/100 người")]
    [InlineData("sum(VT04)", "42166 thuê bao")]
    [InlineData("sum(VT05; tech)", "1413852 thuê bao")]
    [InlineData("mean(VT07, DS01)", "90 thuê bao/100 người")]
    [InlineData("sqrt(DS05 / (3.14159265 * BC09))", "3.4 km")]
    [InlineData("sqrt(2.25)", "1.5 không đơn vị")]
    public void A_formula_has_a_value_with_its_unit(string formula, string told)
    {
        var answer = Evaluate(formula);

        Assert.Null(answer.Reason);
        Assert.Equal(told, $"{answer.Value!.Value.ToString("0.##", CultureInfo.InvariantCulture)} {answer.Measure}");
    }

    [Theory]
    [InlineData("VT04 + VT99", "missing", "Thiếu số liệu VT99.")]
    [InlineData("prev(VT05[tech=3G])", "missing", "Thiếu số liệu VT05[tech=3G] kỳ trước.")]
    [InlineData("plan(VT04)", "missing", "Thiếu số liệu kế hoạch VT04.")]
    [InlineData("sum(VT05)", "missing", "Thiếu số liệu VT05 của Đà Lạt.")]
    [InlineData("VT04 / (VT05 - VT05)", "zero", "Mẫu số VT05 - VT05 bằng 0")]
    [InlineData("density(VT04, ZERO, 100)", "zero", "Mẫu số ZERO bằng 0")]
    [InlineData("VT04 * 9999999999999999999999999 * 100", "overflow", "Kết quả quá lớn")]
    [InlineData("sqrt(3 - 7)", "root", "3 - 7 âm")]
    [InlineData("VT04 + DS01", "unit", "Đơn vị thuê bao và người")]
    [InlineData("mean(VT07, VT99)", "missing", "Thiếu số liệu VT99 của Đà Lạt.")]
    public void Without_a_value_it_says_why(string formula, string code, string words)
    {
        var answer = Evaluate(formula);

        Assert.Null(answer.Value);
        Assert.Equal("statistics.formula." + code, answer.Reason!.Code);
        Assert.StartsWith(words, answer.Reason.Message);
    }

    [Fact]
    public void A_computed_indicator_explains_itself_down_to_what_was_stored()
    {
        var told = Evaluate("VT07");

        Assert.Equal(["VT07", "density(VT06, DS01, 100)", "VT06", "VT04 + VT05", "VT04", "VT05", "DS01"], told.All().Select(e => e.Text));
        Assert.Equal(["VT07", "VT06", "VT04", "VT05", "DS01"], told.All().Where(e => e.Term is not null).Select(e => FormulaSources.Text(e.Term!)));
        Assert.Equal(["VT04", "VT05", "DS01"], told.All().Where(e => e.Term is not null && e.Parts.Count == 0).Select(e => e.Text));
        Assert.All(told.All(), e => Assert.NotNull(e.Value));
    }

    [Fact]
    public void What_lacks_is_shown_beside_what_is_there()
    {
        var told = Evaluate("VT98 + VT04 * VT99");

        Assert.Equal("VT98", told.Reason!.Term!.Code);
        Assert.Equal(["VT98", "VT99"], told.All().Where(e => e.Reason is not null && e.Parts.Count == 0).Select(e => e.Text));
        Assert.Contains(told.All(), e => e is { Text: "VT04", Value: 42_166 });
    }

    [Fact]
    public void A_stored_figure_goes_before_the_formula() =>
        Assert.Equal(7, FormulaEvaluation.Of(new Expression.Indicator("X"), FormulaSources.Of(("X", 7, "")).With("X", "1 + 1", "")).Value);

    [Fact]
    public void Period_plan_area_and_breakdown_reach_into_the_formulas_of_indicators()
    {
        var source = FormulaSources.Of(
            ("A@-2", 1, ""), ("A@-1", 2, ""), ("A", 5, ""), ("A plan", 9, ""), ("A /a", 3, ""), ("A /b", 4, ""), ("A[tech=2G]", 10, ""), ("A[tech=3G]", 6, ""), ("A[level=x;tech=3G]", 8, ""))
            .With("D", "A - prev(A)", "").With("S", "A", "").With("B", "S[tech=3G]", "");

        Assert.Equal(1, Evaluate("prev(D)", source).Value);
        Assert.Equal(7, Evaluate("plan(D)", source).Value);
        Assert.Equal(7, Evaluate("sum(S)", source).Value);
        Assert.Equal(6, Evaluate("S[tech=3G]", source).Value);
        Assert.Equal(8, Evaluate("B[level=x]", source).Value);
        Assert.Equal("statistics.formula.missing", Evaluate("B[tech=2G]", source).Reason!.Code);
    }

    [Fact]
    public void A_total_may_be_the_sum_of_its_own_parts()
    {
        var source = FormulaSources.Of(("A /a", 3, ""), ("A /b", 4, ""), ("B[tech=2G]", 5, ""), ("B[tech=3G]", 6, "")).With("A", "sum(A)", "").With("B", "sum(B; tech)", "");

        Assert.Equal(7, Evaluate("A", source).Value);
        Assert.Equal(11, Evaluate("B", source).Value);
        Assert.Equal("Thiếu số liệu A kỳ trước của Đà Lạt. Hãy nhập số này rồi xem lại.", Evaluate("prev(A)", source).Reason!.Message);
    }

    [Fact]
    public void Circles_endless_chains_and_explosions_end_with_a_reason()
    {
        var source = FormulaSources.Of().With("A", "B + 1", "").With("B", "A", "").With("P", "prev(P) + 1", "");
        for (var i = 0; i < 18; i++) source.With($"E{i}", $"E{i + 1} + E{i + 1} + E{i + 1}", "");

        Assert.Equal("statistics.formula.circle", Evaluate("A", source).Reason!.Code);
        Assert.Equal("statistics.formula.too-nested", Evaluate("P", source).Reason!.Code);
        Assert.NotNull(Evaluate("E0", source).Reason);
        Assert.True(Evaluate("E0", source).All().Count() < 3 * FormulaEvaluation.MostParts);
    }

    [Fact]
    public void A_formula_whose_result_has_another_unit_than_its_indicator_gives_none() =>
        Assert.Equal("statistics.formula.base", Evaluate("R", FormulaSources.Of(("A", 1, "người"), ("B", 2, "người")).With("R", "A / B", "%")).Reason!.Code);

    [Fact]
    public void The_longest_chain_of_operations_is_computed() =>
        Assert.Equal(100, Evaluate("1" + string.Concat(Enumerable.Repeat("+1", 99))).Value);

    private static Explanation Evaluate(string formula, FormulaSources? source = null) => FormulaEvaluation.Of(FormulaReaderTests.Read(formula), source ?? CaMau);
}
