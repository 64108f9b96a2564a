using LienThong.Kernel.Text;

namespace LienThong.Unit.Text;

public sealed class SortKeyTests
{
    [Fact]
    public void Letters_come_in_the_order_of_the_Vietnamese_alphabet() =>
        Ordered(SortKey.Of, "an", "ăn", "ân", "ba", "ca", "da", "đa", "em", "êm", "ga", "o", "ô", "ơ", "pha", "u", "ư", "va", "x", "y");

    [Fact]
    public void Tones_decide_only_between_the_same_letters() =>
        Ordered(SortKey.Of, "ma", "mà", "mả", "mã", "má", "mạ", "mai", "mát", "mạt", "mặt", "mất");

    [Fact]
    public void Letters_of_the_whole_text_come_before_tones() => Ordered(SortKey.Of, "Hòa An", "Hoa Mai", "Hoan");

    [Fact]
    public void Numbers_go_by_value() => Ordered(SortKey.Of, "Điều 2", "Điều 10", "Điều 10a", "Điều 100", "Phòng 1");

    [Fact]
    public void A_shorter_text_comes_before_its_continuation() => Ordered(SortKey.Of, "", "Sở", "Sở Nội vụ", "Sởn");

    [Fact]
    public void Case_spaces_and_style_of_tone_make_no_difference() => Assert.Equal(SortKey.Of("hòa  BÌNH"), SortKey.Of("Hoà Bình"));

    [Fact]
    public void People_go_by_given_name_then_middle_then_family() =>
        Ordered(SortKey.OfPerson, "Vũ An", "Trần Bảo An", "Lê Văn An", "Nguyễn Văn An", "Phạm Thị Ân", "Đỗ Hoa", "Bùi Anh Hòa", "Trần Hòa Hoan");

    [Fact]
    public void Keys_hold_nothing_that_a_collation_could_reorder() =>
        Assert.All(SortKey.OfPerson("Ðặng Łukasz 陳 Thị-Hoà 007 (á)"), c => Assert.True(char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c)));

    private static void Ordered(Func<string, string> key, params string[] texts)
    {
        var keys = texts.Select(key).ToList();
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }
}
