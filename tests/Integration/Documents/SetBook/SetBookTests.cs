using System.Net.Http.Json;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class SetBookTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory, Engines]
    public async Task A_book_of_a_term_goes_on_over_the_turn_of_the_year_and_the_next_term_begins_at_one(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        Letters.Ok(await o.Get<SetBook>().HandleAsync(First(Today, term: "2021-2026"), o.As("so.chanhvanphong"), default));
        var numbers = new List<(string, long)>();

        await RegisterAsync("1", Today);
        o.Node.Time.SetTo(new(2027, 1, 4, 1, 0, 0, TimeSpan.Zero));
        await RegisterAsync("2", new(2027, 1, 4));
        Letters.Ok(await o.Get<SetBook>().HandleAsync(First(new(2027, 1, 5), term: "2026 – 2031"), o.As("so.quantri"), default));
        await RegisterAsync("3", new(2027, 1, 4));
        o.Node.Time.SetTo(new(2027, 1, 5, 1, 0, 0, TimeSpan.Zero));
        await RegisterAsync("4", new(2027, 1, 5));
        // What came before the new term is still numbered in the old one.
        await RegisterAsync("5", new(2027, 1, 4));

        const string old = "Sổ đăng ký văn bản đến nhiệm kỳ 2021-2026";
        Assert.Equal([(old, 1L), (old, 2L), (old, 3L), ("Sổ đăng ký văn bản đến nhiệm kỳ 2026-2031", 1L), (old, 4L)], numbers);
        Assert.DoesNotContain("2026", (await o.Node.Work.ReadAsync(s => o.Get<Kernel.Registers.Registers>().BooksAsync(s, o.People.Agency("so")))).Select(b => b.Period));

        async Task RegisterAsync(string number, DateOnly arrived)
        {
            var row = await o.RowAsync((await o.TryRegisterAsync(Letters.Letter(o.People, number) with { ArrivalDate = arrived })).Value.Id);
            numbers.Add((await o.Node.Work.ReadAsync(s => s.ScalarAsync<string>("select title from [registers.book] where id = @BookId", new { row.BookId }))!, row.Number));
        }
    }

    [Theory, Engines]
    public async Task A_decision_reaches_back_to_no_day_that_has_a_number(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await o.RegisteredAsync();

        var today = await o.Get<SetBook>().HandleAsync(First(Today, "2025-2030"), o.As("so.chanhvanphong"), default);
        var tomorrow = await o.Get<SetBook>().HandleAsync(First(Today.AddDays(1), "2025-2030"), o.As("so.chanhvanphong"), default);
        var again = await o.Get<SetBook>().HandleAsync(First(Today.AddDays(2), "2025-2030"), o.As("so.chanhvanphong"), default);
        var earlier = await o.Get<SetBook>().HandleAsync(First(Today, "2020-2027"), o.As("so.chanhvanphong"), default);

        Assert.Equal(["documents.book.numbered"], today.Codes());
        Assert.Contains("23/11/2026", today.Messages()[0], StringComparison.Ordinal);
        Letters.Ok(tomorrow);
        Assert.Equal(["documents.book.same"], again.Codes());
        Assert.Equal(["documents.book.later-set"], earlier.Codes());
    }

    [Theory, Engines]
    public async Task A_paper_book_is_continued_at_its_next_number_once(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        Letters.Ok(await o.Get<SetBook>().HandleAsync(First(Today, "2025-2030") with { First = 1204 }, o.As("so.chanhvanphong"), default));

        var again = await o.Get<SetBook>().HandleAsync(First(Today, "2025-2030") with { First = 7 }, o.As("so.chanhvanphong"), default);

        Assert.Equal(1204, (await o.RowAsync(await o.RegisteredAsync())).Number);
        Assert.Equal(["documents.book.already-open"], again.Codes());
    }

    [Theory, Engines]
    public async Task Each_of_several_incoming_books_counts_for_itself_and_the_clerk_chooses(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        using var keeper = await o.Node.SignInAsync("so.chanhvanphong");
        using var clerk = await o.Node.SignInAsync("so.vanthu");
        await o.RegisteredAsync("1");

        var alone = await clerk.GetAsync("/van-ban-den/vao-so");
        var added = await (await (await keeper.GetAsync("/so-van-ban")).FollowAsync("Thêm sổ đến")).Form("set-book").Fill("Name", "Sổ đơn thư").Fill("From", "23/11/2026").Fill("Basis", "Quy chế văn thư số 12/QC-SKHCN").SubmitAsync();
        var form = await (await clerk.GetAsync("/van-ban-den/vao-so")).Form("register").Fill("Series", "Sổ đơn thư").Fill("SenderName", "Ông Bùi Văn Ẩm").Fill("CodeNumber", "01/ĐĐN").Fill("Subject", "Đơn đề nghị lắp trạm phát sóng").SubmitAsync("more");
        var second = await form.Form("register").Fill("SenderName", "Bà Lý Thị Ớt").Fill("CodeNumber", "02/ĐPA").Fill("Subject", "Đơn phản ánh cước viễn thông").SubmitAsync("save");

        using var api = await o.Node.ApiAsync("so.vanthu");
        using var third = await api.PostAsJsonAsync("/api/v1/incoming", new { arrivalDate = "2026-11-23", senderName = "Ông Đỗ Văn Ứng", codeNumber = "03", codeNotation = "ĐĐN", subject = "Đơn hỏi phủ sóng", series = "Sổ đơn thư" });

        Assert.Equal(3, (await third.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).GetProperty("number").GetInt64());
        Assert.Contains("Số đến tiếp theo", alone.Words, StringComparison.Ordinal);
        Assert.False(alone.Has("[name=Series]"));
        Assert.Contains("Đã đặt sổ", added.Words, StringComparison.Ordinal);
        Assert.Contains("Sổ đơn thư: đánh số theo năm", added.Words, StringComparison.Ordinal);
        Assert.Equal("Sổ đơn thư", form.Form("register")["Series"]);
        Assert.True(form.Words.Contains("Đã vào sổ, số đến 1", StringComparison.Ordinal), form.ToString());
        Assert.Equal(["Sổ đăng ký văn bản đến năm 2026 (số tiếp theo 2)", "Sổ đơn thư năm 2026 (số tiếp theo 2)"], form.All("[name=Series] option"));
        Assert.Contains("2, Sổ đơn thư năm 2026", second.Words, StringComparison.Ordinal);
        Assert.Equal(2, (await o.RowAsync(await o.RegisteredAsync("2"))).Number);
        Assert.Equal(["documents.book.no-such"], (await o.TryRegisterAsync(Letters.Letter(o.People, "3") with { Series = "Sổ khác" })).Codes());
        Assert.Equal(["documents.book.no-such"], (await o.TryRegisterAsync(Letters.Letter(o.People, "3") with { Series = "Sổ đơn thư", ArrivalDate = Today.AddDays(-1) })).Codes());
    }

    [Theory, Engines]
    public async Task Types_with_a_book_of_their_own_are_numbered_there_and_the_others_go_on(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        Assert.True((await p.Get<SetBook>().HandleAsync(new(IssueOutgoing.BookKind, null, "Sổ quyết định", false, "", Today, null, ["QĐ", "NQ"], "Quy chế"), p.As(p.Office), default)).IsOk);

        string[] codes = [await CodeAsync("QĐ"), await CodeAsync("CV"), await CodeAsync("QĐ"), await CodeAsync("CV")];
        var twice = await p.Get<SetBook>().HandleAsync(new(IssueOutgoing.BookKind, null, "Sổ khác", false, "", Today.AddDays(1), null, ["NQ"], "Quy chế"), p.As(p.Office), default);

        Assert.Equal(["01/QĐ-STTTT", "01/STTTT-BCVT", "02/QĐ-STTTT", "02/STTTT-BCVT"], codes);
        Assert.Equal(["documents.book.type-taken"], twice.Codes());
        Assert.Contains("“Sổ quyết định”", twice.Messages()[0], StringComparison.Ordinal);

        async Task<string> CodeAsync(string type)
        {
            var id = await p.ApprovedAsync(p.Input($"Về việc {type}") with { TypeCode = type });
            var next = await p.Get<NextCode>().OfAsync(await p.RowAsync(id), default);
            var code = (await p.Get<IssueOutgoing>().HandleAsync(new(id, null), p.As(p.Clerk), default)).Value.Code;
            Assert.Equal(next, code);
            return code;
        }
    }

    [Theory, Engines]
    public async Task A_delivery_is_accepted_into_the_book_that_the_clerk_chooses(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        await p.Work.SystemWriteAsync<Done>("test.book", p.As(p.Office), async s =>
        {
            s.Audit("test.book", "test", Guid.CreateVersion7());
            await SetBook.PutAsync(s, new BookRule { AgencyId = p.Other, Kind = IncomingWriter.BookKind, Series = "Sổ họp", Name = "Sổ họp", ValidFrom = Today, Basis = "Quy chế" });
            return Done.It;
        });
        var (first, second) = ((await p.LinesAsync(await p.IssuedAsync()))[0], (await p.LinesAsync(await p.IssuedAsync(p.Input("Về việc họp giao ban"))))[0]);

        var main = await p.Get<AcceptDelivery>().HandleAsync(new(first.Id), p.As(p.OtherClerk), default);
        var own = await p.Get<AcceptDelivery>().HandleAsync(new(second.Id, "Sổ họp"), p.As(p.OtherClerk), default);

        Assert.Equal((1L, 1L), (main.Value.Number, own.Value.Number));
        Assert.Equal(["Sổ họp năm 2026", "Sổ đăng ký văn bản đến năm 2026"], (await p.ReadAsync(s => p.Get<Kernel.Registers.Registers>().BooksAsync(s, p.Other))).Where(b => b.Kind == IncomingWriter.BookKind).Select(b => b.Title).Order(StringComparer.Ordinal));
    }

    [Theory, Engines]
    public async Task Every_wrong_field_is_named_and_what_was_typed_stays(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        using var keeper = await o.Node.SignInAsync("so.quantri");

        var wrong = await (await keeper.GetAsync("/so-van-ban/dat?loai=di")).Form("set-book").Fill("Name", "Sổ đăng ký văn bản đi").Fill("Period", "Term").Fill("Term", "khóa 5").Fill("First", "không").SubmitAsync();

        var none = await keeper.GetAsync("/so-van-ban/dat?loai=den&so=S%E1%BB%95%20kh%C3%A1c");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, none.Status);
        foreach (var words in new[] { "đã có sổ mang tên này", "Nhiệm kỳ ghi bằng hai năm", "Chưa có ngày áp dụng", "Số đầu phải là số nguyên", "Chưa chọn loại văn bản", "Chưa ghi căn cứ" }) Assert.Contains(words, wrong.Words, StringComparison.Ordinal);
        Assert.Equal(("khóa 5", "không", "Term"), (wrong.Form("set-book")["Term"], wrong.Form("set-book")["First"], wrong.Form("set-book")["Period"]));
        Assert.Equal(["kernel.not-permitted"], (await o.Get<SetBook>().HandleAsync(First(Today, "2025-2030"), o.As("so.vanthu"), default)).Codes());
        Assert.Equal(["documents.book.outside-term"], (await o.Get<SetBook>().HandleAsync(First(Today, "2027-2032"), o.As("so.quantri"), default)).Codes());
    }

    [Theory, Engines]
    public async Task A_number_that_lies_in_the_wrong_period_is_found(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        Letters.Ok(await o.Get<SetBook>().HandleAsync(First(Today.AddDays(1), "2025-2030"), o.As("so.chanhvanphong"), default));
        var id = await o.RegisteredAsync();
        using var clerk = await o.Node.SignInAsync("so.vanthu");
        var sound = await clerk.GetAsync("/so-van-ban/kiem-tra");

        await o.Node.Work.MaintainAsync(async s => await s.ExecuteAsync("update [registers.entry] set entered_on = @Day where record_id = @id", new { Day = Today.AddDays(1), id }));
        var wrong = await clerk.GetAsync("/so-van-ban/kiem-tra");

        Assert.Contains("Số duy nhất của sổ nguyên vẹn", sound.Words, StringComparison.Ordinal);
        Assert.Contains("Sai kỳ", wrong.Words, StringComparison.Ordinal);
        Assert.Contains("ngoài kỳ của sổ", wrong.Words, StringComparison.Ordinal);
    }

    private static SetBook.Request First(DateOnly from, string term) => new(IncomingWriter.BookKind, "", "Sổ đăng ký văn bản đến", term.Length > 0, term, from, null, [], "Hướng dẫn số 36-HD/VPTW");
}
