using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class CloseOpinionTests
{
    [Theory, Engines]
    public async Task Closing_early_takes_the_work_off_and_tells_who_still_owed_an_answer(Engine engine)
    {
        await using var a = await Asking.OnAsync(engine);
        Letters.Ok(await a.AnswerAsync("so.chuyenvien", OpinionAnswer.Agree));
        Assert.Equal(["not-found"], (await a.CloseAsync("so.chuyenvien")).Codes());

        Letters.Ok(await a.CloseAsync());

        Assert.Empty(await a.WorkOfAsync("so.truongphong2"));
        Assert.Contains(await a.Letters.NoticesAsync("so.truongphong2"), n => n.Contains("đã đóng đợt xin ý kiến", StringComparison.Ordinal));
        Assert.DoesNotContain(await a.Letters.NoticesAsync("so.chuyenvien"), n => n.Contains("đã đóng đợt xin ý kiến", StringComparison.Ordinal));
        Assert.Equal(["documents.opinion.closed"], (await a.CloseAsync()).Codes());
    }

    [Theory, Engines]
    public async Task A_letter_that_is_voided_recalled_or_filed_closes_what_was_asked_about_it(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        Func<IncomingId, Task<bool>>[] ends =
        [
            async id => (await o.Get<VoidIncoming>().HandleAsync(new(id, "Vào sổ nhầm"), o.As("so.vanthu"), default)).IsOk,
            async id => (await o.Get<WithdrawFlow>().HandleAsync(new(id, null), o.As("so.vanthu"), default)).IsOk,
            async id => (await o.Get<FileIncoming>().HandleAsync(new(id, "Để tra cứu", []), o.As("so.lanhdao"), default)).IsOk,
        ];
        foreach (var (end, n) in ends.Select((e, i) => (e, i)))
        {
            var id = await o.PresentedAsync($"{n + 1}");
            var asked = (await o.Get<AskOpinion>().HandleAsync(new(Incoming.Kind, id.Value, "Ý kiến thế nào?", [o.Person("so.chuyenvien")], Asking.Due), o.As("so.chanhvanphong"), default)).Value;

            Assert.True(await end(id), $"end {n}");

            var view = (await o.Get<OpinionReading>().FindAsync(asked.Id, await o.ReaderAsync("so.chuyenvien"), default))!;
            Assert.True(view.Round is { IsOpen: false, ClosedWithDocument: true }, $"end {n}");
        }

        var reader = await o.ReaderAsync("so.chuyenvien");
        Assert.Empty(await o.Node.Work.ReadAsync(s => o.Get<Kernel.Work.WorkItems>().OpenForAsync(s, reader, 10)));
    }

    [Theory, Engines]
    public async Task A_closed_letter_closes_it_and_the_undoing_opens_it_again(Engine engine)
    {
        await using var a = await Asking.OnAsync(engine, asked: false);
        var id = await a.Letters.DoneAsync("77");
        var asked = (await a.Letters.Get<AskOpinion>().HandleAsync(new(Incoming.Kind, id.Value, "Kết quả đã đạt chưa?", [a.Letters.Person("so.chuyenvien3")], Asking.Due), a.Letters.As("so.lanhdao"), default)).Value;
        a.Letters.Node.Time.Advance(TimeSpan.FromSeconds(2));

        Letters.Ok(await a.Letters.Get<CloseIncoming>().HandleAsync(new(id), a.Letters.As("so.lanhdao"), default));
        var closed = await SeeAsync();
        Letters.Ok(await a.Letters.Get<UndoStep>().HandleAsync(new(id), a.Letters.As("so.lanhdao"), default));

        Assert.False(closed.Round.IsOpen);
        Assert.True((await SeeAsync()).Round.IsOpen);
        var reader = await a.Letters.ReaderAsync("so.chuyenvien3");
        Assert.Equal("Cho ý kiến", Assert.Single(await a.Letters.Node.Work.ReadAsync(s => a.Letters.Get<Kernel.Work.WorkItems>().OpenForAsync(s, reader, 10))).Ask);

        async Task<OpinionView> SeeAsync() => (await a.Letters.Get<OpinionReading>().FindAsync(asked.Id, await a.Letters.ReaderAsync("so.lanhdao"), default))!;
    }

    [Theory, Engines]
    public async Task A_draft_withdrawn_cancelled_or_issued_closes_what_was_asked_about_it(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var (withdrawn, cancelled, issued) = (await p.DraftAsync(), await p.DraftAsync(), await p.ApprovedAsync());
        foreach (var (id, by) in ((OutgoingId, Actor)[])[(withdrawn, p.Drafter), (cancelled, p.Drafter), (issued, p.Director)])
            Assert.True((await p.Get<AskOpinion>().HandleAsync(new(OutgoingRow.Kind, id.Value, "Dự thảo đã sát chưa?", [Recipient.Of(p.Colleague.Appointment)], Asking.Due), p.As(by), default)).IsOk);
        await p.SubmitAsync(withdrawn);
        Assert.Equal(3, await OpenAsync(p));

        Assert.True((await p.Get<WithdrawDraft>().HandleAsync(new(withdrawn, null), p.As(p.Drafter), default)).IsOk);
        Assert.Equal(2, await OpenAsync(p));
        Assert.True((await p.Get<CancelDraft>().HandleAsync(new(cancelled, null, ""), p.As(p.Drafter), default)).IsOk);
        Assert.Equal(1, await OpenAsync(p));
        Assert.True((await p.Get<IssueOutgoing>().HandleAsync(new(issued, null), p.As(p.Clerk), default)).IsOk);
        Assert.Equal(0, await OpenAsync(p));
    }

    private static Task<long> OpenAsync(Province p) =>
        p.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [work.item] where kind = 'documents.opinion.answer' and closed_at is null"));
}
