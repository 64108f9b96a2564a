using LienThong.Documents;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;

namespace LienThong.Unit.Documents;

public sealed class BookCheckTests
{
    [Fact]
    public void A_sound_book_and_an_empty_one_have_nothing_to_say()
    {
        Assert.Empty(BookOnPaper.Five().Says());
        Assert.Empty(new BookOnPaper().Says());
    }

    [Fact]
    public void Missing_numbers_are_named_each_gap_once()
    {
        Assert.Equal(["Missing 2–3"], BookOnPaper.Five().Drop(2, 3).Says());
        Assert.Equal(["Missing 1", "Missing 5"], BookOnPaper.Five().Drop(1, 5).Says());
        Assert.Equal(["Missing 1–5"], BookOnPaper.Five().Drop(1, 2, 3, 4, 5).Says());
    }

    [Fact]
    public void A_book_that_goes_on_from_paper_begins_where_it_says()
    {
        var book = BookOnPaper.Five().Drop(1, 2);
        book.First = 3;
        Assert.Empty(book.Says());
    }

    [Fact]
    public void A_line_outside_of_the_numbers_given_out_is_named()
    {
        Assert.Equal(["OutOfRange 40"], BookOnPaper.Five().Insert(BookOnPaper.Line(40, new(2026, 1, 9))).Says());
        Assert.Equal(["OutOfRange 0"], BookOnPaper.Five().Insert(BookOnPaper.Line(0, new(2026, 1, 5))).Says());
    }

    [Fact]
    public void A_number_on_two_records_is_named_and_a_record_that_the_book_does_not_know()
    {
        var book = BookOnPaper.Five();
        book.Strays.Add(new() { Id = Guid.CreateVersion7(), Number = 3 });
        book.Strays.Add(new() { Id = Guid.CreateVersion7(), Number = 9, Code = "09" });

        Assert.Equal(["TwoRecords 3", "RecordUnentered 9"], book.Says());
        Assert.Equal(book.Strays.Select(s => (Guid?)s.Id), book.Check().Select(f => f.RecordId));
    }

    [Fact]
    public void A_line_that_stands_twice_is_named() => Assert.Equal(["TwoRecords 3"], BookOnPaper.Five().Insert(BookOnPaper.Line(3, new(2026, 1, 7))).Says());

    [Fact]
    public void A_record_that_bears_two_numbers_is_named()
    {
        var book = BookOnPaper.Five();
        var first = book.Lines[1];

        Assert.Equal(["TwoNumbers 4", "NumberDiffers 4"], book.Change(4, _ => first with { Number = 4, EnteredOn = new(2026, 1, 8), RecordDay = new(2026, 1, 8) }).Says());
        Assert.Equal("2", book.Check()[0].Other);
    }

    [Fact]
    public void A_record_that_stands_in_another_book_too_is_named()
    {
        var book = BookOnPaper.Five();
        book.Twins.Add(new() { Number = 2, OtherNumber = 7, OtherSuffix = "a", OtherBook = "Sổ văn bản đến năm 2027", RecordId = Guid.CreateVersion7() });

        Assert.Equal(["TwoNumbers 2"], book.Says());
        Assert.Equal("Hồ sơ mang số 2 còn mang số 7a của Sổ văn bản đến năm 2027.", CheckBooksWords.Say(book.Check()[0]));
    }

    [Fact]
    public void A_line_without_its_record_is_named()
    {
        Assert.Equal(["RecordMissing 3"], BookOnPaper.Five().Change(3, l => l with { FoundId = null, RecordBook = null, RecordNumber = null, RecordDay = null }).Says());
        Assert.Equal(["RecordMissing 3"], BookOnPaper.Five().Change(3, l => l with { RecordId = null, FoundId = null, RecordDay = null }).Says());
    }

    [Fact]
    public void A_record_whose_number_letter_or_book_is_another_is_named()
    {
        Assert.Equal(["NumberDiffers 3"], BookOnPaper.Five().Change(3, l => l with { RecordNumber = 30 }).Says());
        Assert.Equal(["NumberDiffers 3"], BookOnPaper.Five().Change(3, l => l with { RecordCode = "03a" }).Says());
        Assert.Equal(["NumberDiffers 3"], BookOnPaper.Five().Change(3, l => l with { RecordBook = TypedId.New<BookId>() }).Says());
        Assert.Empty(BookOnPaper.Five().Change(3, l => l with { RecordCode = "03" }).Says());
    }

    [Fact]
    public void Line_and_record_are_void_together_or_named()
    {
        Assert.Equal(["VoidStands 3", "Void 3"], BookOnPaper.Five().Change(3, l => l with { State = EntryState.Void, VoidReason = "Vào nhầm" }).Says());
        Assert.Equal(["VoidUnwritten 3"], BookOnPaper.Five().Change(3, l => l with { RecordState = "Voided" }).Says());
        Assert.Equal(["Void 3"], BookOnPaper.Five().Change(3, l => l with { State = EntryState.Void, VoidReason = "Vào nhầm", RecordState = "Voided" }).Says());
    }

    [Fact]
    public void A_record_whose_day_is_another_is_named() =>
        Assert.Equal(["DayDiffers 3"], BookOnPaper.Five().Change(3, l => l with { RecordDay = new(2026, 1, 6) }).Says());

    [Fact]
    public void A_number_whose_day_lies_before_that_of_a_smaller_one_is_named_a_run_of_them_once()
    {
        Assert.Equal(["BackDated 3"], BookOnPaper.Five().Change(3, l => l with { EnteredOn = new(2026, 1, 5), RecordDay = new(2026, 1, 5) }).Says());
        var late = BookOnPaper.Five().Change(2, l => l with { EnteredOn = new(2026, 12, 31), RecordDay = new(2026, 12, 31) });
        Assert.Equal(["BackDated 3–5"], late.Says());
        Assert.Equal("Các số từ 3 đến 5 có ngày trước ngày 31/12/2026 của số 2; sớm nhất là 07/01/2026.", CheckBooksWords.Say(late.Check()[0]));
    }

    [Fact]
    public void A_void_number_of_a_wrong_day_accuses_nobody() => Assert.Equal(["Void 2"],
        BookOnPaper.Five().Change(2, l => l with { EnteredOn = new(2026, 12, 31), RecordDay = new(2026, 12, 31), State = EntryState.Void, RecordState = "Voided" }).Says());

    [Fact]
    public void A_day_outside_of_the_books_year_is_named_but_a_term_of_office_has_no_year()
    {
        var book = BookOnPaper.Five().Change(1, l => l with { EnteredOn = new(2025, 12, 31), RecordDay = new(2025, 12, 31) });
        Assert.Equal(["OutsidePeriod 1"], book.Says());
        book.Period = "NK 2025-2030";
        Assert.Empty(book.Says());
    }

    [Fact]
    public void A_held_number_that_was_used_in_another_year_is_named() =>
        Assert.Equal(["OutsidePeriod 5"], BookOnPaper.Five().Change(5, l => l with { Reason = "Giữ cho quyết định", RecordDay = new(2027, 1, 4) }).Says());

    [Fact]
    public void Held_void_and_inserted_numbers_are_told_with_their_reason_and_are_no_faults()
    {
        var book = BookOnPaper.Five().Change(2, l => l with { State = EntryState.Held, Reason = "Chờ ký", RecordId = null, FoundId = null, RecordDay = null })
            .Insert(BookOnPaper.Line(4, new(2026, 1, 2), "a") with { Reason = "Bổ sung" });

        Assert.Equal(["Held 2", "Inserted 4a"], book.Says());
        Assert.All(book.Check(), f => Assert.False(f.IsFault));
        Assert.Equal(["Giữ từ ngày 06/01/2026: Chờ ký", "Chèn ngày 02/01/2026: Bổ sung"], book.Check().Select(CheckBooksWords.Say));
    }

    [Fact]
    public void An_inserted_number_without_the_number_that_it_follows_leaves_that_one_missing() =>
        Assert.Equal(["Missing 4", "Inserted 4a"], BookOnPaper.Five().Drop(4).Insert(BookOnPaper.Line(4, new(2026, 1, 8), "a") with { Reason = "Bổ sung" }).Says());

    [Fact]
    public void Every_kind_has_its_words_and_a_stable_code()
    {
        var kinds = Enum.GetValues<FindingKind>();
        Assert.All(kinds, k => Assert.EndsWith(k < FindingKind.Held ? "." : "ghi lý do", CheckBooksWords.Say(new(k, 7)), StringComparison.Ordinal));
        Assert.Equal(kinds.Length, kinds.Select(CheckBooksWords.CodeOf).Distinct().Count());
        Assert.Equal("documents.book.two-records", CheckBooksWords.CodeOf(FindingKind.TwoRecords));
    }
}
