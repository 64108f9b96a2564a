using System.Text;
using LienThong.Kernel.Text;

namespace LienThong.Kernel.Search;

/// <summary>Makes what callers give fit to be stored.</summary>
internal static class EntryText
{
    public static Prepared Prepare(SearchEntry entry)
    {
        var (title, notation, body) = (Stored(entry.Title), Stored(entry.Notation), Stored(entry.Body));
        return new(new EntryRow
        {
            Id = entry.Id,
            Kind = entry.Kind,
            Title = title,
            Notation = notation,
            At = entry.At,
            Link = entry.Link,
            ExternalId = entry.ExternalId,
            AgencyId = entry.Agency,
            Size = Count(title) + Count(body),
            Body = body,
        }, Tokens(entry.Tokens));
    }

    public static IReadOnlyCollection<string> Tokens(IEnumerable<string> tokens)
    {
        var distinct = tokens.ToHashSet(StringComparer.Ordinal);
        foreach (var token in distinct)
            if (!Valid(token)) throw new ArgumentException($"Not an access token: {token}", nameof(tokens));
        return distinct;
    }

    public static bool Valid(string token) => token.Length is > 0 and <= 64 && token.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));

    private static string Stored(string text)
    {
        if (text.Length > SearchIndex.StoredCharacters) text = text[..SearchIndex.StoredCharacters];
        return text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains('\0') || !text.IsNormalized(NormalizationForm.FormC)
            ? Nfc.CleanLines(text)
            : text;
    }

    private static int Count(string text)
    {
        var count = 0;
        var words = new WordReader(text, stackalloc char[Analyser.LongestWord], stackalloc char[Analyser.LongestWord]);
        while (words.Next()) count++;
        return count;
    }
}
