using System.Globalization;
using System.Text;
using LienThong.Kernel.Text;

namespace LienThong.Kernel.Search;

/// <summary>
/// Writes an entry as a tsvector. PostgreSQL keeps word places up to 16,383 and 255 of them for a word: beyond, a word is
/// found, a phrase is not.
/// </summary>
internal static class Vector
{
    private const int LastPlace = 16_383;
    private const int MostPlaces = 255;
    private const int Gap = 20;

    // A tsvector holds at most 1 MB; a text of nothing but rare words could exceed it.
    private const int MostLetters = 600_000;

    public static string Of(EntryRow row, IEnumerable<string> tokens, IEnumerable<string> filters)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        var (at, letters) = (1, 0);
        Add(row.Title, true);
        at += Gap;
        Add(row.Notation, true);
        at += Gap;
        Add(row.Body, false);

        var text = new StringBuilder(places.Count * 16);
        foreach (var token in tokens) text.Append("'@").Append(token).Append("' ");
        foreach (var filter in filters) text.Append("'%").Append(filter).Append("' ");
        foreach (var (word, numbers) in places)
        {
            text.Append('\'').Append(word).Append('\'');
            for (var i = 0; i < numbers.Count; i++) text.Append(i == 0 ? ':' : ',').Append(CultureInfo.InvariantCulture, $"{numbers[i]}");
            text.Append(' ');
        }

        return text.ToString();

        void Add(string from, bool title)
        {
            Span<char> term = stackalloc char[Analyser.LongestWord + 1];
            var words = new WordReader(from, stackalloc char[Analyser.LongestWord], stackalloc char[Analyser.LongestWord]);
            for (; words.Next() && letters < MostLetters; at++)
            {
                Place(words.Folded);
                words.Marked.CopyTo(term[1..]);
                term[0] = '=';
                Place(term[..(words.Marked.Length + 1)]);
                if (!title) continue;
                words.Folded.CopyTo(term[1..]);
                term[0] = '#';
                Place(term[..(words.Folded.Length + 1)]);
            }
        }

        void Place(ReadOnlySpan<char> term)
        {
            if (!lookup.TryGetValue(term, out var numbers))
            {
                lookup[term] = numbers = [];
                letters += Encoding.UTF8.GetByteCount(term) + 6;
            }

            if (at <= LastPlace && numbers.Count < MostPlaces) numbers.Add(at);
        }
    }
}
