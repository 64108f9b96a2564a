using LienThong.Statistics;

namespace LienThong.Unit.Statistics;

public sealed class BreakdownTests
{
    [Theory]
    [InlineData("tech=2G;level=huyện", "level=huyện;tech=2G")]
    [InlineData(" Level = huyện ; tech=2G ", "level=huyện;tech=2G")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void The_same_parts_have_one_form_in_any_order(string? typed, string form) => Assert.Equal(form, Breakdown.Read(typed)?.Text);

    [Theory]
    [InlineData("huyện")]
    [InlineData("level=")]
    [InlineData("=huyện")]
    [InlineData("cấp=huyện")]
    [InlineData("level=huyện;level=xã")]
    public void What_names_no_part_is_refused(string typed) => Assert.Null(Breakdown.Read(typed));
}
