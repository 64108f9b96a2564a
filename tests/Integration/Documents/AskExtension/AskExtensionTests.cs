using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

/// <summary>Letters are steered with the deadline of Monday, 30/11/2026.</summary>
public sealed class AskExtensionTests
{
    private const string Why = "Chờ số liệu của các xã";
    private static readonly DateOnly Due = new(2026, 11, 30), Later = new(2026, 12, 4);

    [Theory, Engines]
    public async Task What_the_assigner_grants_is_the_deadline_of_line_document_and_work(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        Letters.Ok(await AskAsync(o, id));

        Assert.Contains("Xét gia hạn", await o.WorkOfAsync("so.lanhdao", id));
        Assert.Contains("gia-han", await o.ButtonsAsync("so.lanhdao", id));
        Assert.DoesNotContain("xin-gia-han", await o.ButtonsAsync("so.truongphong", id));
        Assert.Equal(["Chủ trì xử lý: Phòng Chuyển đổi số", "Phối hợp xử lý: Phòng Kế hoạch"], await o.HoldersAsync(id));
        Assert.Equal(Due, (await o.TopAsync(id)).Due);

        Letters.Ok(await DecideAsync(o, id, grant: true));

        var line = await o.TopAsync(id);
        Assert.Equal((Later, null, Later), (line.Due, line.AskedDue, (await o.RowAsync(id)).Due));
        Assert.Empty(await o.WorkOfAsync("so.lanhdao", id));
        Assert.Contains(await o.NoticesAsync("so.truongphong"), n => n.EndsWith("được gia hạn đến 04/12/2026.", StringComparison.Ordinal));
        var items = await o.Node.Work.ReadAsync(s => o.Get<Kernel.Work.WorkItems>().OfRecordAsync(s, id.Value));
        Assert.Equal([Due, Later], items.Where(i => i.Holds).Select(i => i.Due!.Value).Order());
        Assert.Equal(["documents.incoming.extension-asked", "documents.incoming.extended"], (await o.AuditAsync(id)).TakeLast(2));
    }

    [Theory, Engines]
    public async Task A_refusal_needs_a_word_and_leaves_the_deadline(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        Letters.Ok(await AskAsync(o, id));

        Assert.Equal(["documents.incoming.remark-missing"], (await DecideAsync(o, id, grant: false)).Codes());
        Assert.Equal(["documents.incoming.not-decided"], (await DecideAsync(o, id, grant: null)).Codes());
        Letters.Ok(await DecideAsync(o, id, grant: false, remark: "Tỉnh cần trước ngày họp"));

        Assert.Equal((Due, null, Due), ((await o.TopAsync(id)).Due, (await o.TopAsync(id)).AskedDue, (await o.RowAsync(id)).Due));
        Assert.Equal(["documents.incoming.no-extension-asked"], (await DecideAsync(o, id, grant: true)).Codes());
        Letters.Ok(await AskAsync(o, id));
    }

    [Theory, Engines]
    public async Task Only_the_holder_asks_once_for_a_later_day_and_only_the_assigner_decides(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();

        Assert.Equal(["documents.incoming.not-holder"], (await AskAsync(o, id, "so.truongphong2")).Codes());
        Assert.Equal(["documents.incoming.due-not-later"], (await AskAsync(o, id, due: Due)).Codes());
        Assert.Equal(["documents.incoming.due-missing"], (await o.Get<AskExtension>().HandleAsync(new(id, (await o.TopAsync(id)).Id, null, Why), o.As("so.truongphong"), default)).Codes());
        Assert.Equal(["documents.incoming.reason-missing"], (await o.Get<AskExtension>().HandleAsync(new(id, (await o.TopAsync(id)).Id, Later, " "), o.As("so.truongphong"), default)).Codes());
        Letters.Ok(await AskAsync(o, id));
        Assert.Equal(["documents.incoming.extension-asked-already"], (await AskAsync(o, id)).Codes());
        Assert.Equal(["documents.incoming.not-assigner"], (await DecideAsync(o, id, grant: true, user: "so.chanhvanphong")).Codes());
        Assert.Equal(["documents.incoming.due-not-later"], (await DecideAsync(o, id, grant: true, due: Due)).Codes());
        Assert.Equal(Due, (await o.TopAsync(id)).Due);
    }

    [Theory, Engines]
    public async Task A_head_grants_nobody_longer_than_the_unit_has(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, line) = await o.AssignedAsync();
        Letters.Ok(await o.Get<AskExtension>().HandleAsync(new(id, line, Later, Why), o.As("so.chuyenvien"), default));

        Assert.Equal(["documents.incoming.due-beyond-unit"], (await o.Get<DecideExtension>().HandleAsync(new(id, line, true, null, null), o.As("so.truongphong"), default)).Codes());
        Letters.Ok(await AskAsync(o, id));
        Letters.Ok(await DecideAsync(o, id, grant: true));
        Letters.Ok(await o.Get<DecideExtension>().HandleAsync(new(id, line, true, null, null), o.As("so.truongphong"), default));

        Assert.All(await o.LinesAsync(id), l => Assert.Equal(l.Role switch { LineRole.Lead => Later, LineRole.Support => Due, _ => null }, l.Due));
    }

    [Theory, Engines]
    public async Task The_request_stands_while_the_unit_passes_the_work_on_and_ends_with_the_line(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        Letters.Ok(await AskAsync(o, id));
        Letters.Ok(await o.AssignAsync(id));
        var waiting = await o.WorkOfAsync("so.lanhdao", id);

        Letters.Ok(await o.FinishAsync(id, (await o.LineAsync(id, "so.chuyenvien")).Id));
        Letters.Ok(await o.FinishAsync(id, (await o.TopAsync(id)).Id, "so.truongphong"));

        Assert.Contains("Xét gia hạn", waiting);
        Assert.Null((await o.TopAsync(id)).AskedDue);
        Assert.Equal(["Xác nhận"], await o.WorkOfAsync("so.lanhdao", id));
    }

    [Theory, Engines]
    public async Task Nobody_decides_on_a_later_day_for_work_that_ended_with_the_document_or_with_the_unit(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        Letters.Ok(await o.Get<AskExtension>().HandleAsync(new(id, (await o.LinesAsync(id)).Single(l => l.Role == LineRole.Support).Id, Later, Why), o.As("so.truongphong2"), default));
        Letters.Ok(await o.AssignAsync(id));
        Letters.Ok(await AskAsync(o, id));
        Letters.Ok(await o.FinishAsync(id, (await o.LineAsync(id, "so.chuyenvien")).Id));
        Letters.Ok(await o.Get<ConfirmWork>().HandleAsync(new(id, (await o.LineAsync(id, "so.chuyenvien")).Id, null), o.As("so.truongphong"), default));
        Assert.Equal(["Xác nhận", "Xét gia hạn"], (await o.WorkOfAsync("so.lanhdao", id)).Order(StringComparer.Ordinal));

        Letters.Ok(await o.Get<ConfirmWork>().HandleAsync(new(id, (await o.TopAsync(id)).Id, null), o.As("so.lanhdao"), default));

        Assert.Empty(await o.WorkOfAsync("so.lanhdao", id));
        Assert.All(await o.LinesAsync(id), l => Assert.Null(l.AskedDue));
    }

    [Theory, Engines]
    public async Task It_is_asked_and_granted_on_the_pages(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        var line = (await o.TopAsync(id)).Id;
        using var head = await o.Node.SignInAsync("so.truongphong");
        using var leader = await o.Node.SignInAsync("so.lanhdao");

        var refused = await (await head.GetAsync($"/van-ban-den/{id}/xin-gia-han?luong={line}&hat={o.People["so.truongphong"].Appointment}")).StepForm().Fill("Due", "31/12/1999").Fill("Reason", Why).SubmitAsync();
        var asked = await refused.StepForm().Fill("Due", "04/12/2026").SubmitAsync();
        var seen = await (await leader.GetAsync($"/van-ban-den/{id}")).FollowAsync("Xét gia hạn");
        var granted = await seen.StepForm().Fill("Grant", "true").SubmitAsync();

        Assert.Contains("Hạn mới phải sau hạn đang có", refused.Words, StringComparison.Ordinal);
        Assert.Equal(Why, refused.StepForm()["Reason"]);
        Assert.Contains("Xin gia hạn đến 04/12/2026, chờ", asked.Words, StringComparison.Ordinal);
        Assert.Contains(Why, seen.Words, StringComparison.Ordinal);
        Assert.Contains("Đã cho gia hạn", granted.Words, StringComparison.Ordinal);
        Assert.Contains("Cho Phòng Chuyển đổi số gia hạn đến 04/12/2026", granted.Words, StringComparison.Ordinal);
    }

    private static async Task<Result<Done>> AskAsync(Letters o, IncomingId id, string user = "so.truongphong", DateOnly? due = null) =>
        await o.Get<AskExtension>().HandleAsync(new(id, (await o.TopAsync(id)).Id, due ?? Later, Why), o.As(user), default);

    private static async Task<Result<Done>> DecideAsync(Letters o, IncomingId id, bool? grant, string? remark = null, string user = "so.lanhdao", DateOnly? due = null) =>
        await o.Get<DecideExtension>().HandleAsync(new(id, (await o.TopAsync(id)).Id, grant, due, remark), o.As(user), default);
}
