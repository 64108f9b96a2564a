using System.Buffers;
using LienThong.Kernel.Text;

namespace LienThong.Kernel.Search;

/// <summary>How literally a question is taken; each next one finds more. The numbers stand in page keys.</summary>
internal enum Reading
{
    /// <summary>"15 qd stttt" is a notation: its words together in title or notation.</summary>
    Notation,
    /// <summary>Whole words, marks as typed.</summary>
    Exact,
    /// <summary>The last word may go on.</summary>
    Open,
    /// <summary>Marks disregarded.</summary>
    Wide,
}

/// <summary>A question cut into words and phrases.</summary>
internal sealed class Question
{
    private const int MostWords = 64;
    private const int LongestText = 2_000;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private readonly List<(int First, int Count)> _groups = [];
    private readonly string _text;
    private readonly bool _open;

    private Question(string text)
    {
        _text = text;
        var quoted = false;
        var at = 0;
        while (at < text.Length && Words.Count < MostWords)
        {
            var end = at;
            while (end < text.Length && !Quote(text[end]) && (quoted || text[end] != ' ')) end++;
            Add(at, end);
            if (end < text.Length && Quote(text[end])) quoted = !quoted;
            at = end + 1;
        }

        var last = Words.Count > 0 ? Words[^1] : default;
        _open = Words.Count > 0 && last.Start + last.Length == text.Length && last.Folded.Length > 1 && last.Folded.Any(char.IsLetter);
    }

    /// <summary>All words in order.</summary>
    public List<Word> Words { get; } = [];

    /// <summary>The last word may be unfinished.</summary>
    public bool IsOpen => _open;

    /// <summary>Readings worth trying, narrowest first.</summary>
    public IEnumerable<Reading> Readings
    {
        get
        {
            if (IsNotation) yield return Reading.Notation;
            yield return Reading.Exact;
            if (_open) yield return Reading.Open;
            if (Words.Any(w => w.HasMarks)) yield return Reading.Wide;
        }
    }

    public static Question Of(string? typed)
    {
        var text = (typed ?? "").TrimStart();
        if (text.Length > LongestText) text = text[..LongestText];
        var open = text.Length > 0 && !char.IsWhiteSpace(text[^1]);
        text = Nfc.Clean(text);
        return new(open ? text : text + " ");
    }

    /// <summary>Words and phrases that must all be there.</summary>
    public IReadOnlyList<Piece> All(Reading reading, bool inTitle = false) =>
        reading == Reading.Notation ? Phrase(reading, true) : [.. _groups.Select(g => Make(reading, g.First, g.Count, inTitle))];

    /// <summary>All words together in order.</summary>
    public IReadOnlyList<Piece> Phrase(Reading reading, bool inTitle) => [Make(reading, 0, Words.Count, inTitle || reading == Reading.Notation)];

    private Piece Make(Reading reading, int first, int count, bool inTitle)
    {
        var words = Words.GetRange(first, count);
        var marked = reading != Reading.Wide && words.Any(w => w.HasMarks);
        var open = _open && reading is not (Reading.Exact or Reading.Notation) && first + count == Words.Count;
        return new(words, marked, inTitle, open, open && marked ? OtherSpelling(words[^1]) : null);
    }

    private string? OtherSpelling(Word word)
    {
        var typed = _text.Substring(word.Start, word.Length).ToLowerInvariant();
        return typed == word.Marked || typed.Any(Fold.Combining) || typed.Length > Analyser.LongestWord ? null : typed;
    }

    private void Add(int start, int end)
    {
        var words = Analyser.Words(_text.AsSpan(start, end - start));
        if (words.Count > MostWords - Words.Count) words.RemoveRange(MostWords - Words.Count, words.Count - (MostWords - Words.Count));
        if (words.Count == 0) return;
        _groups.Add((Words.Count, words.Count));
        Words.AddRange(words.Select(w => w with { Start = w.Start + start }));
    }

    // "15 qd stttt", "15/2024/nd-cp": a number, then at least one abbreviation, nothing long.
    private bool IsNotation => Words.Count is >= 2 and <= 7
        && char.IsAsciiDigit(Words[0].Folded[0])
        && Words.Skip(1).Any(w => Abbreviation(w.Folded))
        && Words.All(w => Abbreviation(w.Folded) || char.IsAsciiDigit(w.Folded[0]) || w.Folded.Length <= 2);

    private static bool Abbreviation(string word) =>
        word.Length > 1 && char.IsLetter(word[0]) && (word.StartsWith("ub", StringComparison.Ordinal) || !word.AsSpan().ContainsAny(Vowels));

    private static bool Quote(char c) => c is '"' or '“' or '”' or '„';
}
