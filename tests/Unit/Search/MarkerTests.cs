using LienThong.Kernel.Search;

namespace LienThong.Unit.Search;

public sealed class MarkerTests
{
    [Theory]
    [InlineData("chuyen doi ", "Kế hoạch Chuyển đổi số", "Chuyển đổi")]
    [InlineData("chuyển ", "Chuyên viên chuyển văn bản", "chuyển")]
    [InlineData("van đế", "Văn bản đến", "Văn|đến")]
    [InlineData("hòa ", "Hoà bình", "Hoà")]
    [InlineData("15/QĐ ", "15/QĐ-UBND", "15|QĐ")]
    [InlineData("không ", "Có", "")]
    public void Words_of_the_question_are_marked_in_the_text(string typed, string text, string marked) =>
        Assert.Equal(marked, string.Join('|', new Marker(Question.Of(typed), false).Marks(text).Select(m => text.Substring(m.Start, m.Length))));

    [Fact]
    public void A_wide_answer_marks_words_of_any_marks() =>
        Assert.Equal(2, new Marker(Question.Of("chuyễn "), true).Marks("Chuyển, chuyên").Count);

    [Fact]
    public void The_snippet_is_where_most_words_stand_together()
    {
        var filler = string.Join(' ', Enumerable.Repeat("khác", 100));
        var snippet = new Marker(Question.Of("thu thập dữ liệu "), false).Cut($"dữ {filler} việc thu thập dữ liệu dân cư {filler}");

        Assert.Equal(["thu thập dữ liệu"], snippet.Marks.Select(m => snippet.Text.Substring(m.Start, m.Length)));
        Assert.StartsWith("…", snippet.Text);
        Assert.InRange(snippet.Text.Length, 150, 260);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ngắn")]
    [InlineData("\n\n")]
    public void Short_texts_are_shown_whole(string text) => Assert.Equal(text.Replace('\n', ' '), new Marker(Question.Of("gì "), false).Cut(text).Text);

    [Fact]
    public void Marks_never_leave_the_snippet()
    {
        var random = new Random(2);
        string[] words = ["một", "hai", "ba", "bốn\n", new string('x', 300), "…", "Đ"];
        for (var i = 0; i < 3_000; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(120)).Select(_ => words[random.Next(words.Length)]));
            var snippet = new Marker(Question.Of("một hai đ "), false).Cut(text);
            Assert.All(snippet.Marks, m => Assert.Contains(snippet.Text.Substring(m.Start, m.Length).Split(' ')[0], new[] { "một", "hai", "Đ" }));
        }
    }
}
