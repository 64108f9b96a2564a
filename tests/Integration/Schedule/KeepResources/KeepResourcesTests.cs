using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Schedule;

namespace LienThong.Integration.Schedule;

public sealed class KeepResourcesTests
{
    [Theory, Engines]
    public async Task Rooms_and_cars_are_added_renamed_and_taken_out_of_use(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        using var keeper = await o.SignInAsync("so.quantri");

        var list = await (await keeper.GetAsync("/lich-cong-tac/phuong-tien/quan-ly")).Form("add-resource").Choose("Kind", "car").Fill("Name", "Xe 49A-123.45").Fill("Note", "7 chỗ").SubmitAsync();
        var twice = await list.Form("add-resource").Choose("Kind", "car").Fill("Name", "Xe 49A-123.45").SubmitAsync();
        var edit = await list.FollowAsync("Xe 49A-123.45");
        var unchanged = await edit.Form("change-resource").SubmitAsync();
        var closed = await edit.Form("change-resource").Check("Closed").SubmitAsync();

        Assert.Contains("7 chỗ", list.Words, StringComparison.Ordinal);
        Assert.Contains("Đã có “Xe 49A-123.45”", twice.Words, StringComparison.Ordinal);
        Assert.Contains("Chưa sửa gì", unchanged.Words, StringComparison.Ordinal);
        Assert.Contains("Ngừng dùng", closed.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task What_is_booked_for_a_day_to_come_stays_in_use(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var room = await o.ResourceAsync("room", "Phòng họp tầng 2");
        var id = await o.ArrangeAsync(o.Input(room: room));

        Assert.Equal(["schedule.resource.booked"], await CloseAsync("so.chanhvanphong"));
        await o.CancelAsync(id);
        Assert.Equal(["not-found"], await CloseAsync("xa.chanhvanphong"));
        Assert.Empty(await CloseAsync("so.chanhvanphong"));
        Assert.Equal(["schedule.entry.room"], (await o.TryArrangeAsync(o.Input(room: room))).Codes());

        async Task<IReadOnlyList<string>> CloseAsync(string by) => (await o.Node.Get<KeepResources>().ChangeAsync(new(Guid.Parse(room)), new(null, "Phòng họp tầng 2", "", true), o.People.Act(by), default)).Codes();
    }
}
