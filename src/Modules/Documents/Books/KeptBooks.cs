using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;

namespace LienThong.Documents;

/// <summary>A book that is kept on a day, and the number it would give next; null when it is closed.</summary>
internal sealed record KeptBook(BookRule Rule, BookKey Key, long? Next);

/// <summary>Reads the books that an agency keeps: always two statements.</summary>
internal sealed class KeptBooks(Registers registers)
{
    /// <summary>Those of one kind, the first one first.</summary>
    public async Task<IReadOnlyList<KeptBook>> OnAsync(Session session, AgencyId agency, string kind, DateOnly day) => Of(await BookPlan.OfAsync(session, agency), await registers.BooksAsync(session, agency), kind, day);

    public static IReadOnlyList<KeptBook> Of(BookPlan plan, List<Book> books, string kind, DateOnly day) =>
    [
        .. plan.On(kind, day).Select(r =>
        {
            var key = plan.KeyOf(r, day);
            var book = books.Find(b => b.Kind == key.Kind && b.Period == key.Period && b.Series == key.Series);
            return new KeptBook(r, key, book is null ? 1 : book.ClosedAt is null ? book.NextNumber : null);
        }),
    ];

    /// <summary>The book that a reader most likely wants: that of today, else the first in the list.</summary>
    public static async Task<Book?> OfTodayAsync(Session session, List<Book> books, AgencyId agency, string kind, DateOnly today)
    {
        var period = (await BookPlan.OfAsync(session, agency)).PeriodOf(kind, "", today);
        return books.Find(b => b.AgencyId == agency && b.Period == period && b.Series.Length == 0) ?? books.FirstOrDefault();
    }
}
