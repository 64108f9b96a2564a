namespace LienThong.Kernel.Search;

public sealed partial class SearchSchema
{
    // s title and notation folded, b body folded, m all of it marked, acl tokens, f filters; rowid falls as time rises.
    private static IEnumerable<string> Sqlite() =>
    [
        """
        create virtual table if not exists search_fr using fts5(s, b, m, acl, f,
            content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0")
        """,
    ];
}
