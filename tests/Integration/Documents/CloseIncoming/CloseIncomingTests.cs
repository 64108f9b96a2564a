using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class CloseIncomingTests
{
    [Theory, Engines]
    public async Task The_clerk_may_close_what_waits_for_confirmation(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.DoneAsync();

        Letters.Ok(await o.Get<CloseIncoming>().HandleAsync(new(id), o.As("so.vanthu"), default));

        Assert.Equal((IncomingState.Closed, LineState.Confirmed), ((await o.RowAsync(id)).State, (await o.TopAsync(id)).State));
        Assert.Empty(await o.HoldersAsync(id));
    }

    [Theory, Engines]
    public async Task What_is_not_done_is_not_closed_nor_by_strangers(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (running, done) = (await o.SteeredAsync("1"), await o.DoneAsync("2"));

        Assert.Equal(["documents.incoming.no-such-step"], (await o.Get<CloseIncoming>().HandleAsync(new(running), o.As("so.vanthu"), default)).Codes());
        Assert.Equal(["kernel.not-permitted"], (await o.Get<CloseIncoming>().HandleAsync(new(done), o.As("so.truongphong"), default)).Codes());
        Assert.Equal(["not-found"], (await o.Get<CloseIncoming>().HandleAsync(new(done), o.As("xa.vanthu"), default)).Codes());
    }

    [Theory, Engines]
    public async Task A_closed_document_refuses_every_further_step(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.DoneAsync();
        Letters.Ok(await o.Get<CloseIncoming>().HandleAsync(new(id), o.As("so.vanthu"), default));

        Assert.False((await o.SteerAsync(id, o.Unit("so.b"))).IsOk);
        Assert.False((await o.Get<VoidIncoming>().HandleAsync(new(id, "Nhầm"), o.As("so.vanthu"), default)).IsOk);
        Assert.False((await o.FinishAsync(id, (await o.TopAsync(id)).Id, "so.truongphong")).IsOk);
    }
}
