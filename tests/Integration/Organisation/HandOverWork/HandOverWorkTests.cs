using LienThong.Integration.Documents;
using LienThong.Integration.Organisation.Handovers;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Organisation;
using HandOver = LienThong.Organisation.HandOverWork.HandOverWork;

namespace LienThong.Integration.Organisation.HandOverWork;

public sealed class HandOverWorkTests
{
    [Theory, Engines]
    public async Task Until_the_other_has_signed_nothing_passes_and_the_other_is_asked(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        await c.Letters.AssignedAsync();
        var before = await c.WaitingAsync("so.chuyenvien");

        var offered = await c.OfferAsync("so.chuyenvien", "so.chuyenvien2");

        Letters.Ok(offered);
        Assert.Equal(before, await c.WaitingAsync("so.chuyenvien"));
        Assert.StartsWith("Nhận bàn giao: ", Assert.Single(await c.WaitingAsync("so.chuyenvien2")), StringComparison.Ordinal);
        Assert.Contains(await c.Letters.NoticesAsync("so.chuyenvien2"), n => n.Contains("bàn giao", StringComparison.Ordinal));
        Assert.Equal(WorkHandoverState.Offered, (await c.RowAsync(offered.Value)).State);
    }

    [Theory, Engines]
    public async Task Who_has_nothing_in_hand_has_nothing_to_hand_over(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);

        Assert.Equal(["organisation.handover.nothing"], (await c.OfferAsync("so.chuyenvien", "so.chuyenvien2")).Codes());
    }

    [Theory, Engines]
    public async Task Another_agency_oneself_no_reason_and_what_already_waits_are_refused(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        await c.Letters.AssignedAsync();

        Assert.Equal(["organisation.handover.taker"], (await c.OfferAsync("so.chuyenvien", "xa.chuyenvien")).Codes());
        Assert.Equal(["organisation.handover.taker"], (await c.OfferAsync("so.chuyenvien", "so.chuyenvien")).Codes());
        Assert.Equal(["organisation.handover.taker"], (await c.OfferAsync("so.chuyenvien", "so.quantri")).Codes());
        Assert.Equal(["organisation.handover.reason"], (await c.OfferAsync("so.chuyenvien", "so.chuyenvien2", reason: " ")).Codes());
        Letters.Ok(await c.OfferAsync("so.chuyenvien", "so.chuyenvien2"));
        Assert.Equal(["organisation.handover.already-waiting"], (await c.OfferAsync("so.chuyenvien", "so.chuyenvien3")).Codes());
    }

    [Theory, Engines]
    public async Task Only_heads_of_the_agency_hand_over_for_others(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        await c.Letters.AssignedAsync();

        Assert.Equal(["organisation.handover.not-own-work"], (await c.OfferAsync("so.chuyenvien", "so.chuyenvien2", by: "so.truongphong")).Codes());
        Assert.Equal(["organisation.handover.giver"], (await c.OfferAsync("so.chuyenvien", "so.chuyenvien2", by: "xa.lanhdao")).Codes());
        Letters.Ok(await c.OfferAsync("so.chuyenvien", "so.chuyenvien2", by: "so.chanhvanphong"));
    }

    [Theory, Engines]
    public async Task Who_may_not_do_a_part_of_it_cannot_be_chosen_and_the_part_is_named(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        await c.Letters.PresentedAsync();
        await c.Tasks.GiveAsync();

        var refused = Assert.IsType<Result<WorkHandoverId>.Invalid>(await c.OfferAsync("so.lanhdao", "so.chuyenvien"));

        Assert.All(refused.Errors, f => Assert.Equal("To", f.Field));
        Assert.Contains(refused.Errors, f => f.Message.Contains("Cho ý kiến chỉ đạo", StringComparison.Ordinal));
        Assert.Contains(refused.Errors, f => f.Message.Contains("Giao nhiệm vụ", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task Who_confirms_results_is_followed_by_somebody_who_may_confirm(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        await c.Letters.SteeredAsync();

        var refused = Assert.IsType<Result<WorkHandoverId>.Invalid>(await c.OfferAsync("so.lanhdao", "so.vanthu"));

        Assert.Contains("Giao việc, xác nhận kết quả", Assert.Single(refused.Errors).Message);
        Letters.Ok(await c.OfferAsync("so.lanhdao", "so.chanhvanphong"));
    }

    [Theory, Engines]
    public async Task Nobody_hands_over_to_somebody_who_is_giving_away_himself(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        await c.Letters.AssignedAsync();
        await c.DraftAsync("so.chuyenvien2");
        var given = (await c.OfferAsync("so.chuyenvien2", "so.chuyenvien3")).Value;

        Assert.Equal(["organisation.handover.taker-gives"], (await c.OfferAsync("so.chuyenvien", "so.chuyenvien2")).Codes());
        Letters.Ok(await c.AnswerAsync(given, "so.chuyenvien3"));
        Letters.Ok(await c.OfferAsync("so.chuyenvien", "so.chuyenvien2"));
    }

    [Theory, Engines]
    public async Task A_head_hands_over_for_somebody_who_has_left(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        var (id, _) = await c.Letters.AssignedAsync();
        Letters.Ok(await c.Letters.Get<LienThong.Organisation.EndAppointment.EndAppointment>().HandleAsync(new(c.Letters.People["so.chuyenvien"].Appointment, new DateOnly(2026, 11, 23)), c.Letters.As("so.quantri"), default));
        using var head = await c.Letters.Node.SignInAsync("so.chanhvanphong");

        var page = await head.GetAsync($"/ban-giao/moi?tu={c.Letters.People["so.chuyenvien"].Appointment}");
        var minutes = await page.Form("hand-over-work").Fill("To", $"{c.Letters.People["so.chuyenvien2"].Appointment}").Fill("Reason", "Nghỉ hưu").SubmitAsync();

        Assert.Contains("Phê duyệt kế hoạch phủ sóng", page.Words);
        Assert.Contains("Chờ bên nhận ký", minutes.Words);
        Letters.Ok(await c.AnswerAsync(await OnlyAsync(c), "so.chuyenvien2"));
        Letters.Ok(await c.Letters.FinishAsync(id, (await c.Letters.LineAsync(id, "so.chuyenvien2")).Id, "so.chuyenvien2"));
    }

    [Theory, Engines]
    public async Task The_form_shows_what_is_in_hand_and_keeps_what_was_typed(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        await c.Letters.AssignedAsync();
        using var giver = await c.Letters.Node.SignInAsync("so.chuyenvien");

        var page = await giver.GetAsync("/ban-giao/moi");
        var wrong = await page.Form("hand-over-work").Fill("Reason", "Nghỉ hưu").SubmitAsync();

        Assert.Contains("Chủ trì", page.Words);
        Assert.Equal(422, (int)wrong.Status);
        Assert.Equal("Nghỉ hưu", wrong.Form("hand-over-work")["Reason"]);
        Assert.Equal(404, (int)(await giver.GetAsync($"/ban-giao/moi?tu={c.Letters.People["so.lanhdao"].Appointment}")).Status);
    }

    [Theory, Engines]
    public async Task A_delegate_does_not_sign_for_the_one_who_is_away(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        await c.Letters.AssignedAsync();
        var own = c.Letters.As("so.chuyenvien");
        var act = own with { Actor = own.Actor with { Delegation = DelegationId.From(Guid.CreateVersion7()), OnBehalfOf = "Hoàng Ánh Tuyết" } };

        var refused = await c.Letters.Get<HandOver>().HandleAsync(new(own.Actor.Appointment, c.Letters.People["so.chuyenvien2"].Appointment, "Đi vắng"), act, default);

        Assert.Equal(["organisation.handover.not-own-hat"], refused.Codes());
    }

    private static Task<WorkHandoverId> OnlyAsync(Colleagues c) => c.Letters.Node.Work.ReadAsync(s => s.ScalarAsync<WorkHandoverId>("select id from [organisation.work_handover]"));
}
