using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class BulkCloseIncomingTests
{
    [Theory, Engines]
    public async Task What_cannot_be_closed_is_named_with_its_reason_and_the_rest_is_closed(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (done, running, other) = (await o.DoneAsync("1"), await o.SteeredAsync("2"), await o.DoneAsync("3"));

        var answer = (await o.Get<BulkCloseIncoming>().HandleAsync([done, running, other], o.As("so.vanthu"), default)).Value;

        Assert.Equal(2, answer.ClosedCount);
        var failed = Assert.Single(answer.Outcomes, x => x.Reason is not null);
        Assert.Equal((running, "2/QĐ-UBND (số đến 2)", "documents.incoming.no-such-step"), (failed.Id, failed.Name, failed.Code));
        Assert.Equal(IncomingState.Closed, (await o.RowAsync(other)).State);
    }

    [Theory, Engines]
    public async Task A_repeat_of_the_same_form_closes_nothing_twice(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var done = await o.DoneAsync();

        var first = await o.Get<BulkCloseIncoming>().HandleAsync([done], o.As("so.vanthu", "same"), default);
        var second = await o.Get<BulkCloseIncoming>().HandleAsync([done], o.As("so.vanthu", "same"), default);

        Assert.Equal((1, 1), (first.Value.ClosedCount, second.Value.ClosedCount));
        Assert.Single(await o.AuditAsync(done), a => a == "documents.incoming.closed");
    }
}
