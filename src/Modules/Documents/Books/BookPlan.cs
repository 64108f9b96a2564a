using System.Globalization;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;

namespace LienThong.Documents;

/// <summary>Which book of an agency a document is numbered in, by its day and type.</summary>
internal sealed class BookPlan(AgencyId agency, IReadOnlyList<BookRule> rules)
{
    /// <summary>What a term's period begins with in the register.</summary>
    private const string TermMark = "NK ";

    public IReadOnlyList<BookRule> Rules => rules;

    /// <summary>The plan of an agency; one statement.</summary>
    public static async Task<BookPlan> OfAsync(Session session, AgencyId agency) =>
        new(agency, await session.QueryAsync<BookRule>("select * from [documents.book_rule] where agency_id = @Agency order by kind, series, valid_from", new { Agency = agency }));

    /// <summary>The first book of its kind and day at an agency that decided nothing.</summary>
    public static BookKey Plain(AgencyId agency, string kind, DateOnly day) => new BookPlan(agency, []).Key(kind, day)!;

    /// <summary>The books of a kind that are kept on a day, the first one first.</summary>
    public IReadOnlyList<BookRule> On(string kind, DateOnly day) =>
    [
        At(kind, "", day)!,
        .. rules.Where(r => r.Kind == kind && r.Series.Length > 0).Select(r => r.Series).Distinct().Select(s => At(kind, s, day)).OfType<BookRule>().Where(r => !r.Ended),
    ];

    /// <summary>What holds for a book on a day; null for one that was not begun. Ended ones are told as such.</summary>
    public BookRule? At(string kind, string series, DateOnly day) =>
        rules.LastOrDefault(r => r.Kind == kind && r.Series == series && r.ValidFrom <= day)
        ?? (series.Length > 0 ? null : new BookRule { AgencyId = agency, Kind = kind, Name = BookNameWords.Usual(kind) });

    /// <summary>The book of a series; null when none is kept on that day.</summary>
    public BookKey? Key(string kind, DateOnly day, string series = "") => At(kind, series, day) is { Ended: false } rule ? KeyOf(rule, day) : null;

    /// <summary>The book that numbers an outgoing document of a type.</summary>
    public BookKey ForType(string type, DateOnly day)
    {
        var books = On(IssueOutgoing.BookKind, day);
        return KeyOf(books.FirstOrDefault(b => b.TypeCodes.Contains(type)) ?? books[0], day);
    }

    /// <summary>The period that a number of a series belongs to on a day.</summary>
    public string PeriodOf(string kind, string series, DateOnly day) => At(kind, series, day) is { } rule ? Period(rule, day) : Year(day);

    public BookKey KeyOf(BookRule rule, DateOnly day) => new(agency, rule.Kind, Period(rule, day), BookNameWords.Title(rule.Name, rule.Term, day.Year), rule.Series);

    private static string Period(BookRule rule, DateOnly day) => rule.Term.Length > 0 ? TermMark + rule.Term : Year(day);

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
