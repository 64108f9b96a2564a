namespace LienThong.Documents;

/// <summary>How books are called.</summary>
internal static class BookNameWords
{
    private const string Incoming = "Sổ đăng ký văn bản đến";
    private const string Outgoing = "Sổ đăng ký văn bản đi";
    private const string Copies = "Sổ đăng ký bản sao";

    /// <summary>The first book of a kind where the agency gave it no name.</summary>
    public static string Usual(string kind) => kind == IncomingWriter.BookKind ? Incoming : kind == CopyBooks.BookKind ? Copies : Outgoing;

    /// <summary>As printed on the cover.</summary>
    public static string Title(string name, string term, int year) => term.Length > 0 ? $"{name} nhiệm kỳ {term}" : $"{name} năm {year}";
}
