using System.Net;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class PrintStampTests
{
    [Theory, Engines]
    public async Task The_arrival_stamp_shows_number_and_day_and_to_whom_it_went(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        using var clerk = await o.Node.SignInAsync("so.vanthu");

        var page = await (await clerk.GetAsync($"/van-ban-den/{id}")).FollowAsync("Dấu đến");
        var label = await page.FollowAsync("Lên nhãn");

        Assert.Equal("Sở Khoa học và Công nghệ ĐẾN Số: 1Ngày: 23/11/2026 Chuyển: Phòng Chuyển đổi số Số và ký hiệu HS:", page.All(".on-paper .arrival-stamp").Single());
        Assert.Equal(page.All(".arrival-stamp"), label.All(".on-label .arrival-stamp"));
    }

    [Theory, Engines]
    public async Task What_is_not_known_yet_is_left_to_the_pen(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);

        var registered = await StampAsync(o, "so.vanthu", await o.RegisteredAsync("1"));
        var presented = await StampAsync(o, "so.vanthu", await o.PresentedAsync("2"));

        Assert.Equal(("", ""), (registered!.To, registered.Dossier));
        Assert.StartsWith("Trần Đức Ý", presented!.To, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_void_number_gets_no_stamp(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.RegisteredAsync();
        Letters.Ok(await o.Get<VoidIncoming>().HandleAsync(new(id, "Vào sổ hai lần"), o.As("so.vanthu"), default));
        using var clerk = await o.Node.SignInAsync("so.vanthu");

        var page = await clerk.GetAsync($"/van-ban-den/{id}/dau-den");

        Assert.Contains("Số đến này đã hủy", page.Words, StringComparison.Ordinal);
        Assert.False(page.Has(".arrival-stamp"));
        Assert.DoesNotContain("Dấu đến", (await clerk.GetAsync($"/van-ban-den/{id}")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Who_may_not_read_the_document_gets_no_stamp(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();

        foreach (var user in (string[])["xa.vanthu", "so.chuyenvien", "tinh.kiemtoan"])
        {
            using var stranger = await o.Node.SignInAsync(user);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/van-ban-den/{id}/dau-den")).Status);
        }
    }

    private static async Task<ArrivalStamp?> StampAsync(Letters o, string user, IncomingId id) =>
        await o.ReaderAsync(user) is var reader ? await o.Get<PrintStamp>().FindAsync(id, reader, reader.Hats[0], default) : null;
}
