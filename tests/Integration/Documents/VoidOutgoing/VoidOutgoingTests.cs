using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class VoidOutgoingTests
{
    [Theory, Engines]
    public async Task A_void_number_is_never_used_again_and_what_waits_is_withdrawn(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        var lines = await p.LinesAsync(id);
        Assert.True((await p.Get<AcceptDelivery>().HandleAsync(new(lines[0].Id), p.As(p.OtherClerk), default)).IsOk);

        var answer = await p.Get<VoidOutgoing>().HandleAsync(new(id, null, "Ban hành nhầm"), p.As(p.Clerk), default);

        Assert.Equal(OutgoingState.Voided, answer.Value);
        Assert.Equal([DeliveryState.Accepted, DeliveryState.Withdrawn, DeliveryState.Withdrawn], (await p.LinesAsync(id)).Select(l => l.State));
        Assert.Contains(await p.NoticesAsync(Token.Desk(p.Other, Role.VanThu)), n => n.Contains("hủy số", StringComparison.Ordinal));
        Assert.Equal("02/STTTT-BCVT", (await p.RowAsync(await p.IssuedAsync())).Code);
        Assert.Equal("Void", await p.ReadAsync(s => s.ScalarAsync<string>("select state from [registers.entry] where record_id = @Id", new { Id = id.Value })));
    }

    [Theory, Engines]
    public async Task A_number_is_not_voided_without_a_reason(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();

        Assert.IsType<Result<OutgoingState>.Invalid>(await p.Get<VoidOutgoing>().HandleAsync(new(id, null, "  "), p.As(p.Clerk), default));
        Assert.Equal(OutgoingState.Issued, (await p.RowAsync(id)).State);
    }
}
