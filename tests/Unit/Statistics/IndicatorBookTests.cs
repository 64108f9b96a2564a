using LienThong.Statistics;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.MakeReview;

namespace LienThong.Unit.Statistics;

public sealed class IndicatorBookTests
{
    private static readonly IndicatorBook Book = IndicatorBook.Shipped;

    [Fact]
    public void Every_indicator_of_the_sector_is_there()
    {
        (string Kind, int Last)[] kinds = [("DS", 5), ("BC", 18), ("VT", 30), ("TS", 2), ("UD", 27), ("CN", 5), ("AT", 5), ("BH", 12), ("XB", 10), ("CS", 8), ("QL", 9)];

        Assert.All(kinds.SelectMany(k => Enumerable.Range(1, k.Last).Select(n => $"{k.Kind}{n:00}")), code => Assert.NotNull(Book.Find(code)));
    }

    [Fact]
    public void Every_indicator_has_a_sentence_with_a_place_for_its_value()
    {
        Assert.NotEmpty(Book.All);
        Assert.Empty(Book.All.Where(i => i.Phrase.Split("{v}").Length != 2 || !char.IsUpper(i.Phrase.TrimStart('{')[0]) && !i.Phrase.StartsWith("{v}", StringComparison.Ordinal) || i.Phrase.EndsWith('.')).Select(i => i.Code));
    }

    [Fact]
    public void Every_section_has_a_title() => Assert.All(Book.Sections, s => Assert.NotEqual(s, ReviewWords.SectionTitle(s)));

    [Fact]
    public void Every_known_part_has_its_words()
    {
        var parts = Book.All.SelectMany(i => i.Dimensions.SelectMany(d => d.Value.Select(v => new Breakdown($"{d.Key}={v}")))).Distinct().ToList();

        Assert.NotEmpty(parts);
        Assert.All(parts, p => Assert.Equal(p.Text, Breakdown.Read(p.Text)?.Text));
    }
}
