using System.Net;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

/// <summary>Forms that fill in today by themselves, and stand open when the books change.</summary>
public sealed class FormsOverMidnightTests
{
    private const string Asked = "Trang này mở từ ngày 31/12/2026, nay đã sang ngày 01/01/2027";

    [Theory, Engines]
    public async Task A_letter_typed_before_midnight_is_not_written_into_the_old_book_without_asking(Engine engine)
    {
        await using var o = await OnTheEveAsync(engine);
        var form = Filled(await (await o.Node.SignInAsync("so.vanthu")).GetAsync("/van-ban-den/vao-so"));
        o.Node.Time.SetTo(NewYearsEve.Midnight);

        var asked = await form.SubmitAsync("save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains(Asked, asked.Words, StringComparison.Ordinal);
        Assert.Empty(await BooksAsync(o));
        var moved = await asked.Form("register").Fill("ArrivalDate", "01/01/2027").SubmitAsync("save");
        Assert.Contains("Đã vào sổ, số đến 1", moved.Words, StringComparison.Ordinal);
        Assert.Equal(["documents.incoming 2027: 1"], await BooksAsync(o));
    }

    [Theory, Engines]
    public async Task A_letter_that_did_come_on_new_years_eve_is_taken_when_the_form_is_sent_once_more(Engine engine)
    {
        await using var o = await OnTheEveAsync(engine);
        var form = (await (await o.Node.SignInAsync("so.vanthu")).GetAsync("/van-ban-den/vao-so")).Form("register");
        o.Node.Time.SetTo(NewYearsEve.Midnight);

        // Another fault on the way must not swallow the question.
        var faulty = await form.Fill("SenderName", "Sở Tài chính").Fill("Copies", "hai").SubmitAsync("save");
        Assert.DoesNotContain(Asked, faulty.Words, StringComparison.Ordinal);
        var asked = await Filled(faulty).Fill("Copies", "2").SubmitAsync("save");
        Assert.Contains(Asked, asked.Words, StringComparison.Ordinal);

        Assert.Contains("Đã vào sổ, số đến 1", (await asked.Form("register").SubmitAsync("save")).Words, StringComparison.Ordinal);
        Assert.Equal(["documents.incoming 2026: 1"], await BooksAsync(o));
    }

    [Theory, Engines]
    public async Task The_next_empty_form_has_the_day_on_which_it_is_opened_unless_another_was_typed_in(Engine engine)
    {
        await using var o = await OnTheEveAsync(engine);
        var clerk = await o.Node.SignInAsync("so.vanthu");

        var next = await Filled(await clerk.GetAsync("/van-ban-den/vao-so")).SubmitAsync("more");
        Assert.Equal("31/12/2026", next.Form("register")["ArrivalDate"]);
        o.Node.Time.SetTo(NewYearsEve.Midnight);

        var opened = await clerk.GetAsync(next.Address.PathAndQuery);
        Assert.Equal("01/01/2027", opened.Form("register")["ArrivalDate"]);
        var typed = await Filled(opened, "99/BC-STC").Fill("ArrivalDate", "30/12/2026").SubmitAsync("more");
        Assert.Equal("30/12/2026", typed.Form("register")["ArrivalDate"]);
        Assert.Equal(["documents.incoming 2026: 1", "documents.incoming 2026: 2"], await BooksAsync(o));
    }

    [Theory, Engines]
    public async Task A_form_sent_again_after_midnight_shows_what_it_did_before(Engine engine)
    {
        await using var o = await OnTheEveAsync(engine);
        var form = Filled(await (await o.Node.SignInAsync("so.vanthu")).GetAsync("/van-ban-den/vao-so"));
        var first = await form.SubmitAsync("save");
        o.Node.Time.SetTo(NewYearsEve.Midnight);

        var again = await form.SubmitAsync("save");

        Assert.Equal(first.Address, again.Address);
        Assert.Equal(["documents.incoming 2026: 1"], await BooksAsync(o));
    }

    [Theory, Engines]
    public async Task A_document_is_not_issued_into_the_old_book_without_asking(Engine engine)
    {
        await using var o = await OnTheEveAsync(engine);
        var path = $"/van-ban-di/{await ReadyAsync(o)}/phat-hanh";
        var form = (await (await o.Node.SignInAsync("so.vanthu")).GetAsync(path)).Form("issue");
        o.Node.Time.SetTo(NewYearsEve.Midnight);

        var asked = await form.SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains(Asked, asked.Words, StringComparison.Ordinal);
        Assert.Empty(await BooksAsync(o));
        Assert.Contains("Đã phát hành văn bản 01/SKHCN-CĐS", (await asked.Form("issue").SubmitAsync()).Words, StringComparison.Ordinal);
        Assert.Equal(["documents.outgoing 2026: 1"], await BooksAsync(o));
    }

    private static async Task<Letters> OnTheEveAsync(Engine engine)
    {
        var office = await Letters.OnAsync(engine);
        office.Node.Time.SetTo(NewYearsEve.Before);
        return office;
    }

    private static TestForm Filled(TestPage page, string notation = "98/BC-STC") =>
        page.Form("register").Fill("SenderName", "Sở Tài chính").Fill("CodeNumber", notation).Fill("Subject", "Báo cáo quyết toán năm").Fill("IssuedDate", "29/12/2026");

    private static Task<List<string>> BooksAsync(Letters o) => o.Node.Work.ReadAsync(s => s.QueryAsync<string>(
        "select b.kind || ' ' || b.period || ': ' || e.number from [registers.entry] e join [registers.book] b on b.id = e.book_id order by b.kind, b.period, e.number"));

    private static async Task<OutgoingId> ReadyAsync(Letters o)
    {
        using var content = new MemoryStream("Kính gửi: các cơ quan"u8.ToArray());
        var file = (await o.Get<Kernel.Files.Files>().StageAsync(content, "du-thao.txt", o.People["so.chuyenvien"].Person)).Value.Id;
        var input = new DraftInput { Subject = "Về việc quyết toán năm", TypeCode = "CV", Signer = o.People["so.lanhdao"].Appointment, Recipients = new([], [o.People.Agency("tinh")], "") };
        var id = (await o.Get<DraftOutgoing>().HandleAsync(new(input, null, [file]), o.As("so.chuyenvien"), default)).Value;
        Letters.Ok(await o.Get<SubmitDraft>().HandleAsync(new(id, null, ""), o.As("so.chuyenvien"), default));
        foreach (var reviewer in (string[])["so.truongphong", "so.chanhvanphong", "so.lanhdao"])
            Letters.Ok(await o.Get<ReviewDraft>().HandleAsync(new(id, null, ReviewDecision.Pass, ""), o.As(reviewer), default));
        return id;
    }
}
