using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class EndBookTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory, Engines]
    public async Task A_book_that_is_used_no_more_takes_no_number_and_stays_readable(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        Letters.Ok(await o.Get<SetBook>().HandleAsync(new(IncomingWriter.BookKind, null, "Sổ đơn thư", false, "", Today, null, [], "Quy chế"), o.As("so.chanhvanphong"), default));
        Letters.Ok(await o.TryRegisterAsync(Letters.Letter(o.People) with { Series = "Sổ đơn thư" }));
        using var keeper = await o.Node.SignInAsync("so.chanhvanphong");

        var page = await (await keeper.GetAsync("/so-van-ban")).FollowAsync("Sổ đơn thư");
        var wrong = await page.Form("end-book").Fill("EndFrom", "23/11/2026").SubmitAsync();
        var ended = await wrong.Form("end-book").Fill("EndFrom", "24/11/2026").Fill("EndBasis", "Quy chế mới").SubmitAsync();
        o.Node.Time.SetTo(new(2026, 11, 25, 1, 0, 0, TimeSpan.Zero));
        using var clerk = await o.Node.SignInAsync("so.vanthu");
        var form = await clerk.GetAsync("/van-ban-den/vao-so");
        var book = await clerk.GetAsync("/so-den?tu=01/11/2026");

        Assert.Contains("đã đặt từ ngày 23/11/2026", wrong.Words, StringComparison.Ordinal);
        Assert.Contains("Chưa ghi căn cứ", wrong.Words, StringComparison.Ordinal);
        Assert.Contains("Sổ đơn thư: thôi dùng", ended.Words, StringComparison.Ordinal);
        Assert.Equal((true, false), (form.Has("[name=SenderName]"), form.Has("[name=Series]")));
        Assert.Equal(["documents.book.no-such"], (await o.TryRegisterAsync(Letters.Letter(o.People, "16") with { Series = "Sổ đơn thư", ArrivalDate = new(2026, 11, 25) })).Codes());
        Assert.Contains("Sổ đơn thư năm 2026", book.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_book_that_was_given_up_and_one_that_is_still_to_come_are_reached_from_their_decision(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        Letters.Ok(await o.Get<SetBook>().HandleAsync(new(IncomingWriter.BookKind, null, "Sổ đơn thư", false, "", Today, null, [], "Quy chế"), o.As("so.chanhvanphong"), default));
        Letters.Ok(await o.Get<EndBook>().HandleAsync(new(IncomingWriter.BookKind, "Sổ đơn thư", Today.AddDays(1), "Quy chế mới"), o.As("so.chanhvanphong"), default));
        Letters.Ok(await o.Get<SetBook>().HandleAsync(new(IncomingWriter.BookKind, null, "Sổ họp", false, "", Today.AddDays(9), null, [], "Quy chế"), o.As("so.chanhvanphong"), default));
        o.Node.Time.SetTo(new(2026, 11, 25, 1, 0, 0, TimeSpan.Zero));
        using var keeper = await o.Node.SignInAsync("so.chanhvanphong");

        var books = await keeper.GetAsync("/so-van-ban");
        var coming = await books.FollowAsync("Sổ họp: đánh số theo năm");
        var ended = await books.FollowAsync("Sổ đơn thư: thôi dùng");
        var again = await ended.Form("set-book").Fill("From", "25/11/2026").Fill("Basis", "Quy chế sửa đổi").SubmitAsync();

        Assert.Equal("Sổ họp", coming.Form("set-book")["Name"]);
        Assert.False(ended.HasForm("end-book"));
        Assert.Contains("Đã đặt sổ", again.Words, StringComparison.Ordinal);
        Letters.Ok(await o.TryRegisterAsync(Letters.Letter(o.People, "16") with { Series = "Sổ đơn thư", ArrivalDate = new(2026, 11, 25) }));
    }

    [Theory, Engines]
    public async Task The_first_book_of_a_kind_is_never_given_up_and_a_further_one_once(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        Letters.Ok(await o.Get<SetBook>().HandleAsync(new(IncomingWriter.BookKind, null, "Sổ đơn thư", false, "", Today, null, [], "Quy chế"), o.As("so.chanhvanphong"), default));
        Task<Kernel.Results.Result<Kernel.Results.Done>> EndAsync(string series, string user = "so.chanhvanphong") => o.Get<EndBook>().HandleAsync(new(IncomingWriter.BookKind, series, Today.AddDays(1), "Quy chế mới"), o.As(user), default);

        Assert.IsType<Kernel.Results.Result<Kernel.Results.Done>.NotFound>(await EndAsync(""));
        Assert.IsType<Kernel.Results.Result<Kernel.Results.Done>.NotFound>(await EndAsync("Sổ đơn thư", "xa.chanhvanphong"));
        Letters.Ok(await EndAsync("Sổ đơn thư"));
        Assert.Equal(["documents.book.ended"], (await EndAsync("Sổ đơn thư")).Codes());
    }
}
