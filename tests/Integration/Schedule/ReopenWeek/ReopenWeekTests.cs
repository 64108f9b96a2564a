using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Schedule;

public sealed class ReopenWeekTests
{
    [Theory, Engines]
    public async Task A_reopened_week_is_arranged_further_and_has_to_be_approved_again(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.ArrangeAsync();
        await o.SendAsync();
        await o.DecideAsync();
        Assert.Equal(["schedule.week.approved"], (await o.TryArrangeAsync(o.Input("Họp khác", "14:00", "15:00"))).Codes());

        Assert.True((await o.ReopenAsync()).IsOk);
        Assert.True((await o.TryArrangeAsync(o.Input("Họp khác", "14:00", "15:00"))).IsOk);
        Assert.Equal(["schedule.week.no-such-step"], (await o.PublishAsync()).Codes());
        await o.PublishedAsync();
        Assert.Equal(["schedule.week.no-such-step"], (await o.ReopenAsync()).Codes());
    }
}
