using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;

namespace LienThong.Documents;

/// <summary>Sổ bản sao: one line a number, sao y, sao lục and trích sao in one series from 01 each year (NĐ 30/2020 Đ.25), void ones too.</summary>
internal sealed class CopyBooks(UnitOfWork work, Registers registers, Clock clock)
{
    public const string BookKind = "documents.official-copy";
    public const int PageSize = 100;

    // Who may not read the original learns number, day and kind: the rest never leaves the database.
    private const string Lines = """
        select x.number, x.suffix, x.state, x.entered_on, x.id, x.kind, x.code_number, x.notation, x.sees,
               case when x.sees then x.void_reason end as void_reason, case when x.sees then x.type_code end as type_code, case when x.sees then x.original_code end as original_code,
               case when x.sees then x.original_day end as original_day, case when x.sees then x.original_issuer end as original_issuer, case when x.sees then x.subject end as subject,
               case when x.sees then x.signer_name end as signer_name, case when x.sees then x.recipients end as recipients, case when x.sees then x.copies end as copies, case when x.sees then x.form end as form
        from (select e.number, e.suffix, e.suffix_rank, e.state, e.void_reason, e.entered_on, c.id, c.kind, c.code_number, c.notation, c.type_code, c.original_code, c.original_day, c.original_issuer, c.subject,
                     c.signer_name, c.recipients, c.copies, c.form, exists (select 1 from [documents.access] a where a.record_id = c.source_id and a.token in @Tokens) as sees
              from [registers.entry] e left join [documents.official_copy] c on c.id = e.record_id where e.book_id = @Book and e.number > @After order by e.number, e.suffix_rank limit @Limit) x
        order by x.number, x.suffix_rank
        """;

    /// <summary>The agency's one book of copies of a day's year.</summary>
    public static BookKey BookOf(AgencyId agency, DateOnly day) => BookPlan.Plain(agency, BookKind, day);

    /// <summary>The books of copies that an agency may read, newest first, and the one asked for or that of today.</summary>
    public Task<(List<Book> Books, Book? Chosen)> BooksAsync(AgencyId agency, string? book, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var books = await registers.ReadableAsync(s, agency, BookKind, clock.Today);
        return (books, books.Find(b => b.Id.ToString() == book) ?? await KeptBooks.OfTodayAsync(s, books, agency, BookKind, clock.Today));
    }, ct);

    /// <summary>Lines of a book after a number.</summary>
    public Task<List<CopyBookLine>> LinesAsync(BookId book, Reader reader, long after, int limit, CancellationToken ct) => work.ReadAsync(s =>
        s.QueryAsync<CopyBookLine>(Lines, new { Book = book, reader.Tokens, After = after, Limit = limit }), ct);
}

/// <summary>One line of the book, as far as the reader may read it.</summary>
internal sealed class CopyBookLine
{
    public long Number { get; init; }
    public string Suffix { get; init; } = "";
    public EntryState State { get; init; }
    public string? VoidReason { get; init; }
    public DateOnly EnteredOn { get; init; }
    /// <summary>Whether the reader may read the original.</summary>
    public bool Sees { get; init; }
    public OfficialCopyId? Id { get; init; }
    /// <summary>As stored; a line without a record has none.</summary>
    public string? Kind { get; init; }
    public string? Form { get; init; }
    public string? CodeNumber { get; init; }
    public string? Notation { get; init; }
    public string? TypeCode { get; init; }
    public string? OriginalCode { get; init; }
    public DateOnly? OriginalDay { get; init; }
    public string? OriginalIssuer { get; init; }
    public string? Subject { get; init; }
    public string? SignerName { get; init; }
    public string? Recipients { get; init; }
    public int? Copies { get; init; }

    public bool IsVoid => State == EntryState.Void;
}
