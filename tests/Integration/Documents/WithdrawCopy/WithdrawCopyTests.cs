using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class WithdrawCopyTests
{
    [Theory, Engines]
    public async Task Who_asked_takes_it_back_until_it_is_signed_and_nobody_else(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);
        var (id, signed) = (await c.AskedAsync(), await c.SignedAsync());
        Task<Kernel.Results.Result<Kernel.Results.Done>> WithdrawAsync(OfficialCopyId copy, string user) => c.Letters.Get<WithdrawCopy>().HandleAsync(new(copy), c.Letters.As(user), default);

        Assert.Equal(["documents.official-copy.not-asker"], (await WithdrawAsync(id, "so.truongphong")).Codes());
        Assert.Equal(["documents.official-copy.not-waiting"], (await WithdrawAsync(signed, "so.chuyenvien")).Codes());
        Letters.Ok(await WithdrawAsync(id, "so.chuyenvien"));

        Assert.Equal(CopyState.Withdrawn, (await c.RowAsync(id)).State);
        Assert.Empty(await c.WorkOfAsync("so.lanhdao", id));
        Assert.Equal(["documents.official-copy.not-waiting"], (await c.SignAsync(id)).Codes());
    }
}
