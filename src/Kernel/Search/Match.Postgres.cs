using System.Text;

namespace LienThong.Kernel.Search;

/// <summary>
/// Writes a match as a tsquery. Kinds of lexemes: bare folded words, '=' marked words, '#' folded words of title and notation,
/// '@' tokens, '%' filters. Words hold only letters and digits, so none can look like another kind.
/// </summary>
internal static class PostgresMatch
{
    public static string Write(Match match)
    {
        var text = new StringBuilder("(").AppendJoin('|', match.Tokens.Select(t => $"'@{t}'")).Append(')');
        foreach (var filter in match.Filters) text.Append("&'%").Append(filter).Append('\'');
        foreach (var piece in match.Pieces) Write(text.Append('&'), piece);
        return text.ToString();
    }

    /// <summary>The words alone, for ranking.</summary>
    public static string Words(Match match) =>
        string.Join('&', match.Pieces.SelectMany(p => p.FoldedForms).Distinct().Select(w => $"'{w}'"));

    private static void Write(StringBuilder text, Piece piece)
    {
        if (!piece.Marked)
        {
            Phrase(text, piece.InTitle ? "#" : "", piece.FoldedForms, piece.Open);
            return;
        }

        if (piece.InTitle) Phrase(text, "#", piece.FoldedForms, piece.Open).Append('&');
        Phrase(text.Append('('), "=", piece.MarkedForms, piece.Open);
        if (piece.OpenAlso is { } other) Phrase(text.Append('|'), "=", piece.MarkedForms.SkipLast(1).Append(other), true);
        text.Append(')');
    }

    private static StringBuilder Phrase(StringBuilder text, string kind, IEnumerable<string> words, bool open) =>
        text.Append('(').AppendJoin("<->", words.Select(w => $"'{kind}{w}'")).Append(open ? ":*" : "").Append(')');
}
