using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Schedule;

namespace LienThong.Integration.Schedule;

public sealed class ReadEntryTests
{
    [Theory, Engines]
    public async Task An_entry_is_read_by_its_makers_at_once_and_by_everybody_when_published(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var id = await o.ArrangeAsync(o.Input(members: "so.chuyenvien"));

        Assert.NotNull(await FindAsync("so.lanhdao"));
        Assert.Null(await FindAsync("so.chuyenvien"));
        await o.PublishedAsync();
        Assert.NotNull(await FindAsync("so.chuyenvien3"));
        Assert.Null(await FindAsync("xa.lanhdao"));
        using var reader = await o.SignInAsync("so.chuyenvien");
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await reader.GetAsync($"/lich-cong-tac/muc/{id}/sua")).Status);

        async Task<EntryView?> FindAsync(string user) => await o.Node.Get<ReadEntry>().FindAsync(id, await o.ReaderAsync(user), default);
    }
}
