using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Schedule;

public sealed class CancelEntryTests
{
    [Theory, Engines]
    public async Task A_cancelled_entry_stays_struck_through_frees_its_room_and_is_told(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var room = await o.ResourceAsync("room", "Phòng họp tầng 2");
        var id = await o.ArrangeAsync(o.Input(room: room, members: "so.chuyenvien"));
        await o.PublishedAsync();
        using var clerk = await o.SignInAsync("so.vanthu");

        var page = await (await clerk.GetAsync($"/lich-cong-tac/muc/{id}/huy")).Form("cancel-entry").Fill("why", "Giám đốc đi công tác").SubmitAsync();
        var week = await clerk.GetAsync("/lich-cong-tac?tuan=2026-11-30");

        Assert.Contains("Hủy: Giám đốc đi công tác", page.Words, StringComparison.Ordinal);
        Assert.True(week.Has("tr.gone"));
        Assert.Equal("Hủy trong lịch công tác: 08:00 thứ tư, 02/12/2026, Họp giao ban (Giám đốc đi công tác)", (await o.ToldAsync("so.chuyenvien"))[0]);
        Assert.True((await o.TryArrangeAsync(o.Input("Họp khác", room: room))).IsOk);
        Assert.Equal(["schedule.entry.cancelled"], (await o.CancelAsync(id)).Codes());
        Assert.Equal(["schedule.entry.cancelled"], (await o.ChangeAsync(id, o.Input("Họp lại"))).Codes());
    }

    [Theory, Engines]
    public async Task Before_publishing_it_is_taken_out_and_its_invitation_is_offered_again(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var letter = await o.RegisterAsync("Mời họp");
        var id = await o.ArrangeAsync(source: letter);
        Assert.Empty((await o.ViewAsync("so.vanthu")).Offered);

        Assert.False((await o.CancelAsync(id, null)).Value.Stays);
        Assert.Equal([letter], (await o.ViewAsync("so.vanthu")).Offered.Select(i => i.Id));
        Assert.Empty((await o.ViewAsync("so.vanthu")).Entries);
    }
}
