using LienThong.Kernel.Acts;
using LienThong.Schedule;

namespace LienThong.Unit.Schedule;

public sealed class WeekStepsTests
{
    [Fact]
    public void Every_state_is_reached_and_leads_to_publishing()
    {
        Assert.Empty(WeekSteps.Table.Unreachable());
        Assert.Empty(WeekSteps.Table.Dead());
        Assert.DoesNotContain(WeekSteps.Table.Steps, s => s.From == WeekState.Published);
    }

    [Fact]
    public void Only_an_approved_week_takes_no_entries() => Assert.Equal([WeekState.Approved], Enum.GetValues<WeekState>().Where(s => !WeekSteps.TakesEntries(s)));

    [Theory]
    [InlineData((int)WeekState.Draft, (int)WeekAction.Send, Role.VanThu, true)]
    [InlineData((int)WeekState.Draft, (int)WeekAction.Publish, Role.ChanhVanPhong, false)]
    [InlineData((int)WeekState.Sent, (int)WeekAction.Approve, Role.LanhDao, true)]
    [InlineData((int)WeekState.Sent, (int)WeekAction.Approve, Role.VanThu, false)]
    [InlineData((int)WeekState.Approved, (int)WeekAction.Publish, Role.VanThu, true)]
    [InlineData((int)WeekState.Approved, (int)WeekAction.Publish, Role.LanhDao, false)]
    [InlineData((int)WeekState.Published, (int)WeekAction.Reopen, Role.ChanhVanPhong, false)]
    public void Steps_are_taken_in_their_order_by_those_who_may(int state, int action, Role role, bool may) => Assert.Equal(may, WeekSteps.Table.Allow((WeekState)state, (WeekAction)action, role).IsOk);

    [Theory]
    [InlineData("2026-11-23", "2026-11-23", 48)]
    [InlineData("2026-11-29", "2026-11-23", 48)]
    [InlineData("2027-01-01", "2026-12-28", 53)]
    [InlineData("2027-01-04", "2027-01-04", 1)]
    public void A_week_runs_from_Monday_and_bears_its_ISO_number(string day, string monday, int number)
    {
        var found = Weeks.MondayOf(DateOnly.Parse(day, null));

        Assert.Equal((DateOnly.Parse(monday, null), number), (found, Weeks.NumberOf(found)));
    }
}
