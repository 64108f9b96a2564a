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
        Assert.Equal(["ket-qua", "tra-lai", "xin-gia-han"], await o.ButtonsAsync("so.chuyenvien2", id));
        Assert.Empty(await o.ButtonsAsync("so.chuyenvien", id));
    }

    [Theory, Engines]
    public async Task Who_never_saw_work_that_went_elsewhere_reads_it_no_more_and_who_saw_it_does(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (unseen, seen) = (await o.SteeredAsync("1"), await o.SteeredAsync("2"));
        await o.OpenAsync("so.truongphong", seen);

        foreach (var id in new[] { unseen, seen })
            Letters.Ok(await o.Get<ReassignWork>().HandleAsync(new(id, (await o.TopAsync(id)).Id, o.Person("so.chuyenvien3"), ""), o.As("so.lanhdao"), default));

        Assert.Null(await o.ViewAsync("so.truongphong", unseen));
        Assert.False(await o.FindsAsync("so.truongphong", unseen));
        Assert.NotNull(await o.ViewAsync("so.truongphong", seen));
    }

    [Theory, Engines]
    public async Task The_clerk_moves_what_the_clerk_passed_on_and_nothing_else(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        Letters.Ok(await o.Get<AddRecipients>().HandleAsync(new(id, null, null, [o.Person("so.chuyenvien3")], []), o.As("so.vanthu"), default));
        var passed = await o.LineAsync(id, "so.chuyenvien3");

        Assert.Equal(["documents.incoming.not-assigner"], (await o.Get<ReassignWork>().HandleAsync(new(id, (await o.TopAsync(id)).Id, o.Person("so.chuyenvien2"), ""), o.As("so.vanthu"), default)).Codes());
        Letters.Ok(await o.Get<ReassignWork>().HandleAsync(new(id, passed.Id, o.Person("so.chuyenvien2"), ""), o.As("so.vanthu"), default));
        Assert.Equal(["ket-qua", "tra-lai", "xin-gia-han"], await o.ButtonsAsync("so.chuyenvien2", id));
    }
}
