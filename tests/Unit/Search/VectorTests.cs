using LienThong.Kernel.Search;

namespace LienThong.Unit.Search;

public sealed class VectorTests
{
    [Fact]
    public void Each_kind_of_lexeme_has_a_sign_that_no_word_can_bear()
    {
        var vector = Vector.Of(Row("Đề án", "15/QĐ", "@t9 %k =x #y"), ["t1"], ["kincoming"]).Text();

        Assert.Equal(
            ["#15:23", "#an:2", "#de:1", "#qd:24", "%kincoming", "15:23", "=15:23", "=k:46", "=qđ:24", "=t9:45", "=x:47", "=y:48", "=án:2", "=đề:1", "@t1", "an:2", "de:1", "k:46", "qd:24", "t9:45", "x:47", "y:48"],
            vector.Trim().Split(' ').Select(l => l.Replace("'", "")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_vector_stays_within_what_PostgreSQL_takes()
    {
        var vector = Vector.Of(Row("a", "", string.Join(' ', Enumerable.Range(0, 200_000).Select(i => $"w{i} và"))), [], []).Text();

        Assert.True(vector.Split(' ').Sum(l => l.Length) < 1_000_000);
        Assert.All(vector.Split(' ', StringSplitOptions.RemoveEmptyEntries), l => Assert.True(l.Count(c => c == ',') < 255));
    }

    private static EntryRow Row(string title, string notation, string body) =>
        new() { Kind = "incoming", Title = title, Notation = notation, Link = "/", Body = body };
}
