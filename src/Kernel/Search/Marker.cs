using LienThong.Kernel.Text;

namespace LienThong.Kernel.Search;

/// <summary>Finds the question's words in a text, and the piece of a long text that holds most of them.</summary>
internal sealed class Marker
{
    private const int SnippetLength = 220;
    private const int Before = 50;
    private readonly Dictionary<string, List<Wanted>>.AlternateLookup<ReadOnlySpan<char>> _wanted;
    private readonly Wanted? _open;
    private readonly int _distinct;

    public Marker(Question question, bool wide)
    {
        var wanted = new Dictionary<string, List<Wanted>>();
        foreach (var word in question.Words)
        {
            if (!wanted.TryGetValue(word.Folded, out var same)) wanted[word.Folded] = same = [];
            same.Add(new(wanted.Count - 1, word.Folded, word.HasMarks && !wide ? word.Marked : null));
        }

        _distinct = wanted.Count;
        _wanted = wanted.GetAlternateLookup<ReadOnlySpan<char>>();
        _open = question.IsOpen ? wanted[question.Words[^1].Folded][^1] : null;
    }

    /// <summary>Words of the question in a short text.</summary>
    public IReadOnlyList<MarkedRange> Marks(string text) => Merge(text, Find(text, stopWhenComplete: false), 0, text.Length);

    /// <summary>The best piece of a long text.</summary>
    public Snippet Cut(string text)
    {
        var found = Find(text, stopWhenComplete: true);
        var first = Best(found);
        var start = found.Count == 0 ? 0 : Math.Max(0, found[first].Start - Before);
        if (start < 12) start = 0;
        while (start > 0 && start < text.Length && !char.IsWhiteSpace(text[start - 1])) start++;
        var end = Math.Min(text.Length, start + SnippetLength);
        while (end < text.Length && end > start + (SnippetLength / 2) && !char.IsWhiteSpace(text[end])) end--;
        var (head, tail) = (start > 0 ? "…" : "", end < text.Length ? "…" : "");
        var marks = Merge(text, found, start, end).Select(m => m with { Start = m.Start - start + head.Length });
        return new(head + text[start..end].Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ') + tail, [.. marks]);
    }

    private List<Found> Find(string text, bool stopWhenComplete)
    {
        var found = new List<Found>();
        var words = new WordReader(text, stackalloc char[Analyser.LongestWord], stackalloc char[Analyser.LongestWord]);
        var until = int.MaxValue;
        while (words.Next() && words.Start < until && found.Count < 2_000)
        {
            if (Which(words) is not { } which) continue;
            found.Add(new(which, words.Start, words.End));
            if (stopWhenComplete && until == int.MaxValue && Complete(found)) until = found[^1].End + SnippetLength;
        }

        return found;
    }

    private int? Which(WordReader word)
    {
        if (_wanted.TryGetValue(word.Folded, out var same))
            foreach (var wanted in same)
                if (wanted.Marked is null || word.Marked.SequenceEqual(wanted.Marked)) return wanted.Number;
        if (_open is not { } open) return null;
        return (open.Marked is null ? word.Folded.StartsWith(open.Folded) : word.Marked.StartsWith(open.Marked)) ? open.Number : null;
    }

    // All words within one snippet: no better piece can follow.
    private bool Complete(List<Found> found)
    {
        var seen = new HashSet<int>();
        for (var i = found.Count - 1; i >= 0 && found[^1].End - found[i].Start < SnippetLength - Before; i--)
            if (seen.Add(found[i].Number) && seen.Count == _distinct) return true;
        return false;
    }

    private static int Best(List<Found> found)
    {
        var (best, most) = (0, 0);
        var seen = new HashSet<int>();
        for (var i = 0; i < found.Count; i++)
        {
            seen.Clear();
            for (var j = i; j < found.Count && found[j].End - found[i].Start < SnippetLength - Before; j++) seen.Add(found[j].Number);
            if (seen.Count > most) (best, most) = (i, seen.Count);
        }

        return best;
    }

    // Neighbours become one range: a phrase is one highlight.
    private static List<MarkedRange> Merge(string text, List<Found> found, int start, int end)
    {
        var ranges = new List<MarkedRange>();
        foreach (var (_, from, to) in found)
        {
            if (from < start || to > end) continue;
            if (ranges.Count > 0 && ranges[^1] is var last && text.AsSpan(last.Start + last.Length, from - last.Start - last.Length) is " ")
                ranges[^1] = last with { Length = to - last.Start };
            else ranges.Add(new(from, to - from));
        }

        return ranges;
    }

    private sealed record Wanted(int Number, string Folded, string? Marked);

    private readonly record struct Found(int Number, int Start, int End);
}
