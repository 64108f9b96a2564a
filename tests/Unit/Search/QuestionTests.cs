using LienThong.Kernel.Search;

namespace LienThong.Unit.Search;

public sealed class QuestionTests
{
    [Theory]
    [InlineData("công văn đến", "công|văn|đến")]
    [InlineData("\"công văn\" đến", "công văn|đến")]
    [InlineData("số 15/QĐ-STTTT ", "số|15 qđ stttt")]
    [InlineData("“năm 2026” – kế hoạch", "năm 2026|kế|hoạch")]
    [InlineData("\"chưa đóng ngoặc", "chưa đóng ngoặc")]
    public void Quotes_and_notations_keep_words_together(string typed, string pieces) =>
        Assert.Equal(pieces, string.Join('|', Question.Of(typed).All(Reading.Exact).Select(p => string.Join(' ', p.MarkedForms))));

    [Theory]
    [InlineData("15 qd stttt", true)]
    [InlineData("15/2024/NĐ-CP", true)]
    [InlineData("125a/BC-UBND", true)]
    [InlineData("15 ngày làm việc", false)]
    [InlineData("2026", false)]
    [InlineData("qd stttt", false)]
    public void A_number_with_abbreviations_is_read_as_a_notation_first(string typed, bool notation) =>
        Assert.Equal(notation, Question.Of(typed).Readings.First() == Reading.Notation);

    [Theory]
    [InlineData("chuyển đổ", "Exact Open Wide")]
    [InlineData("chuyển đổi ", "Exact Wide")]
    [InlineData("chuyen doi", "Exact Open")]
    [InlineData("năm 2026", "Exact Wide")]
    [InlineData("\"chuyen doi\"", "Exact")]
    public void Readings_go_from_narrow_to_wide(string typed, string readings) =>
        Assert.Equal(readings, string.Join(' ', Question.Of(typed).Readings));

    [Fact]
    public void An_unfinished_word_may_go_on_under_both_places_of_its_tone()
    {
        var last = Question.Of("bình hoà").All(Reading.Open)[^1];
        Assert.Equal(("hòa", "hoà", true), (last.Words[^1].Marked, last.OpenAlso, last.Open));
    }

    [Fact]
    public void Nothing_but_words_reaches_an_engine()
    {
        var random = new Random(11);
        for (var i = 0; i < 5_000; i++)
        {
            var typed = new string([.. Enumerable.Range(0, 12).Select(_ => random.Next(3) == 0 ? "\"'@=%*():{}\\ \uE000"[random.Next(14)] : (char)random.Next(0x2FF))]);
            var question = Question.Of(typed);
            Assert.All(question.All(Reading.Open).SelectMany(p => p.MarkedForms.Concat(p.FoldedForms).Append(p.OpenAlso ?? "a")), w => Assert.True(w.Length > 0 && w.All(char.IsLetterOrDigit), w));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1.2")]
    [InlineData("9.5.5")]
    [InlineData("1.-5.5")]
    [InlineData("1.5.0")]
    [InlineData("1.99999.7")]
    public void A_bent_page_key_is_no_key(string? text) => Assert.Null(PageKey.Read(text));

    [Fact]
    public void A_page_key_reads_back() => Assert.Equal(new PageKey(Reading.Open, 55, 1L << 50), PageKey.Read(new PageKey(Reading.Open, 55, 1L << 50).ToString()));
}
