using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class SteerIncomingTests
{
    [Theory, Engines]
    public async Task Those_named_hold_it_and_find_it_and_nobody_else(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);

        var id = await o.SteeredAsync();

        Assert.Equal(["Chủ trì xử lý: Phòng Chuyển đổi số", "Phối hợp xử lý: Phòng Kế hoạch"], await o.HoldersAsync(id));
        Assert.Equal(["Chủ trì xử lý"], await o.WorkOfAsync("so.truongphong", id));
        Assert.Equal(["Phối hợp xử lý"], await o.WorkOfAsync("so.truongphong2", id));
        Assert.Equal(["Để biết"], await o.WorkOfAsync("so.chanhvanphong", id));
        Assert.Empty(await o.WorkOfAsync("so.lanhdao", id));
        Assert.True(await o.FindsAsync("so.truongphong", id));
        Assert.False(await o.FindsAsync("so.chuyenvien", id));
        Assert.Equal(new DateOnly(2026, 11, 30), (await o.RowAsync(id)).Due);
    }

    [Theory, Engines]
    public async Task Only_the_leader_before_whom_it_lies_steers(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.PresentedAsync();

        Assert.Equal(["documents.incoming.not-holder"], (await o.SteerAsync(id, o.Unit("so.a"), user: "so.chanhvanphong")).Codes());
        Assert.Equal(["kernel.not-permitted"], (await o.SteerAsync(id, o.Unit("so.a"), user: "so.truongphong")).Codes());
        Assert.Equal(["not-found"], (await o.SteerAsync(id, o.Unit("so.a"), user: "xa.lanhdao")).Codes());
    }

    [Theory, Engines]
    public async Task There_is_one_lead_nobody_twice_nobody_from_outside_and_no_past_deadline(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.PresentedAsync();

        Assert.Equal(["documents.incoming.one-lead"], (await o.SteerAsync(id, null, [o.Unit("so.a")])).Codes());
        Assert.Equal(["documents.incoming.chosen-twice"], (await o.SteerAsync(id, o.Unit("so.a"), [o.Unit("so.a")])).Codes());
        Assert.Equal(["documents.incoming.not-in-office"], (await o.SteerAsync(id, o.Unit("xa.a"))).Codes());
        Assert.Equal(["documents.incoming.due-past"], (await o.SteerAsync(id, o.Unit("so.a"), due: new DateOnly(2026, 11, 22))).Codes());
        Assert.Equal(IncomingState.Presented, (await o.RowAsync(id)).State);
        Assert.Empty(await o.LinesAsync(id));
    }

    [Theory, Engines]
    public async Task A_kept_phrase_is_the_persons_own_and_kept_once(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        foreach (var number in (string[])["1", "2"])
        {
            var id = await o.PresentedAsync(number);
            Letters.Ok(await o.Get<SteerIncoming>().HandleAsync(new(id, "Kiểm tra, báo cáo", o.Unit("so.a"), [], [], null, Keep: true), o.As("so.lanhdao"), default));
        }

        var phrases = o.Get<Phrases>();
        Assert.Equal(["Kiểm tra, báo cáo"], await o.Node.Work.ReadAsync(s => phrases.OfAsync(s, o.People["so.lanhdao"].Person)));
        Assert.Empty(await o.Node.Work.ReadAsync(s => phrases.OfAsync(s, o.People["xa.lanhdao"].Person)));
    }

    [Theory, Engines]
    public async Task A_delegate_steers_and_is_shown_as_acting_for_the_leader(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.PresentedAsync();
        var (leader, deputy) = (o.People["so.lanhdao"], o.People["so.truongphong2"]);
        var acting = new Actor(deputy.Person, deputy.Name, leader.Appointment, leader.Title, leader.Agency, leader.Unit, leader.Role, default(LienThong.Kernel.Identity.DelegationId), leader.Name);

        Letters.Ok(await o.Get<SteerIncoming>().HandleAsync(new(id, "Giao phòng", o.Unit("so.a"), [], [], null), new Act(acting, o.As("so.lanhdao").At, "delegate"), default));

        Assert.Equal("Bùi Ngọc Ẩn (thay Trần Đức Ý)", (await o.RowAsync(id)).SteeredByName);
        Assert.Equal("Trần Đức Ý", (await o.ViewAsync("so.lanhdao", id))!.Notes[^1].OnBehalfOf);
    }
}
