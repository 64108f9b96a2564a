namespace LienThong.Documents;

/// <summary>How a kind of book is read beside its records: its lines in order, and records with a number of it that no line names.</summary>
internal sealed record BookSources(string Entries, string Strays)
{
    private const string Line = "b.next_number, e.book_id, e.number, e.suffix, e.state, e.entered_on, e.reason, e.void_reason, e.record_id";

    private const string Unnamed = "not exists (select 1 from [registers.entry] e where e.book_id = @Book and e.record_id = r.id)";

    /// <summary>Lines whose record stands in another book too.</summary>
    public const string Twins = """
        select e.number, e.suffix, x.number as other_number, x.suffix as other_suffix, b.title as other_book, e.record_id
        from [registers.entry] e join [registers.entry] x on x.record_id = e.record_id and x.book_id <> e.book_id and x.state <> 'Void' join [registers.book] b on b.id = x.book_id
        where e.book_id = @Book and e.state <> 'Void' order by e.number, e.suffix_rank
        """;

    private static readonly BookSources Incoming = new(
        $"""
        select {Line}, r.id as found_id, r.book_id as record_book, r.number as record_number, r.arrival_date as record_day, r.state as record_state
        from [registers.book] b join [registers.entry] e on e.book_id = b.id left join [documents.incoming] r on r.id = e.record_id
        where b.id = @Book order by e.number, e.suffix_rank
        """,
        $"select r.id, r.number from [documents.incoming] r where r.book_id = @Book and {Unnamed} order by r.number, r.id");

    private static readonly BookSources Outgoing = new(
        $"""
        select {Line}, r.id as found_id, r.book_id as record_book, r.book_number as record_number, r.code_number as record_code, r.issued_on as record_day, r.state as record_state
        from [registers.book] b join [registers.entry] e on e.book_id = b.id left join [documents.outgoing] r on r.id = e.record_id
        where b.id = @Book order by e.number, e.suffix_rank
        """,
        $"select r.id, r.book_number as number, r.code_number as code from [documents.outgoing] r where r.book_id = @Book and {Unnamed} order by r.book_number, r.id");

    private static readonly BookSources Copies = new(
        $"""
        select {Line}, r.id as found_id, r.book_id as record_book, r.book_number as record_number, r.code_number as record_code, r.signed_on as record_day, r.state as record_state
        from [registers.book] b join [registers.entry] e on e.book_id = b.id left join [documents.official_copy] r on r.id = e.record_id
        where b.id = @Book order by e.number, e.suffix_rank
        """,
        $"select r.id, r.book_number as number, r.code_number as code from [documents.official_copy] r where r.book_id = @Book and {Unnamed} order by r.book_number, r.id");

    public static BookSources Of(string kind) => kind == IncomingWriter.BookKind ? Incoming : kind == CopyBooks.BookKind ? Copies : Outgoing;
}
