using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics.MakeReview;

/// <summary>
/// Makes one sentence of all that is known of an indicator in a period: the whole in the catalogue's phrase, its parts in brackets, then
/// what it is beside the plan and the year before. A value without a line of a template has its sentence all the same.
/// </summary>
internal sealed class SentenceMaker(FigureSet set, IndicatorBook book)
{
    private const string Slot = "{v}";

    private readonly FigurePieces _figures = new(set, book);

    public ReviewSentence Make(Indicator indicator, Period period)
    {
        var whole = set.Find(indicator.Code, period);
        var parts = set.PartsOf(indicator.Code, period).Select(Ordered(indicator)).ToList();
        // "23 lớp (23 lớp tin học trình độ B)": one part that is all says it alone.
        if (whole is not null && parts is [[var only]] && only.Value == whole.Value) whole = null;
        var pieces = new List<ReviewPiece>();
        var (before, after) = Split(indicator.Phrase);
        if (whole is null)
        {
            pieces.Add(new(before));
            AddParts(pieces, indicator, parts);
            pieces.Add(new(after));
        }
        else
        {
            // "Ước đạt" is one verb: the catalogue's own gives way to it.
            var reached = whole.Qualifier == Qualifier.Estimated && before.EndsWith(FigureWords.Verb, StringComparison.Ordinal);
            pieces.Add(new(reached ? before[..^FigureWords.Verb.Length] : before));
            pieces.Add(_figures.Stated(indicator, whole, reached));
            if (parts.Count > 0)
            {
                pieces.Add(new(" ("));
                AddParts(pieces, indicator, parts);
                pieces.Add(new(")"));
            }

            pieces.Add(new(after));
            AddComparisons(pieces, indicator, whole);
            if (FigurePieces.Named(whole) is { } names) pieces.AddRange([new(": "), names]);
        }

        if (period.Months < 12) pieces.Insert(0, new(ReviewWords.In(period)));
        pieces.Add(new("."));
        return new(pieces);
    }

    private void AddParts(List<ReviewPiece> pieces, Indicator indicator, List<List<Figure>> groups)
    {
        var first = true;
        foreach (var part in groups.SelectMany(g => g))
        {
            if (!first) pieces.Add(new("; "));
            first = false;
            pieces.Add(_figures.Stated(indicator, part));
            pieces.Add(new(ReviewWords.Of(indicator, part, book.Label(part.Key.Breakdown))));
            AddComparisons(pieces, indicator, part);
        }
    }

    private void AddComparisons(List<ReviewPiece> pieces, Indicator indicator, Figure figure)
    {
        foreach (var kind in new[] { ValueKind.Plan, ValueKind.Actual })
        {
            if (_figures.Beside(indicator, figure, kind) is not { } said) continue;
            pieces.Add(new(", "));
            pieces.Add(said);
        }
    }

    // As the catalogue orders the values that it knows; the others by name.
    private static Func<IReadOnlyList<Figure>, List<Figure>> Ordered(Indicator indicator) => parts =>
        [.. parts.OrderBy(p => p.Key.Breakdown.Parts.Sum(x => Place(indicator, x))).ThenBy(p => p.Key.Breakdown.Text, StringComparer.Ordinal)];

    private static int Place(Indicator indicator, (string Key, string Value) part)
    {
        var known = indicator.Dimensions.GetValueOrDefault(part.Key) ?? [];
        for (var i = 0; i < known.Count; i++)
            if (known[i] == part.Value) return i;
        return known.Count;
    }

    private static (string Before, string After) Split(string phrase)
    {
        var at = phrase.IndexOf(Slot, StringComparison.Ordinal);
        return at < 0 ? ($"{phrase} ", "") : (phrase[..at], phrase[(at + Slot.Length)..]);
    }
}
