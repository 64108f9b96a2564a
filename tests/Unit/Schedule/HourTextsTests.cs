using LienThong.Schedule;

namespace LienThong.Unit.Schedule;

public sealed class HourTextsTests
{
    [Theory]
    [InlineData("08:00", "08:00")]
    [InlineData("8h", "08:00")]
    [InlineData(" 8h30 ", "08:30")]
    [InlineData("14 giờ 30 phút", "14:30")]
    [InlineData("7g5", "07:05")]
    [InlineData("9", "09:00")]
    [InlineData("23.59", "23:59")]
    public void Hours_are_read_as_offices_type_them(string typed, string shown)
    {
        Assert.True(HourTexts.TryRead(typed, out var minutes));
        Assert.Equal(shown, HourTexts.Show(minutes));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("24:00")]
    [InlineData("8:75")]
    [InlineData("sáng")]
    [InlineData("8h00 9h00")]
    public void What_is_no_hour_is_not_read(string? typed) => Assert.False(HourTexts.TryRead(typed, out _));

    [Fact]
    public void A_span_names_its_end_where_there_is_one() => Assert.Equal(("08:00–10:30", "08:00"), (HourTexts.Show(480, 630), HourTexts.Show(480, null)));
}
