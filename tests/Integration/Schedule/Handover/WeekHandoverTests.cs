using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Schedule;

namespace LienThong.Integration.Schedule;

public sealed class WeekHandoverTests
{
    [Theory, Engines]
    public async Task The_week_of_an_agency_that_ends_passes_to_nobody_and_waits_for_nobody(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.ArrangeAsync();
        await o.SendAsync();

        Assert.DoesNotContain(await EndedDepartment.PassAsync(o.Node, o.People), r => r.Kind == WeekRow.Kind);
        Assert.Empty(await o.WaitingAsync("so.lanhdao"));
        Assert.Equal(WeekState.Draft, (await o.WeekAsync()).State);
    }
}
