using System.Text;
using LienThong.Kernel.Text;

namespace LienThong.Unit.Text;

public sealed class AnalyserTests
{
    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("Thuý", "thúy")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("qúy", "quý")]
    [InlineData("tòan", "toàn")]
    [InlineData("thuỷ", "thủy")]
    [InlineData("HOÀ", "hòa")]
    public void Both_ways_of_placing_the_tone_are_one_word(string typed, string other) => Assert.Equal(Marked(other), Marked(typed));

    [Theory]
    [InlineData("quý")]
    [InlineData("toàn")]
    [InlineData("khuỷu")]
    [InlineData("hoài")]
    [InlineData("thúy")]
    [InlineData("của")]
    [InlineData("quả")]
    public void A_rightly_placed_tone_stays(string word) => Assert.Equal(word, Marked(word));

    [Theory]
    [InlineData("Đặng", "đặng", "dang")]
    [InlineData("ưỡn", "ưỡn", "uon")]
    [InlineData("QH13", "qh13", "qh13")]
    public void A_word_has_a_marked_and_a_folded_term(string text, string marked, string folded)
    {
        var word = Analyser.Words(text).Single();
        Assert.Equal((marked, folded), (word.Marked, word.Folded));
        Assert.Equal(marked != folded, word.HasMarks);
    }

    [Theory]
    [InlineData("15/QĐ-STTTT", "15 qđ stttt")]
    [InlineData("15 qđ stttt", "15 qđ stttt")]
    [InlineData("V/v: báo cáo (lần 2)…", "v v báo cáo lần 2")]
    [InlineData("", "")]
    [InlineData("– / –", "")]
    public void Everything_but_letters_and_digits_separates(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Analyser.Words(text).Select(w => w.Marked)));

    [Fact]
    public void Words_know_their_place_in_the_text()
    {
        const string text = "Về  việc Hoà giải.";
        Assert.Equal(["Về", "việc", "Hoà", "giải"], Analyser.Words(text).Select(w => text.Substring(w.Start, w.Length)));
    }

    [Fact]
    public void Decomposed_and_composed_text_give_the_same_words()
    {
        const string text = "Hồ sơ đề nghị của Sở Thông tin";
        Assert.Equal(Analyser.Words(text).Select(w => w.Marked), Analyser.Words(Nfc.Clean(text.Normalize(NormalizationForm.FormD))).Select(w => w.Marked));
    }

    [Fact]
    public void Data_without_spaces_is_cut_to_a_bearable_word() =>
        Assert.Equal(Analyser.LongestWord, Analyser.Words(new string('x', 100_000)).Single().Folded.Length);

    private static string Marked(string text) => Analyser.Words(text).Single().Marked;
}
