using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class PresentIncomingTests
{
    [Theory, Engines]
    public async Task A_presented_letter_is_held_by_the_leader_alone(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);

        var id = await o.PresentedAsync();

        Assert.Equal(IncomingState.Presented, (await o.RowAsync(id)).State);
        Assert.Equal(["Cho ý kiến: Trần Đức Ý – Thủ trưởng"], await o.HoldersAsync(id));
        Assert.Equal(["Cho ý kiến"], await o.WorkOfAsync("so.lanhdao", id));
        Assert.Empty(await o.WorkOfAsync("so.vanthu", id));
        Assert.Equal(["but-phe", "luu"], await o.ButtonsAsync("so.lanhdao", id));
    }

    [Theory, Engines]
    public async Task A_letter_is_presented_to_leaders_and_the_head_of_office_only(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.RegisteredAsync();

        foreach (var to in (string[])[o.Person("so.chuyenvien"), o.Person("xa.lanhdao"), o.Unit("so.a"), "h:khong-co"])
            Assert.Equal(["documents.incoming.not-in-office"], (await o.Get<PresentIncoming>().HandleAsync(new(id, to, null), o.As("so.vanthu"), default)).Codes());
        Letters.Ok(await o.Get<PresentIncoming>().HandleAsync(new(id, o.Person("so.chanhvanphong"), null), o.As("so.vanthu"), default));
        Letters.Ok(await o.Get<PresentIncoming>().HandleAsync(new(id, o.Person("so.lanhdao"), "Đề nghị giao phòng CĐS"), o.As("so.chanhvanphong"), default));
        Assert.Equal(["Cho ý kiến"], await o.WorkOfAsync("so.lanhdao", id));
        Assert.Empty(await o.WorkOfAsync("so.chanhvanphong", id));
    }

    [Theory, Engines]
    public async Task A_clerk_of_another_agency_knows_nothing_of_it(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.RegisteredAsync();

        Assert.Equal(["not-found"], (await o.Get<PresentIncoming>().HandleAsync(new(id, o.Person("xa.lanhdao"), null), o.As("xa.vanthu"), default)).Codes());
        Assert.Null(await o.ViewAsync("xa.vanthu", id));
    }
}
