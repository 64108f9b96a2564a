using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class VoidIncomingTests
{
    [Theory, Engines]
    public async Task A_voided_number_stays_in_the_book_and_is_never_given_again(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.RegisteredAsync();

        Letters.Ok(await o.Get<VoidIncoming>().HandleAsync(new(id, "Vào sổ nhầm cơ quan"), o.As("so.vanthu"), default));

        Assert.Equal(IncomingState.Voided, (await o.RowAsync(id)).State);
        Assert.Empty(await o.HoldersAsync(id));
        Assert.Equal(2, (await o.TryRegisterAsync(Letters.Letter(o.People))).Value.Number);
        var book = await o.Get<IncomingBooks>().ReadAsync(o.People["so.vanthu"].Actor, null, new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30), 0, default);
        Assert.Equal([1L, 2L], book.Lines.Select(l => l.Number));
        Assert.Equal("Vào sổ nhầm cơ quan", book.Lines[0].VoidReason);
    }

    [Theory, Engines]
    public async Task No_number_is_voided_without_a_reason_or_once_steered(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (registered, steered) = (await o.RegisteredAsync("1"), await o.SteeredAsync("2"));

        Assert.Equal(["documents.incoming.reason-missing"], (await o.Get<VoidIncoming>().HandleAsync(new(registered, ""), o.As("so.vanthu"), default)).Codes());
        Assert.Equal(["documents.incoming.no-such-step"], (await o.Get<VoidIncoming>().HandleAsync(new(steered, "Nhầm"), o.As("so.vanthu"), default)).Codes());
    }
}
