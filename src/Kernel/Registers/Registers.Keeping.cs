using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Kernel.Registers;

public sealed partial class Registers
{
    /// <summary>Opens a book at a given number: an agency that changes over in the middle of a year continues its paper book.</summary>
    public async Task<Result<BookId>> OpenBookAsync(Session session, BookKey key, long first)
    {
        if (first < 1) return Fail.Invalid("First", "registers.first-number", RegisterTexts.FirstNumber);
        if (await session.ExecuteAsync(OpenBook, NewBook(session, key, first)) == 0)
            return Fail.Refused("registers.already-open", RegisterTexts.AlreadyOpen);
        var book = await FindAsync(session, key);
        session.Audit("registers.book.opened", "book", book!.Id.Value, new { key.Kind, key.Period, key.Series, first });
        return book.Id;
    }

    /// <summary>Makes a number void with a reason. It stays in the book and is never given out again.</summary>
    /// <param name="session">The caller's write.</param>
    /// <param name="book">The book.</param>
    /// <param name="number">The number.</param>
    /// <param name="suffix">Its letter when inserted, else null.</param>
    /// <param name="reason">Shown in the book.</param>
    public async Task<Result<Done>> VoidAsync(Session session, BookId book, long number, string? suffix, string reason)
    {
        const string cancel = """
            update [registers.entry] set state = 'Void', void_reason = @reason
            where book_id = @book and number = @number and suffix = @suffix and state <> 'Void'
            """;
        if (string.IsNullOrWhiteSpace(reason)) return ReasonMissing();
        if (!await LockAsync(session, book)) return await StandsAsync(session, book);
        var line = new { book, number, suffix = suffix ?? "", reason };
        if (await session.ExecuteAsync(cancel, line) == 0)
        {
            var known = await session.FindAsync<BookEntry>("select * from [registers.entry] where book_id = @book and number = @number and suffix = @suffix", line);
            return known is null ? Fail.NotFound() : Fail.Refused("registers.already-void", RegisterTexts.AlreadyVoid);
        }

        session.Audit("registers.number.voided", "book", book.Value, new { number, suffix, reason });
        return Done.It;
    }

    /// <summary>Closes a book for good. Refused while numbers are held; closing twice is refused too.</summary>
    /// <param name="session">The caller's write.</param>
    /// <param name="book">The book.</param>
    /// <param name="why">Told to whoever wants a number from it: why it ended, which book goes on.</param>
    public async Task<Result<Done>> CloseBookAsync(Session session, BookId book, string? why = null)
    {
        if (!await LockAsync(session, book)) return await StandsAsync(session, book);
        var held = await session.ScalarAsync<long>("select count(*) from [registers.entry] where book_id = @book and state = 'Held'", new { book });
        if (held > 0) return Fail.Refused("registers.held-left", RegisterTexts.HeldLeft(held));
        await session.ExecuteAsync("update [registers.book] set closed_at = @At, closed_why = @why where id = @book", new { book, session.Act.At, why });
        session.Audit("registers.book.closed", "book", book.Value, why is null ? null : new { why });
        return Done.It;
    }

    /// <summary>The book of a key, or null when no number was ever drawn from it.</summary>
    public Task<Book?> BookAsync(Session session, BookKey key) => FindAsync(session, key);

    /// <summary>All books of an agency, newest period first.</summary>
    public Task<List<Book>> BooksAsync(Session session, AgencyId agency) =>
        session.QueryAsync<Book>("select * from [registers.book] where agency_id = @agency order by period desc, kind, series", new { agency });

    /// <summary>Books of an agency and of those that passed into it as a whole, which stay readable: the own first, newest period first.</summary>
    public Task<List<Book>> ReadableAsync(Session session, AgencyId agency, string kind, DateOnly asOf) => session.QueryAsync<Book>("""
        with recursive past(id, depth) as (
          select s.from_agency_id, 1 from [org.succession] s where s.to_agency_id = @agency and s.from_unit_id is null and s.valid_from <= @asOf
          union select s.from_agency_id, past.depth + 1 from [org.succession] s join past on s.to_agency_id = past.id
          where s.from_unit_id is null and s.valid_from <= @asOf and past.depth < 12)
        select b.*, case when b.agency_id = @agency then null else
          (select f.name from [org.agency_fact] f where f.agency_id = b.agency_id and f.valid_to > f.valid_from order by f.valid_from desc limit 1) end as former_owner
        from [registers.book] b where b.kind = @kind and (b.agency_id = @agency or b.agency_id in (select id from past))
        order by case when b.agency_id = @agency then 0 else 1 end, b.period desc, b.series, b.opened_at desc
        """, new { agency, kind, asOf });

    /// <summary>Lines of a book in the order of their numbers, 125 before 125a, after the line given.</summary>
    public Task<List<BookEntry>> EntriesAsync(Session session, BookId book, BookEntry? after = null, int limit = 200) =>
        session.QueryAsync<BookEntry>("""
            select * from [registers.entry]
            where book_id = @book and (number > @number or (number = @number and suffix_rank > @rank))
            order by number, suffix_rank limit @limit
            """, new { book, number = after?.Number ?? 0, rank = after?.SuffixRank ?? 0, limit });

    /// <summary>Numbers that a book should hold and does not. Always empty unless somebody went around the product.</summary>
    public Task<List<long>> GapsAsync(Session session, BookId book, int limit = 100) =>
        session.QueryAsync<long>("""
            with recursive expected(number, last) as (
                select first_number, next_number - 1 from [registers.book] where id = @book and next_number > first_number
                union all select number + 1, last from expected where number < last)
            select number from expected x
            where not exists (select 1 from [registers.entry] e where e.book_id = @book and e.number = x.number and e.suffix = '')
            order by number limit @limit
            """, new { book, limit });

    private static async Task<bool> LockAsync(Session session, BookId book) =>
        await session.ExecuteAsync("update [registers.book] set next_number = next_number where id = @book and closed_at is null", new { book }) == 1;

    private static async Task<Failure> StandsAsync(Session session, BookId book) =>
        await session.FindAsync<Book>("select * from [registers.book] where id = @book", new { book }) is { } closed ? Closed(closed) : Fail.NotFound();
}
