using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class FinishWorkTests
{
    [Theory, Engines]
    public async Task A_result_waits_for_the_one_who_gave_the_work(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, line) = await o.AssignedAsync();

        Letters.Ok(await o.FinishAsync(id, line));

        Assert.Equal(["Phối hợp xử lý: Phòng Kế hoạch", "Xác nhận: Phạm Ưng Ước"], await o.HoldersAsync(id));
        Assert.Equal(["Xác nhận"], await o.WorkOfAsync("so.truongphong", id));
        Assert.Equal(IncomingState.Steered, (await o.RowAsync(id)).State);
        Assert.Contains(await o.NoticesAsync("so.truongphong"), n => n.Contains("báo kết quả", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task A_head_who_does_it_alone_puts_it_before_the_leader(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();

        Letters.Ok(await o.FinishAsync(id, (await o.TopAsync(id)).Id, "so.truongphong"));

        Assert.Equal(IncomingState.Done, (await o.RowAsync(id)).State);
        Assert.Equal(["Xác nhận"], await o.WorkOfAsync("so.lanhdao", id));
    }

    [Theory, Engines]
    public async Task Only_the_holder_finishes_and_says_what_was_done(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, line) = await o.AssignedAsync();

        Assert.Equal(["documents.incoming.not-holder"], (await o.FinishAsync(id, line, "so.chuyenvien2")).Codes());
        Assert.Equal(["documents.incoming.result-missing"], (await o.Get<FinishWork>().HandleAsync(new(id, line, " ", []), o.As("so.chuyenvien"), default)).Codes());
        Assert.Equal(["not-found"], (await o.FinishAsync(id, line, "xa.chuyenvien")).Codes());
    }

    [Theory, Engines]
    public async Task A_supporting_unit_is_done_by_its_own_word(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        var support = (await o.LinesAsync(id)).Single(l => l.Role == LineRole.Support);

        Letters.Ok(await o.FinishAsync(id, support.Id, "so.truongphong2"));

        Assert.Equal(["Chủ trì xử lý: Phòng Chuyển đổi số"], await o.HoldersAsync(id));
        Assert.Equal(IncomingState.Steered, (await o.RowAsync(id)).State);
    }
}
