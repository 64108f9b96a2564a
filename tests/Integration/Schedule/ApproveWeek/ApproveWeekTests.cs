using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Schedule;

namespace LienThong.Integration.Schedule;

public sealed class ApproveWeekTests
{
    [Theory, Engines]
    public async Task An_approved_week_leaves_Today_and_its_sender_is_told(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.ArrangeAsync();
        await o.SendAsync();
        using var leader = await o.SignInAsync("so.lanhdao");

        var page = await (await leader.GetAsync("/lich-cong-tac?tuan=2026-11-30")).Form("decide-week").SubmitAsync("approve");

        Assert.Contains("Đã duyệt lịch tuần", page.Words, StringComparison.Ordinal);
        Assert.Empty(await o.WaitingAsync("so.lanhdao"));
        Assert.Empty(await o.WaitingAsync("so.chanhvanphong"));
        Assert.Equal(["Trần Đức Ý đã duyệt lịch công tác tuần 49 (30/11/2026–06/12/2026)"], await o.ToldAsync("so.vanthu"));
    }

    [Theory, Engines]
    public async Task A_returned_week_says_what_to_arrange_otherwise(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.ArrangeAsync();
        await o.SendAsync();
        using var leader = await o.SignInAsync("so.lanhdao");

        var missing = await (await leader.GetAsync("/lich-cong-tac?tuan=2026-11-30")).Form("decide-week").SubmitAsync("return");
        await missing.Form("decide-week").Fill("Opinion", "Chuyển giao ban sang thứ ba").SubmitAsync("return");
        using var clerk = await o.SignInAsync("so.vanthu");

        Assert.Contains("Thiếu ý kiến", missing.Words, StringComparison.Ordinal);
        Assert.Equal(WeekState.Draft, (await o.WeekAsync()).State);
        Assert.Contains("Trả lại để xếp lại: Chuyển giao ban sang thứ ba", (await clerk.GetAsync("/lich-cong-tac?tuan=2026-11-30")).Words, StringComparison.Ordinal);
        Assert.Empty(await o.WaitingAsync("so.lanhdao"));
    }

    [Theory, Engines]
    public async Task What_is_approved_is_what_was_read(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.ArrangeAsync();
        await o.SendAsync();
        var read = await o.WeekAsync();
        await o.ArrangeAsync(o.Input("Thêm vào lúc chờ duyệt", "14:00", "15:00"));

        Assert.Equal(["conflict"], (await o.Node.Get<ApproveWeek>().HandleAsync(new(new(read.Monday, read.Version), true, null), o.People.Act("so.lanhdao"), default)).Codes());
        Assert.True((await o.DecideAsync()).IsOk);
    }
}
