using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Schedule;

namespace LienThong.Integration.Schedule;

public sealed class SendWeekTests
{
    [Theory, Engines]
    public async Task A_sent_week_waits_on_Today_of_those_who_approve(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.ArrangeAsync();
        using var clerk = await o.SignInAsync("so.vanthu");

        var sent = await (await clerk.GetAsync("/lich-cong-tac?tuan=2026-11-30")).Form("send-week").SubmitAsync();
        using var leader = await o.SignInAsync("so.lanhdao");

        Assert.Contains("Đã trình duyệt lịch tuần", sent.Words, StringComparison.Ordinal);
        Assert.Equal(["Duyệt lịch công tác: Lịch công tác tuần 49"], await o.WaitingAsync("so.lanhdao"));
        Assert.Equal(["Duyệt lịch công tác: Lịch công tác tuần 49"], await o.WaitingAsync("so.chanhvanphong"));
        Assert.Empty(await o.WaitingAsync("so.vanthu"));
        Assert.Empty(await o.WaitingAsync("xa.lanhdao"));
        Assert.Contains("Lịch tuần chờ duyệt", (await (await leader.GetAsync("/hom-nay")).FollowAsync("Duyệt lịch")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task An_empty_week_or_one_that_somebody_changed_meanwhile_is_not_sent(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var id = await o.ArrangeAsync();
        var seen = await o.WeekAsync();
        await o.CancelAsync(id, null);

        Assert.Equal(["conflict"], (await o.Node.Get<SendWeek>().HandleAsync(new(seen.Monday, seen.Version), o.People.Act("so.vanthu"), default)).Codes());
        Assert.Equal(["schedule.week.empty"], (await o.SendAsync()).Codes());
        Assert.Equal(["kernel.not-permitted"], (await o.SendAsync("so.lanhdao")).Codes());
    }
}
