using LienThong.Statistics.Formulas;

namespace LienThong.Unit.Statistics.Formulas;

public sealed class FormulaReaderTests
{
    [Theory]
    [InlineData("VT04+VT05", "VT04 + VT05")]
    [InlineData(" BC10 +BC11\n+ BC12+BC13 ", "BC10 + BC11 + BC12 + BC13")]
    [InlineData("VT06-prev( VT06 )", "VT06 - prev(VT06)")]
    [InlineData("(VT06 - prev(VT06)) / prev(VT06) * 100", "(VT06 - prev(VT06)) / prev(VT06) * 100")]
    [InlineData("((VT04))+(VT05*2)", "VT04 + VT05 * 2")]
    [InlineData("VT04-(VT05-VT06)", "VT04 - (VT05 - VT06)")]
    [InlineData("VT04/(VT05*VT06)", "VT04 / (VT05 * VT06)")]
    [InlineData("-(VT04+1)*--2.50", "-(VT04 + 1) * --2.50")]
    [InlineData("sqrt(DS05/(3.14159265*BC09))", "sqrt(DS05 / (3.14159265 * BC09))")]
    [InlineData("VT05[ Tech = 2G ; level = huyện ]", "VT05[level=huyện;tech=2G]")]
    [InlineData("plan(VT05[tech=3G])", "plan(VT05[tech=3G])")]
    [InlineData("sum(BC10)/sum(VT05;tech)", "sum(BC10) / sum(VT05; tech)")]
    [InlineData("share(VT05[tech=2G])", "share(VT05[tech=2G])")]
    [InlineData("density(VT06,DS01,100)", "density(VT06, DS01, 100)")]
    [InlineData("mean(VT07,DS01)", "mean(VT07, DS01)")]
    [InlineData("GRDP_2010 / 007", "GRDP_2010 / 7")]
    public void A_formula_is_read_and_written_with_no_more_brackets_than_it_needs(string text, string written)
    {
        Assert.True(FormulaReader.TryRead(text, out var tree, out var fault), fault?.Message);
        Assert.Equal(written, tree.ToString());
    }

    [Fact]
    public void Operations_bind_as_in_school_and_from_the_left()
    {
        Assert.Equal(Read("(A - B) - C * -D"), Read("A - B - C * -D"));
        Assert.NotEqual(Read("A - (B - C)"), Read("A - B - C"));
        Assert.Equal(Read("(-A) * B"), Read("-A * B"));
    }

    [Theory]
    [InlineData("", 0, "empty")]
    [InlineData("  ", 0, "empty")]
    [InlineData("VT04 +", 6, "operand")]
    [InlineData("VT04 + * VT05", 7, "operand")]
    [InlineData("VT04 VT05", 5, "operation")]
    [InlineData("2VT04", 1, "operation")]
    [InlineData("VT04 (VT05)", 5, "operation")]
    [InlineData("(VT04 + VT05", 12, "bracket")]
    [InlineData("VT04)", 4, "bracket")]
    [InlineData("1,5 * VT04", 1, "comma")]
    [InlineData("(1,5)", 2, "comma")]
    [InlineData("1.456.018", 0, "number")]
    [InlineData("5. * 2", 0, "number")]
    [InlineData("12345678901234567890123456789", 0, "number")]
    [InlineData("VT04 × 2", 5, "character")]
    [InlineData("ĐT01", 0, "character")]
    [InlineData("VT04 + vt05", 7, "code")]
    [InlineData("Vt04", 0, "code")]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZ01234", 0, "code")]
    [InlineData("1 + total(VT04)", 4, "function")]
    [InlineData("SUM(VT04)", 0, "function")]
    [InlineData("prev(1)", 5, "argument")]
    [InlineData("prev(prev(VT04))", 5, "argument")]
    [InlineData("share(VT05)", 6, "argument")]
    [InlineData("density(VT06, DS01)", 18, "argument")]
    [InlineData("density(VT06, DS01, 0)", 20, "argument")]
    [InlineData("density(VT06, DS01, 1,5)", 21, "comma")]
    [InlineData("mean(VT07)", 9, "argument")]
    [InlineData("sum(VT05; 3G)", 10, "argument")]
    [InlineData("sum(VT05[tech=3G]; tech)", 19, "argument")]
    [InlineData("VT05[tech]", 4, "breakdown")]
    [InlineData("VT05[]", 4, "breakdown")]
    [InlineData("VT05[tech=3G", 4, "breakdown")]
    [InlineData("VT05[tech=3G;tech=4G]", 4, "breakdown")]
    [InlineData("VT05[công nghệ=3G]", 4, "breakdown")]
    public void A_fault_has_its_place_its_code_and_what_to_do(string text, int at, string code)
    {
        Assert.False(FormulaReader.TryRead(text, out _, out var fault));
        Assert.Equal((at, "statistics.formula." + code), (fault.At, fault.Code));
        Assert.StartsWith($"Ký tự thứ {at + 1}: ", fault.Message);
        Assert.Contains("ãy ", fault.Message);
    }

    [Fact]
    public void Length_depth_and_parts_have_limits_and_reach_them()
    {
        Assert.Equal("too-long", Fault("1" + new string(' ', 300) + string.Concat(Enumerable.Repeat("+10", 167))));
        Assert.Null(Fault("12345" + new string(' ', 300) + string.Concat(Enumerable.Repeat(" + 1000", 99))));
        Assert.Equal("too-deep", Fault(new string('(', 31) + "1" + new string(')', 31)));
        Assert.Null(Fault(new string('(', 30) + "1" + new string(')', 30)));
        Assert.Null(Fault("(1)" + string.Concat(Enumerable.Repeat("+(1)", 40))));
        Assert.Equal("too-many", Fault("1" + string.Concat(Enumerable.Repeat("+1", 100))));
        Assert.Null(Fault("1" + string.Concat(Enumerable.Repeat("+1", 99))));
    }

    [Fact]
    public void Letters_with_their_marks_apart_name_the_same_value()
    {
        Assert.Equal(Read("VT05[level=huyện]"), Read("VT05[level=huyện]".Normalize(System.Text.NormalizationForm.FormD)));
    }

    internal static Expression Read(string text) => FormulaReader.TryRead(text, out var tree, out var fault) ? tree : throw new ArgumentException(fault.Message);

    private static string? Fault(string text) => FormulaReader.TryRead(text, out _, out var fault) ? null : fault.Code["statistics.formula.".Length..];
}
