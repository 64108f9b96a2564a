using Dapper;
using LienThong.Kernel.Text;

namespace LienThong.Kernel.Data;

/// <summary>Filters of lists by the beginnings of words, whatever the marks.</summary>
public static class FoldedSearch
{
    private const int MostWords = 6;

    /// <summary>Each of the first six words that were typed begins a word of one of the columns, which hold <see cref="Fold.Words"/>; their values go into the arguments as @W0, @W1… Empty for no words.</summary>
    public static string Ask(DynamicParameters args, string? typed, params string[] columns)
    {
        var (sql, n) = ("", 0);
        foreach (var word in Fold.Words(Nfc.Clean(typed)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            sql += $" and ({string.Join(" or ", columns.Select(c => $"' ' || {c} like @W{n}"))})";
            args.Add($"W{n++}", $"% {word}%");
        }

        return sql;
    }
}
