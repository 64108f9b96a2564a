using LienThong.Documents;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;

namespace LienThong.Unit.Documents;

public sealed class BookPlanTests
{
    private const string Incoming = IncomingWriter.BookKind, Outgoing = IssueOutgoing.BookKind;

    private static readonly AgencyId Agency = TypedId.New<AgencyId>();

    [Fact]
    public void Who_decided_nothing_keeps_one_book_of_each_kind_by_year()
    {
        var plan = new BookPlan(Agency, []);

        Assert.Equal(("2026", "", "Sổ đăng ký văn bản đến năm 2026"), Told(plan.Key(Incoming, new(2026, 12, 31))));
        Assert.Equal(("2027", "", "Sổ đăng ký văn bản đi năm 2027"), Told(plan.ForType("QĐ", new(2027, 1, 1))));
        Assert.Null(plan.Key(Incoming, new(2026, 12, 31), "Sổ đơn thư"));
    }

    [Fact]
    public void A_term_lasts_from_its_day_until_the_day_of_the_next_decision()
    {
        var plan = new BookPlan(Agency, [Rule(Incoming, "", new(2025, 8, 15), "2025-2030"), Rule(Incoming, "", new(2030, 9, 1), "2030-2035"), Rule(Incoming, "", new(2033, 1, 1))]);

        Assert.Equal(["2025", "NK 2025-2030", "NK 2025-2030", "NK 2025-2030", "NK 2030-2035", "2033"],
            new DateOnly[] { new(2025, 8, 14), new(2025, 8, 15), new(2026, 1, 1), new(2030, 8, 31), new(2030, 9, 1), new(2033, 1, 1) }.Select(d => plan.Key(Incoming, d)!.Period));
        Assert.Equal("Sổ đăng ký văn bản đến nhiệm kỳ 2025-2030", plan.Key(Incoming, new(2026, 1, 1))!.Title);
        Assert.Equal("2026", plan.Key(Outgoing, new(2026, 1, 1))!.Period);
    }

    [Fact]
    public void A_type_goes_into_the_book_that_names_it_while_that_is_kept_and_else_into_the_first()
    {
        var plan = new BookPlan(Agency,
        [
            Rule(Outgoing, "Sổ quyết định", new(2026, 1, 1), name: "Sổ quyết định", types: "QĐ NQ"),
            Rule(Outgoing, "Sổ quyết định", new(2027, 1, 1), name: "Sổ quyết định", types: "QĐ NQ", ended: true),
        ]);

        Assert.Equal(["", "Sổ quyết định", "Sổ quyết định", "", ""], new (string, DateOnly)[] { ("QĐ", new(2025, 12, 31)), ("QĐ", new(2026, 1, 1)), ("NQ", new(2026, 12, 31)), ("CV", new(2026, 6, 1)), ("QĐ", new(2027, 1, 1)) }.Select(c => plan.ForType(c.Item1, c.Item2).Series));
        Assert.Null(plan.Key(Outgoing, new(2027, 1, 1), "Sổ quyết định"));
        Assert.Equal("2027", plan.PeriodOf(Outgoing, "Sổ quyết định", new(2027, 1, 1)));
    }

    [Theory]
    [InlineData("2025-2030", "2025-2030")]
    [InlineData(" 2025 – 2030 ", "2025-2030")]
    [InlineData("2030-2025", null)]
    [InlineData("2025-2040", null)]
    [InlineData("2025", null)]
    [InlineData("khóa XVI", null)]
    [InlineData("", null)]
    public void A_term_is_two_years_at_most_ten_apart(string typed, string? term) => Assert.Equal(term, BookTerm.Read(typed, null));

    [Fact]
    public void A_day_outside_of_its_term_is_none() =>
        Assert.Equal([null, "2025-2030", "2025-2030", null], new DateOnly[] { new(2024, 12, 31), new(2025, 1, 1), new(2030, 12, 31), new(2031, 1, 1) }.Select(d => BookTerm.Read("2025-2030", d)));

    [Fact]
    public void A_number_is_checked_against_the_period_of_its_day()
    {
        var plan = new BookPlan(Agency, [Rule(Incoming, "", new(2026, 1, 8), "2025-2030")]);
        var book = BookOnPaper.Five();
        book.PeriodOf = day => plan.PeriodOf(Incoming, "", day);

        Assert.Equal(["OutsidePeriod 4", "OutsidePeriod 5"], book.Says());
        book.Period = "NK 2025-2030";
        Assert.Equal(["OutsidePeriod 1", "OutsidePeriod 2", "OutsidePeriod 3"], book.Says());
    }

    private static (string, string, string) Told(BookKey? key) => (key!.Period, key.Series, key.Title);

    private static BookRule Rule(string kind, string series, DateOnly from, string term = "", string? name = null, string types = "", bool ended = false) =>
        new() { AgencyId = Agency, Kind = kind, Series = series, ValidFrom = from, Term = term, Name = name ?? BookNameWords.Usual(kind), Types = types, Ended = ended };
}
