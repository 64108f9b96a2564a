using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using LienThong.Kernel.Text;

namespace LienThong.Kernel.Search;

/// <summary>
/// Writes an entry as a tsvector. PostgreSQL keeps word places up to 16,383 and 255 of them for a word: beyond, a word is
/// found, a phrase is not.
/// </summary>
internal sealed class Vector
{
    private const int LastPlace = 16_383;
    private const int MostPlaces = 255;
    private const int Gap = 20;

    // A tsvector holds at most 1 MB; a text of nothing but rare words could exceed it.
    private const int MostLetters = 600_000;

    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public static Vector Of(EntryRow row, IEnumerable<string> tokens, IEnumerable<string> filters)
    {
        var vector = new Vector();
        foreach (var token in tokens) vector._places["@" + token] = [];
        foreach (var filter in filters) vector._places["%" + filter] = [];
        vector.Read(row);
        return vector;
    }

    /// <summary>As PostgreSQL reads it in a statement.</summary>
    public string Text()
    {
        var text = new StringBuilder(_places.Count * 16);
        foreach (var (word, numbers) in _places)
        {
            text.Append('\'').Append(word).Append('\'');
            for (var i = 0; i < numbers.Count; i++) text.Append(i == 0 ? ':' : ',').Append(CultureInfo.InvariantCulture, $"{numbers[i]}");
            text.Append(' ');
        }

        return text.ToString();
    }

    /// <summary>As PostgreSQL takes it from a binary COPY, which spares it the reading: the number of words, then each with a zero, its count of places, its places.</summary>
    public byte[] Bytes()
    {
        var bytes = new byte[4 + _places.Sum(p => Encoding.UTF8.GetByteCount(p.Key) + 3 + (2 * p.Value.Count))];
        BinaryPrimitives.WriteInt32BigEndian(bytes, _places.Count);
        var rest = bytes.AsSpan(4);
        foreach (var (word, numbers) in _places)
        {
            rest = rest[(Encoding.UTF8.GetBytes(word, rest) + 1)..];
            BinaryPrimitives.WriteUInt16BigEndian(rest, (ushort)numbers.Count);
            rest = rest[2..];
            foreach (var number in numbers)
            {
                BinaryPrimitives.WriteUInt16BigEndian(rest, (ushort)number);
                rest = rest[2..];
            }
        }

        return bytes;
    }

    private void Read(EntryRow row)
    {
        var lookup = _places.GetAlternateLookup<ReadOnlySpan<char>>();
        var (at, letters) = (1, 0);
        Add(row.Title, true);
        at += Gap;
        Add(row.Notation, true);
        at += Gap;
        Add(row.Body, false);

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
