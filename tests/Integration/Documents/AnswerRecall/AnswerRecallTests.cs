using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class AnswerRecallTests
{
    [Theory, Engines]
    public async Task Agreeing_ends_the_copy_with_all_work_and_askings_and_tells_both_ends(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        var copy = await p.AcceptAsync(id, 1, p.CommuneClerk);
        await p.SteerAsync(copy);
        Letters.Ok(await p.Get<AskOpinion>().HandleAsync(new(LienThong.Documents.Incoming.Kind, copy.Value, "Ý kiến?", [Recipient.Of(p.CommuneClerk.Appointment)], new DateOnly(2026, 11, 30)), p.As(p.CommuneChair), default));
        await p.RecallAsync(id);

        Letters.Ok(await p.AnswerAsync(copy, p.CommuneClerk));

        Assert.Equal(IncomingState.Recalled, (await p.CopyAsync(copy)).State);
        Assert.All(await p.PartsAsync(copy), l => Assert.Equal(LineState.Withdrawn, l.State));
        Assert.Empty(await p.OpenAsync(copy.Value));
        Assert.Equal(0, await p.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [work.item] where closed_at is null and holder in @Holders", new { Holders = HatTokens.Of(p.CommuneClerk) })));
        Assert.Equal(1, await p.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [documents.opinion_round] where record_id = @Id and closed_with_document", new { Id = copy.Value })));
        var answer = Assert.Single(await p.RecallsAsync(id));
        Assert.Equal((RecallState.Agreed, "Bùi Văn Sơn", 1), (answer.State, answer.AnsweredByName, answer.Held));
        Assert.Equal((OutgoingState.Recalled, DeliveryState.Withdrawn), ((await p.RowAsync(id)).State, (await p.LinesAsync(id))[1].State));
        Assert.Contains("Ủy ban nhân dân xã Hòa Trạch đồng ý thu hồi văn bản 01/STTTT-BCVT.", await p.NoticesAsync(Token.Hat(p.Drafter.Appointment)));
        Assert.Contains(await p.NoticesAsync(Token.Hat(p.CommuneChair.Appointment)), n => n.Contains("đóng lại", StringComparison.Ordinal));
        Assert.Equal(2, await p.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [search.entry] where id in @Ids", new { Ids = s.Ids([id.Value, copy.Value]) })));
    }

    [Theory, Engines]
    public async Task Refusing_leaves_the_copy_as_it_was_and_says_why(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        var copy = await p.AcceptAsync(id, 1, p.CommuneClerk);
        await p.SteerAsync(copy);
        await p.RecallAsync(id);
        var (before, work) = (await p.CopyAsync(copy), await p.HoldersAsync(copy.Value));

        Letters.Ok(await p.AnswerAsync(copy, p.CommuneClerk, false, "Đã triển khai xong"));

        Assert.Equivalent(before, await p.CopyAsync(copy), strict: true);
        Assert.Equal(work, await p.HoldersAsync(copy.Value));
        Assert.Equal((OutgoingState.Recalling, DeliveryState.Assigned), ((await p.RowAsync(id)).State, (await p.LinesAsync(id))[1].State));
        var answer = Assert.Single(await p.RecallsAsync(id));
        Assert.Equal((RecallState.Refused, "Đã triển khai xong"), (answer.State, answer.AnswerReason));
        Assert.Empty(await p.OpenAsync(answer.Id.Value));
        Assert.Contains(await p.NoticesAsync(Token.Desk(p.Department, Role.VanThu)), n => n.Contains("từ chối thu hồi văn bản 01/STTTT-BCVT: Đã triển khai xong", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task An_answer_is_chosen_a_refusal_has_a_reason_and_a_stranger_answers_nothing(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var (_, other, _) = await p.AskedAsync();

        Assert.Equal(["documents.recall.answer-missing"], (await p.AnswerAsync(other, p.OtherClerk, null)).Codes());
        Assert.Equal(["documents.recall.reason-missing"], (await p.AnswerAsync(other, p.OtherClerk, false, " ")).Codes());
        Assert.Equal(["not-found"], (await p.AnswerAsync(other, p.CommuneClerk)).Codes());
        Assert.Equal(["not-found"], (await p.AnswerAsync(other, p.Clerk)).Codes());
        Assert.Equal(["kernel.not-permitted"], (await p.AnswerAsync(other, p.CommuneChair)).Codes());
    }

    [Theory, Engines]
    public async Task Nothing_is_answered_twice_and_what_was_never_asked_not_at_all(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var unasked = await p.AcceptAsync(await p.IssuedAsync(), 0, p.OtherClerk);
        var (_, other, _) = await p.AskedAsync();
        Letters.Ok(await p.AnswerAsync(other, p.OtherClerk));

        Assert.Equal(["documents.recall.answered"], (await p.AnswerAsync(other, p.OtherClerk, false, "Đổi ý")).Codes());
        Assert.Equal(["not-found"], (await p.AnswerAsync(unasked, p.OtherClerk)).Codes());
        Assert.Equal((IncomingState.Recalled, IncomingState.Registered), ((await p.CopyAsync(other)).State, (await p.CopyAsync(unasked)).State));
    }

    [Theory, Engines]
    public async Task A_copy_is_given_up_from_every_state_and_its_number_stays_in_the_book(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        foreach (var state in (IncomingState[])[IncomingState.Registered, IncomingState.Presented, IncomingState.Steered, IncomingState.Done, IncomingState.Closed, IncomingState.Filed])
        {
            var id = await p.IssuedAsync();
            var copy = await p.AcceptAsync(id, 1, p.CommuneClerk);
            await ReachAsync(p, copy, state);
            Assert.Equal(state, (await p.CopyAsync(copy)).State);
            await p.RecallAsync(id);

            Letters.Ok(await p.AnswerAsync(copy, p.CommuneClerk));

            var row = await p.CopyAsync(copy);
            Assert.Equal((IncomingState.Recalled, true), (row.State, row.ClosedAt is not null));
            Assert.Equal(OutgoingState.Recalled, (await p.RowAsync(id)).State);
        }

        var page = await p.Get<IncomingBooks>().ReadAsync(p.CommuneClerk, null, new(2026, 11, 1), new(2026, 11, 30), 0, default);
        Assert.Equal(6, page.Lines.Count(l => BookWords.Remark(l.VoidReason, l.RecordState == IncomingState.Recalled) == "Đã thu hồi"));
    }

    [Theory, Engines]
    public async Task The_book_keeps_who_signed_for_a_copy_that_was_given_up(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        var copy = await p.AcceptAsync(id, 1, p.CommuneClerk);
        await ReachAsync(p, copy, IncomingState.Closed);
        await p.RecallAsync(id);
        Letters.Ok(await p.AnswerAsync(copy, p.CommuneClerk));

        var page = await p.Get<IncomingBooks>().ReadAsync(p.CommuneClerk, null, new(2026, 11, 1), new(2026, 11, 30), 0, default);
        var sent = (await p.Get<OutgoingBooks>().LinesAsync((await p.RowAsync(id)).BookId!.Value, 0, "", null, null, 10, default)).Single();

        Assert.Equal("Bùi Văn Sơn", Assert.Single(Assert.Single(page.Lines).Receivers).SeenByName);
        Assert.Equal((1, OutgoingState.Recalled), (sent.Signed, sent.RecordState));
    }

    [Theory, Engines]
    public async Task A_number_voided_while_the_recall_waits_stays_void_and_the_answer_is_still_owed(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var (id, other, _) = await p.AskedAsync();
        Letters.Ok(await p.Get<VoidIncoming>().HandleAsync(new(other, "Vào nhầm"), p.As(p.OtherClerk), default));
        var asked = (await p.RecallsAsync(id)).Single(r => r.IncomingId == other);
        Assert.Single(await p.OpenAsync(asked.Id.Value));

        Letters.Ok(await p.AnswerAsync(other, p.OtherClerk));

        Assert.Equal((IncomingState.Voided, DeliveryState.Withdrawn), ((await p.CopyAsync(other)).State, (await p.LinesAsync(id))[0].State));
    }

    [Theory, Engines]
    public async Task A_step_taken_before_the_copy_was_given_up_is_not_undone_after_it(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var (_, _, commune) = await p.AskedAsync();
        await p.SteerAsync(commune);
        Letters.Ok(await p.AnswerAsync(commune, p.CommuneClerk));

        Assert.Equal(["documents.incoming.nothing-to-undo"], (await p.Get<UndoStep>().HandleAsync(new(commune), p.As(p.CommuneChair), default)).Codes());
        Assert.Equal(["documents.incoming.no-such-step"], (await p.Get<SteerIncoming>().HandleAsync(new(commune, "Giao", Recipient.Of(p.CommuneClerk.Appointment), [], [], null), p.As(p.CommuneChair), default)).Codes());
        Assert.Equal(IncomingState.Recalled, (await p.CopyAsync(commune)).State);
    }

    [Theory, Engines]
    public async Task The_heir_of_a_recipient_answers_for_it(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var (id, _, commune) = await p.AskedAsync();
        await p.Work.MaintainAsync(async s =>
        {
            await p.Get<OrganisationWriter>().DissolveAsync(s, p.Commune, new DateOnly(2026, 11, 23));
            await p.Get<OrganisationWriter>().SucceedAsync(s, p.Commune, null, p.Other, null, "*", SuccessionKind.Merge, new DateOnly(2026, 11, 23));
            return Done.It;
        });

        Letters.Ok(await p.AnswerAsync(commune, p.OtherClerk));

        Assert.Equal((IncomingState.Recalled, DeliveryState.Withdrawn), ((await p.CopyAsync(commune)).State, (await p.LinesAsync(id))[1].State));
    }

    private static async Task ReachAsync(Province p, IncomingId id, IncomingState state)
    {
        if (state == IncomingState.Presented) Letters.Ok(await p.Get<PresentIncoming>().HandleAsync(new(id, Recipient.Of(p.CommuneChair.Appointment), null), p.As(p.CommuneClerk), default));
        if (state == IncomingState.Filed) Letters.Ok(await p.Get<FileIncoming>().HandleAsync(new(id, null, []), p.As(p.CommuneClerk), default));
        if (state is IncomingState.Steered or IncomingState.Done or IncomingState.Closed) await p.SteerAsync(id);
        if (state is IncomingState.Done or IncomingState.Closed) Letters.Ok(await p.Get<FinishWork>().HandleAsync(new(id, (await p.PartsAsync(id)).Single().Id, "Xong", []), p.As(p.CommuneClerk), default));
        if (state == IncomingState.Closed) Letters.Ok(await p.Get<CloseIncoming>().HandleAsync(new(id), p.As(p.CommuneChair), default));
    }
}
