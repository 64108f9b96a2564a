using LienThong.Contracts.Organisation;
using LienThong.Statistics.Catalogue;

namespace LienThong.Statistics.MakeReview;

/// <summary>Draws a review from what is known: pure, so the same values give the same text in any place and culture.</summary>
internal static class ReviewMaker
{
    /// <param name="set">The year and the year before it.</param>
    /// <param name="texts">Sections whose words an officer wrote; also of sections without figures.</param>
    public static Review Make(NamedArea area, int year, FigureSet set, IndicatorBook book, IReadOnlyList<ReviewTextRow> texts)
    {
        var made = Sections(year, set, book).ToDictionary(s => s.Key);
        var writer = new SectionWriter(year, set, book);
        foreach (var text in texts) made[text.Section] = writer.Write(made.GetValueOrDefault(text.Section) ?? new(text.Section, ReviewWords.SectionTitle(text.Section), []), text.Text);
        return new(area, year, [.. made.Values.Where(s => s.Sentences.Count > 0).OrderBy(s => ReviewWords.Place(s.Key)).ThenBy(s => s.Key, StringComparer.Ordinal)]) { Texts = texts };
    }

    /// <summary>The sections as they write themselves.</summary>
    public static IEnumerable<ReviewSection> Sections(int year, FigureSet set, IndicatorBook book)
    {
        var sentences = new SentenceMaker(set, book);
        var said = set.All.Where(f => f.Key.Period.Year == year && f.Key.Kind == ValueKind.Actual).Select(f => (f.Key.Indicator, f.Key.Period)).ToHashSet();
        return book.All.GroupBy(i => i.Section, StringComparer.Ordinal).Select(section => new ReviewSection(section.Key, ReviewWords.SectionTitle(section.Key), Joined(section
            .SelectMany(i => said.Where(s => s.Indicator == i.Code).OrderByDescending(s => s.Period.Months).ThenBy(s => s.Period.From).Select(s => sentences.Make(i, s.Period))))));
    }

    /// <summary>Neighbours that begin alike make one sentence: "Mạng bưu chính có 58 bưu cục; 80 điểm bưu điện - văn hóa xã."</summary>
    private static List<ReviewSentence> Joined(IEnumerable<ReviewSentence> sentences)
    {
        var joined = new List<ReviewSentence>();
        foreach (var sentence in sentences)
        {
            if (joined.Count > 0 && joined[^1].Pieces[0].Text == sentence.Pieces[0].Text) joined[^1] = new([.. joined[^1].Pieces.SkipLast(1), new("; "), .. sentence.Pieces.Skip(1)]);
            else joined.Add(sentence);
        }

        return joined;
    }
}
