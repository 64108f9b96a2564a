using System.IO.Compression;
using System.Net;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class PassingBooksTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory, Engines]
    public async Task The_transfer_book_has_each_hand_over_once_and_says_who_has_opened_it(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, _) = await o.AssignedAsync();
        await o.OpenAsync("so.truongphong2", id);
        using var clerk = await o.Node.SignInAsync("so.vanthu");

        var page = await (await clerk.GetAsync("/so-den")).FollowAsync("Sổ chuyển giao văn bản");
        var other = await clerk.GetAsync("/so-chuyen-giao?tu=01/11/2026&den=22/11/2026");

        Assert.Equal(["Ngày chuyển", "Số đến", "Số, ký hiệu văn bản", "Tên loại và trích yếu nội dung", "Đơn vị hoặc người nhận", "Ký nhận", "Ghi chú"], page.All("table.book th"));
        Assert.Equal(
            ["Lê Thuỳ Ngân – Chánh Văn phòng||Để biết", "Phòng Chuyển đổi số|Đã xem 08:05 23/11/2026, Phạm Ưng Ước|Chủ trì", "Phòng Kế hoạch|Đã xem 08:05 23/11/2026, Bùi Ngọc Ẩn|Phối hợp"],
            page.Document.QuerySelectorAll("table.book tbody tr").Select(r => string.Join('|', r.Children.Skip(4).Select(c => TestPage.Fold(c.TextContent)))).Order(StringComparer.Ordinal));
        Assert.Contains("Không chuyển giao văn bản nào", other.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task What_went_elsewhere_stays_with_its_reason_and_what_nobody_saw_is_gone(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        var lines = await o.LinesAsync(id);
        Letters.Ok(await o.Get<WithdrawFlow>().HandleAsync(new(id, lines.Single(l => l.Role == LineRole.Support).Id), o.As("so.lanhdao"), default));
        Letters.Ok(await o.Get<ReassignWork>().HandleAsync(new(id, lines.Single(l => l.Role == LineRole.Lead).Id, o.Unit("so.b"), "Thuộc phòng Kế hoạch"), o.As("so.lanhdao"), default));

        var told = (await ReadAsync(o, "so.vanthu")).Lines.Select(l => $"{l.Label}: {PassingWords.Note(l)}").Order(StringComparer.Ordinal);

        Assert.Equal(["Lê Thuỳ Ngân – Chánh Văn phòng: Để biết", "Phòng Chuyển đổi số: Chủ trì. Đã chuyển nơi khác: Thuộc phòng Kế hoạch", "Phòng Kế hoạch: Chủ trì"], told);
    }

    [Theory, Engines]
    public async Task A_settled_document_stays_in_the_book_of_the_day_and_pages_neither_skip_nor_repeat(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await o.SteeredAsync("1");
        var done = await o.DoneAsync("2");
        Letters.Ok(await o.Get<ConfirmWork>().HandleAsync(new(done, (await o.TopAsync(done)).Id, null), o.As("so.lanhdao"), default));
        o.Node.Time.Advance(TimeSpan.FromDays(2));

        var seen = new List<LineId>();
        PassingKey? next = null;
        do
        {
            var page = await ReadAsync(o, "so.vanthu", next, 2);
            seen.AddRange(page.Lines.Select(l => l.Id));
            next = PassingKey.Read(page.Next?.ToString());
        }
        while (next is not null);

        Assert.Equal(IncomingState.Closed, (await o.RowAsync(done)).State);
        Assert.Equal((6, 6), (seen.Count, seen.Distinct().Count()));
    }

    [Theory, Engines]
    public async Task The_book_is_the_own_agencys_and_its_registrys_alone(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await o.SteeredAsync();
        using var specialist = await o.Node.SignInAsync("so.chuyenvien");
        using var commune = await o.Node.SignInAsync("xa.vanthu");

        foreach (var path in (string[])["/so-chuyen-giao", "/so-chuyen-giao/xuat.xlsx", "/so-chuyen-giao/buu-dien", "/so-chuyen-giao/buu-dien/xuat.xlsx"])
            Assert.Equal(HttpStatusCode.Forbidden, (await specialist.GetAsync(path)).Status);
        Assert.Contains("Không chuyển giao văn bản nào", (await commune.GetAsync("/so-chuyen-giao")).Words, StringComparison.Ordinal);
        Assert.Empty((await ReadAsync(o, "xa.vanthu")).Lines);
    }

    [Theory, Engines]
    public async Task The_workbook_holds_the_same_lines_and_a_stretch_is_one_statement(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await o.SteeredAsync();
        using var clerk = await o.Node.SignInAsync("so.vanthu");
        var hat = (await o.ReaderAsync("so.vanthu")).Hats[0];

        var count = Statements.Begin();
        await o.Get<PassingBooks>().ReadAsync(hat, Today, Today, null, default);
        await o.Get<PostBooks>().ReadAsync(hat, Today, Today, null, default);
        var asked = count();
        using var zip = new ZipArchive(new MemoryStream(await clerk.BytesAsync("/so-chuyen-giao/xuat.xlsx?tu=23/11/2026&den=23/11/2026")));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());

        Assert.Equal(2, asked);
        Assert.Contains("Phê duyệt kế hoạch phủ sóng", await sheet.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private static async Task<PassingPage> ReadAsync(Letters o, string user, PassingKey? after = null, int most = PassingBooks.Most) =>
        await o.Get<PassingBooks>().ReadAsync((await o.ReaderAsync(user)).Hats[0], Today, Today, after, default, most);
}
