using System.Text;

namespace LienThong.Kernel.Search;

/// <summary>Writes a match as FTS5 wants it. Every term is quoted and every part bound to its columns: a word can never match a token.</summary>
internal static class SqliteMatch
{
    public static string Write(Match match, bool near)
    {
        var text = new StringBuilder("acl : (").AppendJoin(" OR ", match.Tokens.Select(Quoted)).Append(')');
        if (match.Filters.Count > 0) text.Append(" AND f : (").AppendJoin(" AND ", match.Filters.Select(Quoted)).Append(')');
        if (near) Near(text, match.Pieces);
        else foreach (var piece in match.Pieces) Write(text.Append(" AND "), piece);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Piece piece)
    {
        var folded = piece.InTitle ? "s : " : "{s b} : ";
        if (!piece.Marked)
        {
            Phrase(text.Append(folded), piece.FoldedForms, piece.Open);
            return;
        }

        if (piece.InTitle) Phrase(text.Append('(').Append(folded), piece.FoldedForms, piece.Open).Append(" AND ");
        Phrase(text.Append("m : ("), piece.MarkedForms, piece.Open);
        if (piece.OpenAlso is { } other) Phrase(text.Append(" OR "), piece.MarkedForms.SkipLast(1).Append(other), true);
        text.Append(')');
        if (piece.InTitle) text.Append(')');
    }

    private static void Near(StringBuilder text, IReadOnlyList<Piece> pieces)
    {
        var words = pieces.SelectMany(p => p.Words).ToList();
        text.Append(" AND {s b} : NEAR(").AppendJoin(' ', words.Select(w => Quoted(w.Folded))).Append(", 10)");
        foreach (var piece in pieces.Where(p => p.Marked)) Write(text.Append(" AND "), piece);
    }

    private static StringBuilder Phrase(StringBuilder text, IEnumerable<string> words, bool open) =>
        text.Append('"').AppendJoin(' ', words).Append('"').Append(open ? " *" : "");

    private static string Quoted(string term) => $"\"{term}\"";
}
