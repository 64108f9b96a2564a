using LienThong.Contracts.Documents;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Kiểm tra sổ: reads a numbered book beside its records and says what <see cref="BookCheck"/> finds. Nothing is changed.</summary>
internal sealed class CheckBooks(UnitOfWork work, Registers registers, Organisations organisations, Clock clock) : IBookChecks
{
    /// <summary>The book asked for, or the newest; seven statements, however long the book.</summary>
    public Task<CheckedBook> ReadAsync(AgencyId agency, string? book, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var books = await BooksAsync(s, agency);
        var chosen = books.Find(b => b.Id.ToString() == book) ?? books.FirstOrDefault();
        return chosen is null ? new CheckedBook(books, null, 0, []) : await CheckAsync(s, books, chosen);
    }, ct);

    public Task<Result<IReadOnlyList<BookReport>>> CheckAsync(string agencyCode, CancellationToken ct) => work.ReadAsync<Result<IReadOnlyList<BookReport>>>(async s =>
    {
        if (await organisations.ByCodeAsync(s, agencyCode, clock.Today) is not { } agency) return Fail.NotFound();
        var (books, reports) = (await BooksAsync(s, agency.Id), new List<BookReport>());
        foreach (var book in books)
        {
            var seen = await CheckAsync(s, books, book);
            reports.Add(new(BookWords.TitleOf(book), book.Kind, book.Period, seen.Numbers, seen.Findings.ConvertAll(f => new BookRemark(CheckBooksWords.CodeOf(f.Kind), f.IsFault, CheckBooksWords.Numbers(f), CheckBooksWords.Say(f)))));
        }

        return reports;
    }, ct);

    private async Task<List<Book>> BooksAsync(Session session, AgencyId agency) =>
    [
        .. await registers.ReadableAsync(session, agency, IncomingWriter.BookKind, clock.Today),
        .. await registers.ReadableAsync(session, agency, IssueOutgoing.BookKind, clock.Today),
        .. await registers.ReadableAsync(session, agency, CopyBooks.BookKind, clock.Today),
    ];

    private static async Task<CheckedBook> CheckAsync(Session session, List<Book> books, Book book)
    {
        var sql = BookSources.Of(book.Kind);
        var (entries, strays, twins) = await session.QueryAsync<SeenEntry, SeenStray, SeenTwin>(sql.Entries, sql.Strays, BookSources.Twins, new { Book = book.Id });
        var plan = await BookPlan.OfAsync(session, book.AgencyId);
        // While others draw, the lines and the next number are told by one statement.
        var seen = new SeenBook(book.FirstNumber, entries.Count > 0 ? entries[0].NextNumber : book.NextNumber, book.Period, entries, strays, twins, day => plan.PeriodOf(book.Kind, book.Series, day));
        return new CheckedBook(books, book, seen.Numbers, BookCheck.Of(seen));
    }
}

/// <summary>A book that was looked at, and the books that might have been.</summary>
/// <param name="Numbers">How many numbers the book gave out.</param>
internal sealed record CheckedBook(IReadOnlyList<Book> Books, Book? Book, long Numbers, List<BookFinding> Findings)
{
    public List<BookFinding> Faults => Findings.FindAll(f => f.IsFault);

    public List<BookFinding> Notes => Findings.FindAll(f => !f.IsFault);

    /// <summary>Where the record of a finding opens.</summary>
    public string? Link(BookFinding finding) => finding.RecordId is not { } id ? null
        : Book!.Kind == IncomingWriter.BookKind ? Links.Incoming(new IncomingId(id)) : Book.Kind == CopyBooks.BookKind ? Links.Copy(new OfficialCopyId(id)) : Links.Outgoing(new OutgoingId(id));
}
