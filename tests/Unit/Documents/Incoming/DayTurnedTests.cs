using LienThong.Documents;
using LienThong.Kernel.Results;
using LienThong.WebKit;

namespace LienThong.Unit.Documents;

public sealed class DayTurnedTests
{
    private static readonly DateOnly Eve = new(2026, 12, 31);
    private static readonly DateOnly NewYear = new(2027, 1, 1);

    [Fact]
    public void The_day_that_an_open_form_filled_in_by_itself_is_asked_about_once_it_has_passed() => Assert.True(DayTurned.Is(Eve, Eve, NewYear));

    [Fact]
    public void A_form_of_today_a_day_typed_in_and_a_write_without_a_form_are_not_asked_about()
    {
        Assert.False(DayTurned.Is(Eve, Eve, Eve));
        Assert.False(DayTurned.Is(new(2026, 12, 30), Eve, NewYear));
        Assert.False(DayTurned.Is(NewYear, Eve, NewYear));
        Assert.False(DayTurned.Is(Eve, null, NewYear));
    }

    [Fact]
    public void The_form_keeps_its_first_day_until_it_was_asked()
    {
        Result<Done> answer = DayTurned.Ask("ArrivalDate", Eve, NewYear);
        var asked = new FormErrors(Assert.IsType<Result<Done>.Invalid>(answer).Errors);

        Assert.Equal("2026-12-31", DayTurned.Shown("2026-12-31", FormErrors.None, NewYear));
        Assert.Equal("2026-12-31", DayTurned.Shown("2026-12-31", FormErrors.Of("Subject", "documents.incoming.subject-required", "Chưa ghi trích yếu."), NewYear));
        Assert.Equal("2027-01-01", DayTurned.Shown("2026-12-31", asked, NewYear));
        Assert.Equal("2027-01-01", DayTurned.Shown("", FormErrors.None, NewYear));
        Assert.Equal((Eve, (DateOnly?)null), (DayTurned.Read("2026-12-31"), DayTurned.Read("31/12/2026")));
    }
}
