using System.Net;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class AskCopyTests
{
    [Theory, Engines]
    public async Task A_reader_asks_and_the_signer_finds_it_on_the_desk_while_the_document_stays_with_who_holds_it(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);
        var holders = await c.Letters.HoldersAsync(c.Letter);

        var id = await c.AskedAsync();

        var row = await c.RowAsync(id);
        Assert.Equal((CopyState.Waiting, "", "15/QĐ-UBND", 3), (row.State, row.Code, row.OriginalCode, row.Copies));
        Assert.Equal(["Ký bản sao"], await c.WorkOfAsync("so.lanhdao", id));
        Assert.Contains(await c.Letters.NoticesAsync("so.lanhdao"), n => n.Contains("đề nghị sao y", StringComparison.Ordinal));
        Assert.Equal(holders, await c.Letters.HoldersAsync(c.Letter));
        Assert.Empty(await c.WorkOfAsync("so.chanhvanphong", id));
    }

    [Theory, Engines]
    public async Task Every_wrong_field_is_named_at_once(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);

        var empty = await c.AskAsync(new(Incoming.Kind, c.Letter.Value, null, null, null, " ", 0, ""));
        var wrong = await c.AskAsync(c.Request(CopyKind.TrueCopy, CopyForm.ElectronicToElectronic, "so.truongphong"));
        var bare = await c.AskAsync(c.Request(CopyKind.Extract) with { Extract = " \n " });
        var stranger = await c.AskAsync(c.Request(signer: "xa.lanhdao"));

        Assert.Equal(
            ["documents.official-copy.kind", "documents.official-copy.form", "documents.official-copy.signer", "documents.official-copy.recipients", "documents.official-copy.copies", "documents.official-copy.reason-missing"], empty.Codes());
        Assert.Equal(["documents.official-copy.form-wrong", "documents.official-copy.signer"], wrong.Codes());
        Assert.Equal(["documents.official-copy.extract-missing"], bare.Codes());
        Assert.Equal(["documents.official-copy.signer"], stranger.Codes());
        Assert.True((await c.AskAsync(c.Request(CopyKind.Extract, CopyForm.ElectronicToElectronic, "so.chanhvanphong"))).IsOk);
    }

    [Theory, Engines]
    public async Task Nobody_asks_for_a_copy_of_what_he_may_not_read_or_of_what_is_void_or_unopened(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);
        var wrong = await c.Letters.RegisteredAsync("77");
        Letters.Ok(await c.Letters.Get<VoidIncoming>().HandleAsync(new(wrong, "Vào sổ nhầm"), c.Letters.As("so.vanthu"), default));
        var closed = (await c.Letters.TryRegisterAsync(Letters.Letter(c.Letters.People, "") with { CodeNotation = "", Subject = "", TypeCode = "", AddresseeId = c.Letters.People["so.lanhdao"].Person })).Value.Id;

        Assert.Equal(["not-found"], (await c.AskAsync(user: "so.chuyenvien3")).Codes());
        Assert.Equal(["not-found"], (await c.AskAsync(user: "xa.vanthu")).Codes());
        Assert.Equal(["documents.official-copy.source-gone"], (await c.AskAsync(c.Request() with { Source = wrong.Value }, "so.vanthu")).Codes());
        Assert.Equal(["documents.official-copy.unopened"], (await c.AskAsync(c.Request() with { Source = closed.Value }, "so.vanthu")).Codes());
    }

    [Theory, Engines]
    public async Task A_draft_is_not_copied_and_what_is_issued_is(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var (draft, issued) = (await p.DraftAsync(), await p.IssuedAsync());
        AskCopy.Request Of(OutgoingId id) => new(OutgoingRow.Kind, id.Value, CopyKind.TrueCopy, CopyForm.ElectronicToPaper, p.Office.Appointment, "Sở Tài chính", 1, "Lưu hồ sơ");

        var early = await p.Get<AskCopy>().HandleAsync(Of(draft), p.As(p.Drafter), default);
        var asked = await p.Get<AskCopy>().HandleAsync(Of(issued), p.As(p.Drafter), default);
        var stranger = await p.Get<AskCopy>().HandleAsync(Of(issued), p.As(p.Colleague), default);

        Assert.Equal(["documents.official-copy.not-issued"], early.Codes());
        Assert.True(asked.IsOk);
        Assert.Equal(["not-found"], stranger.Codes());
    }

    [Theory, Engines]
    public async Task A_sao_luc_is_made_of_a_sao_y_that_stands_in_its_form_and_of_nothing_else(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);
        var (copy, extract, waiting) = (await c.SignedAsync(), await c.SignedAsync(CopyKind.Extract), await c.AskedAsync());
        AskCopy.Request From(OfficialCopyId? id, CopyForm form = CopyForm.PaperToPaper) => c.Request(CopyKind.CopyOfCopy, form) with { From = id };

        Assert.Equal(["documents.official-copy.from-missing"], (await c.AskAsync(From(null))).Codes());
        Assert.Equal(["documents.official-copy.from-not-yours"], (await c.AskAsync(From(extract))).Codes());
        Assert.Equal(["documents.official-copy.from-not-yours"], (await c.AskAsync(From(waiting))).Codes());
        Assert.Equal(["documents.official-copy.from-other-form"], (await c.AskAsync(From(copy, CopyForm.ElectronicToPaper))).Codes());
        var own = await c.AskAsync(From(copy, CopyForm.PaperToElectronic));
        Assert.Equal("01/SY-SKHCN ngày 23/11/2026 của Sở Khoa học và Công nghệ", (await c.RowAsync(own.Value.Id)).FromCopy);
        Assert.True((await c.AskAsync(From(null) with { FromWords = "12/SY-UBND ngày 20/11/2026 của UBND tỉnh" })).IsOk);

        Letters.Ok(await c.VoidAsync(copy));

        Assert.Equal(["documents.official-copy.from-not-yours"], (await c.AskAsync(From(copy))).Codes());
        Assert.Equal(["documents.official-copy.from-gone"], (await c.SignAsync(own.Value.Id)).Codes());
    }

    [Theory, Engines]
    public async Task By_the_pages_it_is_asked_signed_on_Hom_nay_printed_entered_and_made_void(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);
        using var specialist = await c.Letters.Node.SignInAsync("so.chuyenvien");
        using var leader = await c.Letters.Node.SignInAsync("so.lanhdao");
        using var clerk = await c.Letters.Node.SignInAsync("so.vanthu");

        var form = (await (await specialist.GetAsync($"/van-ban-den/{c.Letter}")).FollowAsync("Đề nghị sao")).Form("ask-copy");
        var refused = await form.Choose("Kind", "Extract").Fill("Extract", "Điều 2. Kinh phí thực hiện.").Fill("Recipients", "UBND xã Ẽo Gió").Fill("Copies", "hai").SubmitAsync();
        var kept = (refused.Form("ask-copy")["Extract"], refused.Form("ask-copy")["Copies"]);
        var asked = await refused.Form("ask-copy").Fill("Signer", $"{c.Letters.People["so.chanhvanphong"].Appointment}").Fill("Copies", "2").Fill("Reason", "Gửi xã thực hiện").SubmitAsync();
        using var office = await c.Letters.Node.SignInAsync("so.chanhvanphong");
        var waiting = await (await office.GetAsync("/hom-nay")).FollowAsync("Ký bản sao");
        var other = await leader.GetAsync(waiting.Address.AbsolutePath);
        var signed = await waiting.Form("sign-copy").SubmitAsync();
        var letter = await specialist.GetAsync($"/van-ban-den/{c.Letter}");
        var book = await clerk.GetAsync("/so-ban-sao");
        var sheet = await clerk.BytesAsync("/so-ban-sao/xuat.xlsx");
        var unsaid = await (await book.FollowAsync("01/TrS-SKHCN")).Form("void-copy").SubmitAsync();
        var gone = await unsaid.Form("void-copy").Fill("Reason", "Sai nơi nhận").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(("Điều 2. Kinh phí thực hiện.", "hai"), kept);
        Assert.Contains("Đã gửi đề nghị sao", asked.Words);
        Assert.Contains("Số sẽ cấp khi ký: 01/TrS-SKHCN", waiting.Words);
        Assert.False(other.HasForm("sign-copy"));
        Assert.Contains("Đã ký sao, số 01/TrS-SKHCN", signed.Words);
        Assert.Contains("TL. Thủ trưởng", signed.Words);
        Assert.Contains("Sơn Hà, ngày 23 tháng 11 năm 2026", signed.Words);
        Assert.Contains("Trích sao 01/TrS-SKHCN", letter.Words);
        Assert.Contains("15/QĐ-UBND ngày 20/11/2026", book.Words);
        Assert.Equal("PK"u8.ToArray(), sheet[..2]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.Status);
        Assert.Contains("Đã hủy số 01/TrS-SKHCN", gone.Words);
        Assert.Contains("Hủy số: Sai nơi nhận", (await clerk.GetAsync("/so-ban-sao")).Words);
    }
}
