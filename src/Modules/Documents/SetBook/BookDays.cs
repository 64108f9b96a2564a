using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>Until which day the numbers of a book are given: a decision reaches back to no day that has one.</summary>
internal static class BookDays
{
    /// <summary>The last day with a number: of that book, or of all outgoing ones where types pass from book to book.</summary>
    public static Task<DateOnly?> LastAsync(Session session, BookRule rule) => session.ScalarAsync<DateOnly?>($"""
        select max(e.entered_on) from [registers.book] b join [registers.entry] e on e.book_id = b.id
        where b.agency_id = @AgencyId and b.kind = @Kind{(rule.Kind == IssueOutgoing.BookKind ? "" : " and b.series = @Series")}
        """, rule);
}
