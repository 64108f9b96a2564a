using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Registers;

namespace LienThong.Documents;

/// <summary>The incoming book as the decree lays it out (NĐ 30/2020, Phụ lục IV), a part of it at a time.</summary>
internal sealed class IncomingBooks(UnitOfWork work, Registers registers, Clock clock)
{
    public const int Most = 500;

    private const string LinesSql = """
        select e.number, e.suffix, e.state as entry_state, e.void_reason, i.id, i.arrival_date, i.sender_name, i.notation, i.issued_date, i.type_code, i.subject, i.addressee_name, i.state as record_state
        from [registers.entry] e left join [documents.incoming] i on i.id = e.record_id
        where e.book_id = @Book and e.number >= @First and (i.arrival_date is null or (i.arrival_date >= @From and i.arrival_date <= @To))
        order by e.number, e.suffix_rank limit @Most
        """;

    // A line is taken back after it was seen only with the whole document, by its sender: the book keeps who signed for it.
    private const string ReceiversSql = """
        select incoming_id, label, assigned_at, seen_at, seen_by_name from [documents.line]
        where incoming_id in @Ids and parent_id is null and (state not in ('Withdrawn', 'Moved') or (state = 'Withdrawn' and seen_at is not null)) and role <> 'Inform' order by role, assigned_at, id
        """;

    /// <summary>Lines from a number on, inside the days given; four statements.</summary>
    public Task<BookPages> ReadAsync(Actor hat, string? book, DateOnly from, DateOnly to, long first, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var books = await registers.ReadableAsync(s, hat.Agency, IncomingWriter.BookKind, clock.Today);
        var chosen = books.Find(b => b.Id.ToString() == book) ?? await KeptBooks.OfTodayAsync(s, books, hat.Agency, IncomingWriter.BookKind, clock.Today);
        if (chosen is null) return new BookPages(books, null, [], null);
        var lines = await s.QueryAsync<BookLine>(LinesSql, new { Book = chosen.Id, First = first, From = from, To = to, Most = Most + 1 });
        long? next = lines.Count > Most ? lines[Most].Number : null;
        if (next is not null) lines.RemoveAt(Most);
        var ids = lines.Where(l => l.Id is not null).Select(l => l.Id!.Value.Value).ToList();
        var receivers = ids.Count == 0 ? [] : await s.QueryAsync<BookReceiver>(ReceiversSql, new { Ids = s.Ids(ids) });
        var byDocument = receivers.ToLookup(r => r.IncomingId);
        foreach (var line in lines.Where(l => l.Id is not null)) line.Receivers = [.. byDocument[line.Id!.Value]];
        return new BookPages(books, chosen, lines, next);
    }, ct);
}

/// <summary>A stretch of a book, and the number where the next begins.</summary>
internal sealed record BookPages(IReadOnlyList<Book> Books, Book? Book, IReadOnlyList<BookLine> Lines, long? Next);

/// <summary>One line of the printed book.</summary>
internal sealed class BookLine
{
    public long Number { get; init; }
    public string Suffix { get; init; } = "";
    public EntryState EntryState { get; init; }
    public string? VoidReason { get; init; }
    public IncomingId? Id { get; init; }
    public DateOnly? ArrivalDate { get; init; }
    public string? SenderName { get; init; }
    public string? Notation { get; init; }
    public DateOnly? IssuedDate { get; init; }
    public string? TypeCode { get; init; }
    public string? Subject { get; init; }
    public string? AddresseeName { get; init; }
    public IncomingState? RecordState { get; init; }
    public IReadOnlyList<BookReceiver> Receivers { get; set; } = [];
}

/// <summary>To whom a document went, when, and who saw it.</summary>
internal sealed class BookReceiver
{
    public IncomingId IncomingId { get; init; }
    public string Label { get; init; } = "";
    public DateTimeOffset AssignedAt { get; init; }
    public DateTimeOffset? SeenAt { get; init; }
    public string? SeenByName { get; init; }
}
