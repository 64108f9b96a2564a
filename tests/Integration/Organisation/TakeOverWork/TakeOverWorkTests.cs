using LienThong.Documents;
using LienThong.Integration.Documents;
using LienThong.Integration.Organisation.Handovers;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Organisation;

namespace LienThong.Integration.Organisation.TakeOverWork;

public sealed class TakeOverWorkTests
{
    [Theory, Engines]
    public async Task Everything_open_passes_with_its_deadline_and_the_giver_has_nothing_left(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        var l = c.Letters;
        var (letter, _) = await l.AssignedAsync();
        var draft = await c.DraftAsync();
        var dossier = (await l.Get<OpenDossier>().HandleAsync(new(null, DossierOffice.Input()), l.As("so.chuyenvien"), default)).Value;
        var asked = (await l.Get<AskOpinion>().HandleAsync(new(LienThong.Documents.Incoming.Kind, (await l.PresentedAsync("16")).Value, "Có nên không?", [l.Person("so.chuyenvien")], Asking.Due), l.As("so.lanhdao"), default)).Value.Id;
        var before = await c.WaitingAsync("so.chuyenvien");

        var minutes = await c.PassAsync("so.chuyenvien", "so.chuyenvien2");

        Assert.Equal(3, before.Length);
        Assert.Empty(await c.WaitingAsync("so.chuyenvien"));
        Assert.Equal(before, await c.WaitingAsync("so.chuyenvien2"));
        Assert.Equal(["dossier", "incoming", "opinion", "outgoing"], (await c.LinesAsync(minutes)).Select(x => x.Kind).Order(StringComparer.Ordinal));
        Assert.Equal(l.People["so.chuyenvien2"].Appointment, (await c.DraftRowAsync(draft)).DrafterId);
        Letters.Ok(await l.FinishAsync(letter, (await l.LineAsync(letter, "so.chuyenvien2")).Id, "so.chuyenvien2"));
        Letters.Ok(await l.Get<GiveOpinion>().HandleAsync(new(asked, OpinionAnswer.Agree, ""), l.As("so.chuyenvien2"), default));
        Assert.Equal(l.People["so.chuyenvien2"].Appointment, await l.Node.Work.ReadAsync(s => s.ScalarAsync<AppointmentId>("select keeper_id from [documents.dossier] where id = @Id", new { Id = dossier })));
        Letters.Ok(await l.Get<CancelDraft>().HandleAsync(new(draft, null, "Không cần nữa"), l.As("so.chuyenvien2"), default));
    }

    [Theory, Engines]
    public async Task The_line_goes_on_as_a_line_of_the_heir_and_the_old_one_says_why_it_moved(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        var (letter, line) = await c.Letters.AssignedAsync();
        await c.Letters.OpenAsync("so.chuyenvien", letter);

        await c.PassAsync("so.chuyenvien", "so.chuyenvien2");

        var lines = await c.Letters.LinesAsync(letter);
        var (old, heir) = (lines.Single(l => l.Id == line), await c.Letters.LineAsync(letter, "so.chuyenvien2"));
        Assert.Equal(LineState.Moved, old.State);
        Assert.Contains("Biên bản bàn giao", old.ReturnedReason);
        Assert.Equal((LineState.Waiting, old.Due, old.Instruction, old.ParentId), (heir.State, heir.Due, heir.Instruction, heir.ParentId));
        Assert.NotNull(await c.Letters.ViewAsync("so.chuyenvien2", letter));
        Assert.Equal(["documents.incoming.not-holder"], (await c.Letters.FinishAsync(letter, heir.Id)).Codes());
    }

    [Theory, Engines]
    public async Task Who_takes_over_from_a_leader_steers_what_lay_before_him_and_confirms_what_he_gave_out(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        var l = c.Letters;
        var (presented, working) = (await l.PresentedAsync(), await l.SteeredAsync("16"));
        var task = await c.Tasks.GiveAsync();

        await c.PassAsync("so.lanhdao", "so.chanhvanphong");

        Assert.False((await l.SteerAsync(presented, l.Unit("so.a"))).IsOk);
        Letters.Ok(await l.SteerAsync(presented, l.Unit("so.a"), user: "so.chanhvanphong"));
        Letters.Ok(await l.FinishAsync(working, (await l.TopAsync(working)).Id, "so.truongphong"));
        Assert.Contains("Xác nhận: Lê Thuỳ Ngân", await l.HoldersAsync(working));
        Letters.Ok(await l.Get<ConfirmWork>().HandleAsync(new(working, (await l.TopAsync(working)).Id, null), l.As("so.chanhvanphong"), default));
        Letters.Ok(await c.Tasks.FinishAsync(task));
        Letters.Ok(await c.Tasks.ConfirmAsync(task, true, by: "so.chanhvanphong"));
        Assert.Empty(await c.WaitingAsync("so.lanhdao"));
    }

    [Theory, Engines]
    public async Task A_dossier_goes_to_the_unit_of_its_new_keeper(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        var l = c.Letters;
        var dossier = (await l.Get<OpenDossier>().HandleAsync(new(null, DossierOffice.Input()), l.As("so.chuyenvien"), default)).Value;

        await c.PassAsync("so.chuyenvien", "so.chuyenvien3");

        Assert.Equal(l.People.Unit("so.b"), await l.Node.Work.ReadAsync(s => s.ScalarAsync<UnitId>("select unit_id from [documents.dossier] where id = @Id", new { Id = dossier })));
        Letters.Ok(await l.Get<EditDossier>().HandleAsync(dossier, DossierOffice.Input(), l.As("so.truongphong2"), default));
    }

    [Theory, Engines]
    public async Task A_draft_that_waits_for_the_signature_waits_for_the_heirs(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        var draft = await c.DraftAsync("so.truongphong");
        Letters.Ok(await c.Letters.Get<SubmitDraft>().HandleAsync(new(draft, null, ""), c.Letters.As("so.truongphong"), default));
        Letters.Ok(await c.Letters.Get<ReviewDraft>().HandleAsync(new(draft, null, ReviewDecision.Pass, ""), c.Letters.As("so.chanhvanphong"), default));

        await c.PassAsync("so.lanhdao", "so.chanhvanphong");

        Assert.Equal(c.Letters.People["so.chanhvanphong"].Appointment, (await c.DraftRowAsync(draft)).SignerId);
        Letters.Ok(await c.Letters.Get<ReviewDraft>().HandleAsync(new(draft, null, ReviewDecision.Pass, ""), c.Letters.As("so.chanhvanphong"), default));
        Assert.Equal(OutgoingState.ToIssue, (await c.DraftRowAsync(draft)).State);
    }

    [Theory, Engines]
    public async Task What_came_while_the_minutes_waited_passes_too_and_what_ended_does_not(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        var l = c.Letters;
        var (done, line) = await l.AssignedAsync();
        var offered = (await c.OfferAsync("so.chuyenvien", "so.chuyenvien2")).Value;
        Letters.Ok(await l.FinishAsync(done, line));
        Letters.Ok(await l.Get<ConfirmWork>().HandleAsync(new(done, line, null), l.As("so.truongphong"), default));
        var (late, _) = await l.AssignedAsync("17");

        Letters.Ok(await c.AnswerAsync(offered, "so.chuyenvien2"));

        Assert.Equal([late.Value], (await c.LinesAsync(offered)).Select(x => x.RecordId));
    }

    [Theory, Engines]
    public async Task Only_the_receiver_signs_and_only_once(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        await c.Letters.AssignedAsync();
        var id = (await c.OfferAsync("so.chuyenvien", "so.chuyenvien2")).Value;

        Assert.Equal(["not-found"], (await c.AnswerAsync(id, "so.chuyenvien")).Codes());
        Assert.Equal(["not-found"], (await c.AnswerAsync(id, "so.lanhdao")).Codes());
        Letters.Ok(await c.AnswerAsync(id, "so.chuyenvien2"));
        Assert.Equal(["organisation.handover.over"], (await c.AnswerAsync(id, "so.chuyenvien2")).Codes());
    }

    [Theory, Engines]
    public async Task Refused_with_a_reason_everything_stays_and_the_giver_is_told(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        await c.Letters.AssignedAsync();
        var before = await c.WaitingAsync("so.chuyenvien");
        var id = (await c.OfferAsync("so.chuyenvien", "so.chuyenvien2")).Value;

        Assert.Equal(["organisation.handover.why"], (await c.AnswerAsync(id, "so.chuyenvien2", accept: false)).Codes());
        Letters.Ok(await c.AnswerAsync(id, "so.chuyenvien2", accept: false, why: "Đang quá nhiều việc"));

        Assert.Equal((WorkHandoverState.Refused, "Đang quá nhiều việc"), ((await c.RowAsync(id)).State, (await c.RowAsync(id)).Answer));
        Assert.Equal(before, await c.WaitingAsync("so.chuyenvien"));
        Assert.Empty(await c.WaitingAsync("so.chuyenvien2"));
        Assert.Contains(await c.Letters.NoticesAsync("so.chuyenvien"), n => n.Contains("từ chối", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task By_page_the_receiver_reads_what_he_gets_signs_and_finds_it_on_his_desk(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        await c.Letters.AssignedAsync();
        var id = (await c.OfferAsync("so.chuyenvien", "so.chuyenvien2")).Value;
        using var taker = await c.Letters.Node.SignInAsync("so.chuyenvien2");
        using var stranger = await c.Letters.Node.SignInAsync("so.chuyenvien3");

        var page = await taker.GetAsync($"/ban-giao/{id}/nhan");
        var signed = await page.Form("take-handover").SubmitAsync("take");
        var today = await taker.GetAsync("/hom-nay");

        Assert.Contains("Phê duyệt kế hoạch phủ sóng", page.Words);
        Assert.Contains("Đã bàn giao", signed.Words);
        Assert.Contains("Phê duyệt kế hoạch phủ sóng", today.Words);
        Assert.Equal(404, (int)(await stranger.GetAsync($"/ban-giao/{id}")).Status);
        Assert.Equal(404, (int)(await taker.GetAsync($"/ban-giao/{id}/nhan")).Status);
        Assert.DoesNotContain("Hoàng Ánh Tuyết", (await stranger.GetAsync("/ban-giao")).Words);
    }
}
