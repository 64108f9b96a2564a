using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class RecallOutgoingTests
{
    [Theory, Engines]
    public async Task What_nobody_accepted_comes_back_at_once_and_a_registered_copy_waits_for_its_recipient(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        var copy = await p.AcceptAsync(id, 0, p.OtherClerk);

        var answer = await p.RecallAsync(id);

        Assert.Equal(new RecallOutgoing.Answer(2, 1), answer.Value);
        Assert.Equal([DeliveryState.Accepted, DeliveryState.Withdrawn, DeliveryState.Withdrawn], (await p.LinesAsync(id)).Select(l => l.State));
        Assert.Equal(OutgoingState.Recalling, (await p.RowAsync(id)).State);
        var asked = Assert.Single(await p.RecallsAsync(id));
        Assert.Equal((copy, RecallState.Waiting, "Sai số liệu"), (asked.IncomingId, asked.State, asked.Reason));
        var item = Assert.Single(await p.OpenAsync(asked.Id.Value));
        // Tuesday 24 November is a day off.
        Assert.Equal((Token.Desk(p.Other, Role.VanThu), "Trả lời thu hồi", new DateOnly(2026, 11, 25)), (item.Holder, item.Ask, item.Due));
        Assert.Contains("Sở Thông tin và Truyền thông đề nghị thu hồi văn bản 01/STTTT-BCVT: Sai số liệu", await p.NoticesAsync(Token.Desk(p.Other, Role.VanThu)));
    }

    [Theory, Engines]
    public async Task What_nobody_registered_is_recalled_at_once(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();

        Assert.Equal(new RecallOutgoing.Answer(3, 0), (await p.RecallAsync(id)).Value);

        Assert.Equal(OutgoingState.Recalled, (await p.RowAsync(id)).State);
        Assert.Empty(await p.RecallsAsync(id));
    }

    [Theory, Engines]
    public async Task Everybody_who_holds_a_line_of_a_copy_is_told_and_counted(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        var copy = await p.AcceptAsync(id, 1, p.CommuneClerk);
        Letters.Ok(await p.Get<PresentIncoming>().HandleAsync(new(copy, Recipient.Of(p.CommuneChair.Appointment), null), p.As(p.CommuneClerk), default));
        await p.SteerAsync(copy);

        await p.RecallAsync(id);

        Assert.Equal(2, Assert.Single(await p.RecallsAsync(id)).Held);
        foreach (var hat in (Actor[])[p.CommuneChair, p.CommuneClerk])
            Assert.Contains(await p.NoticesAsync(Token.Hat(hat.Appointment)), n => n.Contains("đề nghị thu hồi", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task An_answer_or_a_related_document_of_the_recipient_is_no_copy(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        var copy = await p.AcceptAsync(id, 1, p.CommuneClerk);
        var file = await p.StageAsync(p.CommuneClerk);
        var reply = (await p.Get<DraftOutgoing>().HandleAsync(new(new DraftInput { Subject = "Trả lời", TypeCode = "CV", Signer = p.CommuneChair.Appointment }, copy, [file]), p.As(p.CommuneClerk), default)).Value;

        await p.RecallAsync(id);

        Assert.Equal(copy, Assert.Single(await p.RecallsAsync(id)).IncomingId);
        Assert.Equal(OutgoingState.Draft, (await p.RowAsync(reply)).State);
    }

    [Theory, Engines]
    public async Task A_reason_is_needed_and_only_the_sender_s_van_thu_recalls(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();

        Assert.Equal(["documents.delivery.reason-missing"], (await p.RecallAsync(id, " ")).Codes());
        Assert.Equal(["kernel.not-permitted"], (await p.RecallAsync(id, by: p.Director)).Codes());
        Assert.Equal(["not-found"], (await p.RecallAsync(id, by: p.OtherClerk)).Codes());
        Assert.Equal(OutgoingState.Issued, (await p.RowAsync(id)).State);
    }

    [Theory, Engines]
    public async Task A_repeated_post_gets_the_first_answer_again(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        await p.AcceptAsync(id, 0, p.OtherClerk);
        var act = p.As(p.Clerk);

        var first = await p.Get<RecallOutgoing>().HandleAsync(new(id, null, "Sai số liệu"), act, default);
        var second = await p.Get<RecallOutgoing>().HandleAsync(new(id, null, "Sai số liệu"), act, default);

        Assert.Equal(new RecallOutgoing.Answer(2, 1), second.Value);
        Assert.Equal(first.Value, second.Value);
        Assert.Single(await p.RecallsAsync(id));
    }

    [Theory, Engines]
    public async Task The_sender_s_own_copy_is_frozen(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var (id, _, _) = await p.AskedAsync();
        var lines = (await p.LinesAsync(id)).Select(l => l.Id).ToList();

        Assert.Equal(["documents.recall.frozen"], (await p.Get<WithdrawDelivery>().HandleAsync(new(id, [], "Gửi nhầm"), p.As(p.Clerk), default)).Codes());
        Assert.Equal(["documents.recall.frozen"], (await p.Get<TickPaperDelivery>().HandleAsync(new(id, lines), p.As(p.Clerk), default)).Codes());
        Assert.Equal(["documents.recall.frozen"], (await p.Get<RelatedDocuments>().HandleAsync(new(id.Value, "1/QĐ"), p.As(p.Clerk), default)).Codes());
        Assert.Equal(["documents.outgoing.no-such-step"], (await p.Get<VoidOutgoing>().HandleAsync(new(id, null, "Ghi nhầm"), p.As(p.Clerk), default)).Codes());
        Assert.Equal(["documents.recall.nobody-to-ask"], (await p.RecallAsync(id)).Codes());
        Assert.Empty((await ViewAsync(p, id)).Choices);
    }

    [Theory, Engines]
    public async Task Who_refused_is_asked_again_and_nobody_else(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var (id, other, commune) = await p.AskedAsync();
        Letters.Ok(await p.AnswerAsync(other, p.OtherClerk));
        Letters.Ok(await p.AnswerAsync(commune, p.CommuneClerk, false, "Đã triển khai"));
        Assert.Equal([OutgoingAction.Recall], (await ViewAsync(p, id)).Choices.Select(c => c.Action));

        Assert.Equal(new RecallOutgoing.Answer(0, 1), (await p.RecallAsync(id, "Có văn bản thay thế")).Value);

        Assert.Equal([(other, RecallState.Agreed), (commune, RecallState.Waiting), (commune, RecallState.Refused)], (await p.RecallsAsync(id)).Select(r => (r.IncomingId, r.State)));
        Letters.Ok(await p.AnswerAsync(commune, p.CommuneClerk));
        Assert.Equal(OutgoingState.Recalled, (await p.RowAsync(id)).State);
    }

    [Theory, Engines]
    public async Task The_page_of_a_recalled_document_sends_as_many_statements_for_two_copies_as_for_none(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var none = await p.IssuedAsync();
        await p.RecallAsync(none);
        var (two, _, commune) = await p.AskedAsync();
        await CountAsync(p, none);

        Assert.Equal(await CountAsync(p, none), await CountAsync(p, two));
        Assert.NotNull((await p.Get<IncomingReading>().FindAsync(commune, Reader(p.CommuneClerk), p.CommuneClerk, default))!.Recall);
    }

    private static async Task<int> CountAsync(Province p, OutgoingId id)
    {
        var count = Statements.Begin();
        await ViewAsync(p, id);
        return count();
    }

    private static async Task<OutgoingView> ViewAsync(Province p, OutgoingId id) => (await p.Get<OutgoingReading>().FindAsync(id, Reader(p.Clerk), p.Clerk, default))!;

    private static Reader Reader(Actor actor) => new(actor.Person, [actor], [Token.Person(actor.Person), .. HatTokens.Of(actor), .. HatTokens.Reading(actor)]);
}
