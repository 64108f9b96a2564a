using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Schedule;

public sealed class ReadBookingsTests
{
    [Theory, Engines]
    public async Task Bookings_of_a_week_are_seen_by_its_makers_and_once_published_by_everybody(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var room = await o.ResourceAsync("room", "Phòng họp tầng 2");
        await o.ArrangeAsync(o.Input(room: room));
        using var clerk = await o.SignInAsync("so.vanthu");
        using var reader = await o.SignInAsync("so.chuyenvien");
        const string page = "/lich-cong-tac/phuong-tien?tuan=2026-11-30";

        Assert.Equal(["08:00–10:00 Họp giao ban"], (await clerk.GetAsync(page)).All("a.booked"));
        Assert.Empty((await reader.GetAsync(page)).All("a.booked"));
        await o.PublishedAsync();
        Assert.Equal(["08:00–10:00 Họp giao ban"], (await reader.GetAsync(page)).All("a.booked"));
    }
}
