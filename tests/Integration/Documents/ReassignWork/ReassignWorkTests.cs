using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class ReassignWorkTests
{
    [Theory, Engines]
    public async Task Work_given_elsewhere_leaves_the_first_holder(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, _) = await o.AssignedAsync();
        var top = (await o.LinesAsync(id)).Single(l => l is { ParentId: null, Role: LineRole.Lead });

        Letters.Ok(await o.Get<ReassignWork>().HandleAsync(new(id, top.Id, o.Person("so.chuyenvien3"), "Đúng chuyên môn"), o.As("so.lanhdao"), default));

        Assert.Equal(["Chủ trì xử lý: Đỗ Thị Ổn – Chuyên viên", "Phối hợp xử lý: Phòng Kế hoạch"], await o.HoldersAsync(id));
        Assert.Empty(await o.WorkOfAsync("so.chuyenvien", id));
        Assert.Empty(await o.ButtonsAsync("so.truongphong", id));
        Assert.Equal([LineState.Moved, LineState.Moved], (await o.LinesAsync(id)).Where(l => l.Role == LineRole.Lead).Take(2).Select(l => l.State));
    }

    [Theory, Engines]
    public async Task A_head_reassigns_inside_the_unit_and_nobody_reassigns_what_others_gave(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, line) = await o.AssignedAsync();

        Assert.Equal(["documents.incoming.not-own-unit"], (await o.Get<ReassignWork>().HandleAsync(new(id, line, o.Person("so.chuyenvien3"), ""), o.As("so.truongphong"), default)).Codes());
        Assert.Equal(["documents.incoming.not-assigner"], (await o.Get<ReassignWork>().HandleAsync(new(id, line, o.Person("so.chuyenvien2"), ""), o.As("so.truongphong2"), default)).Codes());
        Letters.Ok(await o.Get<ReassignWork>().HandleAsync(new(id, line, o.Person("so.chuyenvien2"), ""), o.As("so.truongphong"), default));
        Assert.Equal(["ket-qua", "tra-lai"], await o.ButtonsAsync("so.chuyenvien2", id));
        Assert.Empty(await o.ButtonsAsync("so.chuyenvien", id));
    }
}
