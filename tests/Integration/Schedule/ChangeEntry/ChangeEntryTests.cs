using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Schedule;

public sealed class ChangeEntryTests
{
    [Theory, Engines]
    public async Task A_published_entry_keeps_what_it_was_and_tells_those_in_it_before_and_after(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var id = await o.ArrangeAsync(o.Input(members: ["so.truongphong", "so.chuyenvien"]));
        await o.PublishedAsync();
        using var clerk = await o.SignInAsync("so.vanthu");

        var form = (await clerk.GetAsync($"/lich-cong-tac/muc/{id}/sua")).Form("change-entry");
        var missing = await form.Fill("From", "14:00").Fill("To", "15:30").Check("Members", o.Hat("so.chuyenvien"), ticked: false).Check("Members", o.Hat("so.truongphong2")).SubmitAsync();
        var entry = await missing.Form("change-entry").Fill("why", "Chủ tịch UBND tỉnh đổi giờ").SubmitAsync();
        using var reader = await o.SignInAsync("so.chuyenvien3");
        var week = await reader.GetAsync("/lich-cong-tac?tuan=2026-11-30");

        Assert.Contains("Thiếu lý do", missing.Words, StringComparison.Ordinal);
        Assert.Contains("Giờ: 08:00–10:00 → 14:00–15:30", entry.Words, StringComparison.Ordinal);
        Assert.Contains("Lý do: Chủ tịch UBND tỉnh đổi giờ", entry.Words, StringComparison.Ordinal);
        Assert.Contains("giờ trước là 08:00–10:00", week.Words, StringComparison.Ordinal);
        foreach (var user in new[] { "so.lanhdao", "so.truongphong", "so.chuyenvien", "so.truongphong2" })
            Assert.Equal("Lịch công tác thay đổi: 14:00 thứ tư, 02/12/2026, Họp giao ban (Chủ tịch UBND tỉnh đổi giờ)", (await o.ToldAsync(user))[0]);
        Assert.Empty(await o.ToldAsync("so.chuyenvien3"));
    }

    [Theory, Engines]
    public async Task Before_publishing_a_change_needs_no_reason_and_tells_nobody(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var id = await o.ArrangeAsync();

        Assert.True((await o.ChangeAsync(id, o.Input("Họp giao ban tháng 12"), null)).IsOk);
        Assert.Equal("Họp giao ban tháng 12", Assert.Single((await o.ViewAsync("so.vanthu")).Entries).Matter);
        Assert.Empty(await o.ToldAsync("so.lanhdao"));
    }

    [Theory, Engines]
    public async Task What_changes_nothing_leads_to_another_week_or_is_approved_already_is_refused(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var id = await o.ArrangeAsync();

        Assert.Equal(["schedule.entry.unchanged"], (await o.ChangeAsync(id, o.Input())).Codes());
        Assert.Equal(["schedule.entry.other-week"], (await o.ChangeAsync(id, o.Input(day: "09/12/2026"))).Codes());
        Assert.Equal(["not-found"], (await o.ChangeAsync(id, o.Input("Họp"), by: "xa.vanthu")).Codes());
        await o.SendAsync();
        await o.DecideAsync();
        Assert.Equal(["schedule.week.approved"], (await o.ChangeAsync(id, o.Input("Họp khác"))).Codes());
    }
}
