using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class TickPaperDeliveryTests
{
    [Theory, Engines]
    public async Task A_paper_line_is_ticked_with_its_copies_and_only_once(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        var lines = await p.LinesAsync(id);

        var first = await p.Get<TickPaperDelivery>().HandleAsync(new(id, [lines[2].Id, lines[0].Id], 5), p.As(p.Clerk), default);
        var again = await p.Get<TickPaperDelivery>().HandleAsync(new(id, [lines[2].Id]), p.As(p.Clerk), default);

        Assert.Equal(1, first.Value);
        Assert.IsType<Result<int>.Refused>(again);
        var after = await p.LinesAsync(id);
        Assert.Equal((DeliveryState.Posted, 5, "Trần Thị Hạnh"), (after[2].State, after[2].Copies, after[2].StateBy));
        Assert.Equal(DeliveryState.Arrived, after[0].State);
    }
}
