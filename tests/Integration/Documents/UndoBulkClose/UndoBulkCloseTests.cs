using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class UndoBulkCloseTests
{
    [Theory, Engines]
    public async Task What_was_closed_together_is_open_again_together_and_nothing_else(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (one, two, alone) = (await o.DoneAsync("1"), await o.DoneAsync("2"), await o.DoneAsync("3"));
        Letters.Ok(await o.Get<CloseIncoming>().HandleAsync(new(alone), o.As("so.vanthu"), default));
        o.Node.Time.Advance(TimeSpan.FromSeconds(2));
        var before = (await UndoneState.OfAsync(o, one), await UndoneState.OfAsync(o, two));
        var act = o.As("so.vanthu");
        Letters.Ok(await o.Get<BulkCloseIncoming>().HandleAsync([one, two], act, default));
        o.Node.Time.Advance(TimeSpan.FromSeconds(5));

        var answer = (await o.Get<UndoBulkClose>().HandleAsync(new(act.At), o.As("so.vanthu"), default)).Value;

        Assert.Equal((2, 0), (answer.UndoneCount, answer.Reasons.Count));
        Assert.Equal(before, (await UndoneState.OfAsync(o, one), await UndoneState.OfAsync(o, two)));
        Assert.Equal(IncomingState.Closed, (await o.RowAsync(alone)).State);
    }

    [Theory, Engines]
    public async Task Another_hat_and_a_late_click_undo_nothing_and_are_told_why(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var done = await o.DoneAsync();
        var act = o.As("so.vanthu");
        Letters.Ok(await o.Get<BulkCloseIncoming>().HandleAsync([done], act, default));

        var other = await o.Get<UndoBulkClose>().HandleAsync(new(act.At), o.As("so.chanhvanphong"), default);
        o.Node.Time.Advance(TimeSpan.FromSeconds(16));
        var late = (await o.Get<UndoBulkClose>().HandleAsync(new(act.At), o.As("so.vanthu"), default)).Value;

        Assert.Equal(["documents.incoming.nothing-to-undo"], other.Codes());
        Assert.Equal(0, late.UndoneCount);
        Assert.Contains("10 giây", Assert.Single(late.Reasons), StringComparison.Ordinal);
        Assert.Equal(IncomingState.Closed, (await o.RowAsync(done)).State);
    }

    [Theory, Engines]
    public async Task The_list_offers_it_beside_the_word_that_they_are_closed(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var done = await o.DoneAsync();
        using var clerk = await o.Node.SignInAsync("so.vanthu");
        var closed = await (await clerk.GetAsync("/van-ban-den")).Form("bulk").Check("ids", done.ToString()).SubmitAsync();

        var undone = await closed.Form("Hoàn tác").SubmitAsync();

        Assert.Contains("1 văn bản trở lại như trước", undone.Words, StringComparison.Ordinal);
        Assert.NotEqual(IncomingState.Closed, (await o.RowAsync(done)).State);
    }

    [Theory, Engines]
    public async Task The_list_offers_it_also_where_some_could_not_be_closed(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (done, running) = (await o.DoneAsync("1"), await o.SteeredAsync("2"));
        using var clerk = await o.Node.SignInAsync("so.vanthu");
        var closed = await (await clerk.GetAsync("/van-ban-den")).Form("bulk").Check("ids", done.ToString()).Check("ids", running.ToString()).SubmitAsync();

        var undone = await closed.Form("Hoàn tác").SubmitAsync();

        Assert.Contains("1 văn bản trở lại như trước", undone.Words, StringComparison.Ordinal);
        Assert.NotEqual(IncomingState.Closed, (await o.RowAsync(done)).State);
    }
}
