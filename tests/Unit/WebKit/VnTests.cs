using System.Globalization;
using LienThong.WebKit;

namespace LienThong.Unit.WebKit;

public sealed class VnTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1456018, "1.456.018")]
    [InlineData(-12500, "-12.500")]
    public void Thousands_are_parted_by_dots(long value, string text) => Assert.Equal(text, Vn.Number(value));

    [Fact]
    public void Decimals_follow_a_comma_and_empty_ones_are_not_written()
    {
        Assert.Equal("1.456.018,5", Vn.Number(1456018.50m));
        Assert.Equal("98%", Vn.Percent(0.98m));
        Assert.True(Vn.TryNumber("1.456.018,5", out var read));
        Assert.Equal(1456018.5m, read);
    }

    [Theory]
    [InlineData("21.295", 2, "21,30")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("-0.4", 0, "0")]
    [InlineData("1456018", 1, "1.456.018,0")]
    public void Fixed_decimals_are_all_written_and_half_is_rounded_away_from_zero(string value, int decimals, string text) =>
        Assert.Equal(text, Vn.Fixed(decimal.Parse(value, CultureInfo.InvariantCulture), decimals));

    [Fact]
    public void An_instant_is_shown_seven_hours_ahead_of_utc() =>
        Assert.Equal("22/11/2026 00:30", Vn.DateTime(new DateTimeOffset(2026, 11, 21, 17, 30, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData(3, "còn 3 ngày")]
    [InlineData(0, "hôm nay")]
    [InlineData(-2, "quá hạn 2 ngày")]
    public void A_deadline_is_said_in_words(int left, string words) => Assert.Equal(words, Vn.DueWords(left));

    [Theory]
    [InlineData("21/11/2026")]
    [InlineData("21-11-26")]
    [InlineData(" 21112026 ")]
    [InlineData("2026-11-21")]
    public void A_date_is_read_as_people_type_it(string text)
    {
        Assert.True(Vn.TryDate(text, out var date));
        Assert.Equal(new DateOnly(2026, 11, 21), date);
    }

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("11/21/2026")]
    [InlineData("")]
    public void A_date_that_is_none_is_refused(string text) => Assert.False(Vn.TryDate(text, out _));

    [Theory]
    [InlineData("Nguyễn Thị Ánh Tuyết", "NT")]
    [InlineData("Đỗ Ứng", "ĐỨ")]
    [InlineData("", "?")]
    public void Initials_take_family_and_given_name(string name, string initials) => Assert.Equal(initials, Vn.Initials(name));

    [Theory]
    [InlineData(820, "820 B")]
    [InlineData(1456018, "1,4 MB")]
    [InlineData(14541, "14 KB")]
    public void Sizes_are_rounded_to_what_people_read(long bytes, string text) => Assert.Equal(text, Vn.FileSize(bytes));

    [Fact]
    public void Documents_write_a_zero_before_days_below_ten_and_months_one_and_two()
    {
        Assert.Equal("ngày 05 tháng 02 năm 2026", Vn.DocumentDate(new DateOnly(2026, 2, 5)));
        Assert.Equal("ngày 21 tháng 3 năm 2026", Vn.DocumentDate(new DateOnly(2026, 3, 21)));
    }
}
