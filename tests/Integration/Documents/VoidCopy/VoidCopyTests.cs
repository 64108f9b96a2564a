using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class VoidCopyTests
{
    [Theory, Engines]
    public async Task A_void_number_stays_in_the_book_with_its_reason_and_is_never_used_again(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);
        var (id, waiting) = (await c.SignedAsync(), await c.AskedAsync());

        Assert.Equal(["documents.official-copy.reason-missing"], (await c.VoidAsync(id, "")).Codes());
        Assert.Equal(["documents.official-copy.not-signed"], (await c.VoidAsync(waiting)).Codes());
        Assert.IsType<Result<Done>.Refused>(await c.VoidAsync(id, user: "so.lanhdao"));
        Assert.Equal(["not-found"], (await c.VoidAsync(id, user: "xa.vanthu")).Codes());
        Letters.Ok(await c.VoidAsync(id));
        Assert.Equal(["documents.official-copy.not-signed"], (await c.VoidAsync(id)).Codes());

        Assert.Equal("02/SY-SKHCN", (await c.SignAsync(waiting)).Value.Code);
        var line = (await c.BookAsync("so.vanthu"))[0];
        Assert.Equal((1L, true, "Ghi nhầm nơi nhận"), (line.Number, line.IsVoid, line.VoidReason));
        foreach (var user in (string[])["so.chuyenvien", "so.lanhdao"]) Assert.Contains(await c.Letters.NoticesAsync(user), n => n.Contains("đã hủy số 01/SY-SKHCN", StringComparison.Ordinal));
    }
}
