using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class ConfirmWorkTests
{
    [Theory, Engines]
    public async Task The_heads_confirmation_puts_the_document_before_the_leader(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);

        var id = await o.DoneAsync();

        Assert.Equal(IncomingState.Done, (await o.RowAsync(id)).State);
        Assert.Equal(["Phối hợp xử lý: Phòng Kế hoạch", "Xác nhận: Trần Đức Ý"], await o.HoldersAsync(id));
        Assert.Equal("Đã tham mưu văn bản trả lời", (await o.TopAsync(id)).Result);
    }

    [Theory, Engines]
    public async Task The_leaders_confirmation_closes_and_nobody_holds_it(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.DoneAsync();

        Letters.Ok(await o.Get<ConfirmWork>().HandleAsync(new(id, (await o.TopAsync(id)).Id, "Tốt"), o.As("so.lanhdao"), default));

        var row = await o.RowAsync(id);
        Assert.Equal(IncomingState.Closed, row.State);
        Assert.NotNull(row.ClosedAt);
        Assert.Empty(await o.HoldersAsync(id));
        Assert.Equal(LineState.Ended, (await o.LinesAsync(id)).Single(l => l.Role == LineRole.Support).State);
        Assert.Contains("documents.incoming.closed", await o.AuditAsync(id));
        foreach (var user in (string[])["so.vanthu", "so.lanhdao", "so.truongphong", "so.chuyenvien"]) Assert.Empty(await o.ButtonsAsync(user, id));
    }

    [Theory, Engines]
    public async Task The_units_result_waits_once_for_the_leader_however_many_worked_on_it(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, first) = await o.AssignedAsync();
        Letters.Ok(await o.FinishAsync(id, first));
        Letters.Ok(await o.AssignAsync(id, to: "so.chuyenvien2"));
        var second = (await o.LineAsync(id, "so.chuyenvien2")).Id;
        Letters.Ok(await o.FinishAsync(id, second, "so.chuyenvien2"));

        Letters.Ok(await o.Get<ConfirmWork>().HandleAsync(new(id, first, null), o.As("so.truongphong"), default));

        Assert.Equal(["Phối hợp xử lý: Phòng Kế hoạch", "Xác nhận: Trần Đức Ý"], await o.HoldersAsync(id));
        Assert.Empty(await o.WorkOfAsync("so.truongphong", id));
        Assert.All((await o.LinesAsync(id)).Where(l => l.ParentId is not null), l => Assert.Equal(LineState.Confirmed, l.State));
    }

    [Theory, Engines]
    public async Task Only_the_assigner_confirms(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, line) = await o.AssignedAsync();
        Letters.Ok(await o.FinishAsync(id, line));

        Assert.Equal(["documents.incoming.not-assigner"], (await o.Get<ConfirmWork>().HandleAsync(new(id, line, null), o.As("so.truongphong2"), default)).Codes());
        Assert.Equal(["documents.incoming.not-assigner"], (await o.Get<ConfirmWork>().HandleAsync(new(id, line, null), o.As("so.lanhdao"), default)).Codes());
    }
}
