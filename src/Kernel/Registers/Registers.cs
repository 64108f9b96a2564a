using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Kernel.Registers;

/// <summary>
/// Numbered books without gaps or duplicates (NĐ 30/2020 Đ.15, Đ.22). A number is taken inside the caller's write and given
/// back when that write is rolled back; draw last before the commit, because the book's row stays locked until then.
/// A write that draws from several books takes them in one fixed order.
/// </summary>
public sealed partial class Registers
{
    private const string OfKey = "agency_id = @Agency and kind = @Kind and period = @Period and series = @Series";

    private const string Take = $"""
        update [registers.book] set next_number = next_number + 1 where {OfKey} and closed_at is null
        returning id as book_id, next_number - 1 as number
        """;

    private const string Lock = $"""
        update [registers.book] set next_number = next_number where {OfKey} and closed_at is null
        returning id as book_id, next_number as number
        """;

    private const string OpenBook = """
        insert into [registers.book](id, agency_id, kind, period, series, title, first_number, next_number, opened_at, closed_at)
        values (@Id, @Agency, @Kind, @Period, @Series, @Title, @First, @First, @At, null)
        on conflict (agency_id, kind, period, series) do nothing
        """;

    private const string AddEntry = """
        insert into [registers.entry](book_id, number, suffix, suffix_rank, state, entered_on, record_kind, record_id, reason, void_reason, at, person_id)
        values (@BookId, @Number, @suffix, @rank, @State, @on, @Kind, @Id, @reason, null, @At, @Person)
        """;

    /// <summary>The number that the next draw would get if nobody were faster, for display; null when the book is closed.</summary>
    public async Task<long?> PeekAsync(Session session, BookKey key)
    {
        var book = await FindAsync(session, key);
        return book is null ? 1 : book.ClosedAt is null ? book.NextNumber : null;
    }

    /// <summary>Takes the next number for a record; opens the book at 1 on first use. Refused when the book is closed.</summary>
    public async Task<Result<DrawnNumber>> DrawAsync(Session session, BookKey key, RecordRef record, DateOnly on)
    {
        if (await TakeAsync(session, key, Take) is not { } taken) return Closed(await FindAsync(session, key));
        await AddAsync(session, taken, "", EntryState.Used, on, record, null);
        return new DrawnNumber(taken.BookId, taken.Number);
    }

    /// <summary>Takes the next number and keeps it for a record that comes later (giữ số).</summary>
    public async Task<Result<DrawnNumber>> HoldAsync(Session session, BookKey key, DateOnly on, string reason)
    {
        if (string.IsNullOrWhiteSpace(reason)) return ReasonMissing();
        if (await TakeAsync(session, key, Take) is not { } taken) return Closed(await FindAsync(session, key));
        await AddAsync(session, taken, "", EntryState.Held, on, null, reason);
        session.Audit("registers.number.held", "book", taken.BookId.Value, new { taken.Number, reason });
        return new DrawnNumber(taken.BookId, taken.Number);
    }

    /// <summary>Puts a held number on its record. Refused when it is not held any more or the book is closed.</summary>
    public async Task<Result<DrawnNumber>> UseHeldAsync(Session session, BookId book, long number, RecordRef record)
    {
        const string use = """
            update [registers.entry] set state = 'Used', record_kind = @Kind, record_id = @Id
            where book_id = @book and number = @number and suffix = '' and state = 'Held'
              and exists (select 1 from [registers.book] b where b.id = @book and b.closed_at is null)
            """;
        if (await session.ExecuteAsync(use, new { book, number, record.Kind, record.Id }) == 0)
            return Fail.Refused("registers.not-held", RegisterTexts.NotHeld);
        session.Audit("registers.number.used", "book", book.Value, new { number, record.Kind, record.Id });
        return new DrawnNumber(book, number);
    }

    /// <summary>Inserts a number after one already taken: 125a, then 125b. Allowed only by the agency's own rule, with a reason.</summary>
    public async Task<Result<DrawnNumber>> InsertAsync(Session session, BookKey key, long after, RecordRef record, DateOnly on, string reason, InsertRule rule)
    {
        if (!rule.Allowed) return Fail.Refused("registers.insert-not-allowed", RegisterTexts.InsertNotAllowed);
        if (string.IsNullOrWhiteSpace(reason)) return ReasonMissing();
        if (await TakeAsync(session, key, Lock) is not { } book) return Closed(await FindAsync(session, key));
        var last = await session.FindAsync<int?>("select max(suffix_rank) from [registers.entry] where book_id = @BookId and number = @after", new { book.BookId, after });
        if (last is not { } rank) return Fail.Refused("registers.insert-base", RegisterTexts.InsertBase);
        if (rank >= rule.Letters.Length) return Fail.Refused("registers.insert-full", RegisterTexts.InsertFull);
        var suffix = rule.Letters.Substring(rank, 1);
        await AddAsync(session, new() { BookId = book.BookId, Number = after, Rank = rank + 1 }, suffix, EntryState.Used, on, record, reason);
        session.Audit("registers.number.inserted", "book", book.BookId.Value, new { number = after, suffix, reason });
        return new DrawnNumber(book.BookId, after, suffix);
    }

    private static async Task<Taken?> TakeAsync(Session session, BookKey key, string sql)
    {
        if (await session.FindAsync<Taken>(sql, key) is { } taken) return taken;
        // The book may have been opened between the two statements: only one that says so is closed.
        if (await FindAsync(session, key) is { ClosedAt: not null }) return null;
        // Two first users meet on the unique index: the later one waits for the earlier one's commit, then takes the next number.
        await session.ExecuteAsync(OpenBook, NewBook(session, key, 1));
        return await session.FindAsync<Taken>(sql, key);
    }

    private static object NewBook(Session session, BookKey key, long first) =>
        new { Id = TypedId.New<BookId>(), key.Agency, key.Kind, key.Period, key.Series, key.Title, First = first, session.Act.At };

    private static async Task<Book?> FindAsync(Session session, BookKey key) =>
        await session.FindAsync<Book>($"select * from [registers.book] where {OfKey}", key);

    private static Task<int> AddAsync(Session session, Taken taken, string suffix, EntryState state, DateOnly on, RecordRef? record, string? reason) =>
        session.ExecuteAsync(AddEntry, new { taken.BookId, taken.Number, suffix, rank = taken.Rank, State = state.ToString(), on, record?.Kind, record?.Id, reason, session.Act.At, session.Act.Actor.Person });

    private static Failure Closed(Book? book) =>
        Fail.Refused("registers.book-closed", book?.ClosedWhy is { } why ? RegisterTexts.ClosedBecause(book.Title, why) : RegisterTexts.Closed);

    private static Failure ReasonMissing() => Fail.Invalid("Reason", "registers.reason-missing", RegisterTexts.ReasonMissing);

    private sealed class Taken
    {
        public BookId BookId { get; init; }
        public long Number { get; init; }
        public int Rank { get; init; }
    }
}
