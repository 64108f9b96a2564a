using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class HandOverDossiersTests
{
    [Theory, Engines]
    public async Task What_is_handed_over_waits_for_the_archive_and_is_listed_as_it_was(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (one, two) = (await o.ClosedAsync(), await o.ClosedAsync("vv"));

        var transfer = (await o.OfferAsync("so.chuyenvien", one, two)).Value;

        var view = (await o.Get<TransferReading>().FindAsync(transfer, await o.Letters.ReaderAsync("so.vanthu"), default))!;
        Assert.Equal([("01.CDS", (int?)20, 1, 2, 1), ("02.CDS", null, 1, 2, 1)], view.Lines.Select(l => (l.Notation, l.Retention, l.Documents, l.Pages, l.Files)));
        Assert.Equal(["Tiếp nhận hồ sơ nộp lưu"], await o.WaitingAsync("so.vanthu"));
        Assert.Equal(DossierState.Offered, (await o.RowAsync(one)).State);
        Assert.Equal(["documents.dossier.no-such-step"], (await o.OfferAsync("so.chuyenvien", one)).Codes());
    }

    [Theory, Engines]
    public async Task The_archive_takes_it_once_and_never_its_own(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var id = await o.ClosedAsync();
        var transfer = (await o.OfferAsync("so.chuyenvien", id)).Value;
        var receive = o.Get<ReceiveDossiers>();

        Assert.Equal(["kernel.not-permitted"], (await receive.HandleAsync(new(transfer, true, null), o.As("so.chuyenvien2"), default)).Codes());
        Assert.Equal(["not-found"], (await receive.HandleAsync(new(transfer, true, null), o.As("xa.vanthu"), default)).Codes());
        Letters.Ok(await receive.HandleAsync(new(transfer, true, null), o.As("so.vanthu"), default));
        Assert.Equal(["documents.transfer.decided"], (await receive.HandleAsync(new(transfer, true, null), o.As("so.vanthu"), default)).Codes());

        Assert.Equal(DossierState.Archived, (await o.RowAsync(id)).State);
        Assert.Empty(await o.WaitingAsync("so.vanthu"));
        Assert.Contains(await o.Letters.NoticesAsync("so.chuyenvien"), n => n.Contains("đã tiếp nhận hồ sơ nộp lưu", StringComparison.Ordinal));
        var own = await o.OpenAsync("so.vanthu");
        Letters.Ok(await o.FileAsync(own, "so.vanthu", await o.LetterAsync()));
        Letters.Ok(await o.CloseAsync(own, user: "so.vanthu"));
        var mine = (await o.OfferAsync("so.vanthu", own)).Value;
        Assert.Equal(["documents.transfer.oneself"], (await receive.HandleAsync(new(mine, true, null), o.As("so.vanthu"), default)).Codes());
        Assert.Equal(["Tiếp nhận hồ sơ nộp lưu"], await o.WaitingAsync("so.chanhvanphong"));
    }

    [Theory, Engines]
    public async Task What_is_given_back_with_a_reason_is_its_keepers_again(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var id = await o.ClosedAsync();
        var transfer = (await o.OfferAsync("so.chuyenvien", id)).Value;

        Assert.Equal(["documents.transfer.reason"], (await o.Get<ReceiveDossiers>().HandleAsync(new(transfer, false, ""), o.As("so.vanthu"), default)).Codes());
        Letters.Ok(await o.Get<ReceiveDossiers>().HandleAsync(new(transfer, false, "Thiếu công văn trả lời"), o.As("so.vanthu"), default));

        Assert.Equal((DossierState.Closed, null), ((await o.RowAsync(id)).State, (await o.RowAsync(id)).TransferId));
        Letters.Ok(await o.OfferAsync("so.chuyenvien", id));
    }

    [Theory, Engines]
    public async Task What_is_kept_less_than_five_years_open_or_anothers_is_not_handed_over(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (brief, open, long_) = (await o.ClosedAsync("2"), await o.OpenAsync(), await o.ClosedAsync());

        Assert.Equal(["documents.transfer.retention"], (await o.OfferAsync("so.chuyenvien", brief, long_)).Codes());
        Assert.Equal(["documents.dossier.no-such-step"], (await o.OfferAsync("so.chuyenvien", open)).Codes());
        Assert.Equal(["not-found"], (await o.OfferAsync("so.chuyenvien2", long_)).Codes());
        Assert.Equal(["documents.transfer.none-chosen"], (await o.OfferAsync("so.chuyenvien")).Codes());
        Assert.Equal(DossierState.Closed, (await o.RowAsync(long_)).State);
    }

    [Theory, Engines]
    public async Task The_pages_lead_from_the_dossier_to_the_minutes_of_both(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var id = await o.ClosedAsync();
        using var keeper = await o.Letters.Node.SignInAsync("so.chuyenvien");
        using var archive = await o.Letters.Node.SignInAsync("so.vanthu");

        var given = await (await keeper.GetAsync($"{Links.NewTransfer}?ho_so={id}")).Form("hand-over").Fill("Condition", "Đủ, xếp theo thời gian").SubmitAsync();
        var transfer = (await o.RowAsync(id)).TransferId!.Value;
        var taken = await (await archive.GetAsync(Links.Receive(transfer))).Form("receive").SubmitAsync("take");
        var shut = await keeper.GetAsync(Links.Receive(transfer));

        Assert.Contains("chờ lưu trữ cơ quan tiếp nhận", given.Words, StringComparison.Ordinal);
        Assert.Contains("Đã tiếp nhận hồ sơ", taken.Words, StringComparison.Ordinal);
        foreach (var words in (string[])["BIÊN BẢN GIAO NHẬN TÀI LIỆU", "ông (bà) Hoàng Ánh Tuyết", "ông (bà) Nguyễn Thị Hoà, Văn thư", "Đủ, xếp theo thời gian", "1 hồ sơ, 1 tệp tin, 2 trang", "Mục lục này gồm 1 hồ sơ"])
            Assert.Contains(words, taken.Words, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, shut.Status);
    }
}
