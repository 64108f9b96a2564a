using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;

namespace LienThong.Documents;

/// <summary>Sổ đăng ký văn bản đi as NĐ 30/2020 (Phụ lục IV) lays it out: one line a number, void ones too, in the order of numbers.</summary>
internal sealed class OutgoingBooks(UnitOfWork work, Registers registers, Clock clock)
{
    public const int PageSize = 100;

    private const string Lines = """
        select e.number, e.suffix, e.state, e.void_reason, o.id, o.code_number, o.notation, o.issued_on, o.type_code, o.subject, o.signer_name, o.archive_note, o.unit_name, o.copies, o.issued_at, o.state as record_state,
               (select count(*) from [documents.delivery] d where d.outgoing_id = o.id) as recipients,
               (select count(*) from [documents.delivery] d where d.outgoing_id = o.id and (d.state in ('Accepted', 'Assigned', 'InProgress', 'Completed') or d.incoming_id is not null)) as signed,
               (select count(*) from [documents.delivery] d where d.outgoing_id = o.id and not d.paper) as electronic,
               (select min(d.name) from [documents.delivery] d where d.outgoing_id = o.id and d.position = 0) as first,
               (select min(d.name) from [documents.delivery] d where d.outgoing_id = o.id and d.position = 1) as second
        from [registers.entry] e left join [documents.outgoing] o on o.id = e.record_id
        where e.book_id = @Book and (e.number > @After or (e.number = @After and e.suffix_rank > coalesce((select x.suffix_rank from [registers.entry] x where x.book_id = @Book and x.number = @After and x.suffix = @Suffix), 0)))
          and (@From is null or e.entered_on >= @From) and (@To is null or e.entered_on <= @To)
        order by e.number, e.suffix_rank limit @Limit
        """;

    /// <summary>The outgoing books that an agency may read, newest first, and the one asked for or that of today.</summary>
    public Task<(List<Book> Books, Book? Chosen)> BooksAsync(AgencyId agency, string? book, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var books = await registers.ReadableAsync(s, agency, IssueOutgoing.BookKind, clock.Today);
        return (books, books.Find(b => b.Id.ToString() == book) ?? await KeptBooks.OfTodayAsync(s, books, agency, IssueOutgoing.BookKind, clock.Today));
    }, ct);

    /// <summary>One page of a book, after a number.</summary>
    public Task<List<OutgoingBookLine>> LinesAsync(BookId book, long after, string suffix, DateOnly? from, DateOnly? to, int limit, CancellationToken ct) => work.ReadAsync(s =>
        s.QueryAsync<OutgoingBookLine>(Dated(Lines, from, to), new { Book = book.Value, After = after, Suffix = suffix, From = from, To = to, Limit = limit }), ct);

    // PostgreSQL cannot tell the type of a bare null parameter: conditions that are not asked for are left out.
    private static string Dated(string sql, DateOnly? from, DateOnly? to)
    {
        sql = sql.Replace("(@From is null or e.entered_on >= @From)", from is null ? "1 = 1" : "e.entered_on >= @From", StringComparison.Ordinal);
        return sql.Replace("(@To is null or e.entered_on <= @To)", to is null ? "1 = 1" : "e.entered_on <= @To", StringComparison.Ordinal);
    }
}

/// <summary>One line of the book.</summary>
internal sealed class OutgoingBookLine
{
    public long Number { get; init; }
    public string Suffix { get; init; } = "";
    public EntryState State { get; init; }
    public string? VoidReason { get; init; }
    public OutgoingState? RecordState { get; init; }
    public OutgoingId? Id { get; init; }
    public string? CodeNumber { get; init; }
    public string? Notation { get; init; }
    public DateOnly? IssuedOn { get; init; }
    public string? TypeCode { get; init; }
    public string? Subject { get; init; }
    public string? SignerName { get; init; }
    public string? ArchiveNote { get; init; }
    public string? UnitName { get; init; }
    public int Copies { get; init; }
    public DateTimeOffset? IssuedAt { get; init; }
    public int Recipients { get; init; }
    public int Signed { get; init; }
    /// <summary>Recipients on the system; the others get paper and sign on it.</summary>
    public int Electronic { get; init; }
    public string? First { get; init; }
    public string? Second { get; init; }
}
