using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Integration.Walk;
using LienThong.Kernel.Data;
using Microsoft.Playwright;

namespace LienThong.Browser.Guides;

/// <summary>A book that numbers through a term of office: set, continued from paper, over the turn of the year and into the next term, as the guide tells it, in a real browser.</summary>
public sealed class BookGuideTests(Chromium chromium)
{
    private const string Basis = "Quy chế công tác văn thư số 12/QC-SKHCN";

    [Fact]
    public async Task A_term_of_office_is_one_book_over_new_year_and_the_next_term_begins_another()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        await WalkCast.BuildAsync(node);
        var (pictures, office, clerk) = (new GuidePictures(), await chromium.SignedInAsync(node, "so.chanhvanphong"), await chromium.SignedInAsync(node, "so.vanthu"));
        await office.GotoAsync("/so-van-ban");
        await office.GetByRole(AriaRole.Link, new() { Name = "Sổ đăng ký văn bản đến", Exact = true }).ClickAsync();
        await TermAsync("2021-2026", "23/11/2026", "1204");
        await pictures.TakeAsync(office, null, "Căn cứ", "so-dat-nhiem-ky");
        await SaveAsync("đánh số theo nhiệm kỳ 2021-2026");
        await office.GetByRole(AriaRole.Link, new() { Name = "Thêm sổ đi" }).ClickAsync();
        await office.FillAsync("[name=Name]", "Sổ quyết định");
        await office.FillAsync("[name=From]", "23/11/2026");
        await office.FillAsync("[name=Basis]", Basis);
        await office.GetByLabel("Quyết định", new() { Exact = true }).CheckAsync();
        await SaveAsync("Sổ quyết định: đánh số theo năm, gồm Quyết định");
        await pictures.TakeAsync(office, null, "Các loại còn lại", "so-cac-so");

        Assert.Equal(1204, await RegisterAsync("3312/BKHCN-CĐS", "V/v hướng dẫn xây dựng kế hoạch chuyển đổi số năm 2027 của các bộ, ngành, địa phương"));
        Assert.Equal(1205, await RegisterAsync("418/GM-UBND", "Mời họp thông qua dự thảo Đề án phát triển hạ tầng số tỉnh giai đoạn 2026–2030"));
        await TurnAsync(new(2027, 1, 4, 1, 0, 0, TimeSpan.Zero));
        Assert.Equal(1206, await RegisterAsync("15/QĐ-UBND", "Phê duyệt kế hoạch công tác năm 2027"));
        await office.GotoAsync("/so-van-ban");
        await office.GetByRole(AriaRole.Link, new() { Name = "Sổ đăng ký văn bản đến", Exact = true }).ClickAsync();
        await TermAsync("2026-2031", "04/01/2027", "");
        await office.PressAsync("Lưu");
        await office.GetByText("Sổ đã cấp số ngày 04/01/2027").First.WaitForAsync();
        await office.FillAsync("[name=From]", "05/01/2027");
        await SaveAsync("đánh số theo nhiệm kỳ 2026-2031");
        await TurnAsync(new(2027, 1, 5, 1, 0, 0, TimeSpan.Zero));
        Assert.Equal(1, await RegisterAsync("22/KH-UBND", "Triển khai Nghị quyết số 57-NQ/TW năm 2027 trên địa bàn tỉnh"));

        await office.GotoAsync("/so-van-ban/dat?loai=den");
        foreach (var (field, value) in new[] { ("Name", "Sổ đơn thư"), ("From", "05/01/2027"), ("Basis", Basis) }) await office.FillAsync($"[name={field}]", value);
        await SaveAsync("Sổ đơn thư: đánh số theo năm");
        await clerk.GotoAsync("/van-ban-den/vao-so");
        Assert.Equal(["Sổ đăng ký văn bản đến nhiệm kỳ 2026-2031 (số tiếp theo 2)", "Sổ đơn thư năm 2027 (số tiếp theo 1)"], await clerk.Locator("[name=Series] option").AllTextContentsAsync());

        const string year = "/so-den?tu=01/11/2026&den=31/01/2027";
        await clerk.GotoAsync(year);
        await clerk.GetByRole(AriaRole.Heading, new() { Name = "nhiệm kỳ 2026-2031" }).WaitForAsync();
        await clerk.SelectOptionAsync("[name=so]", new SelectOptionValue { Label = "Sổ đăng ký văn bản đến nhiệm kỳ 2021-2026" });
        await pictures.TakeAsync(clerk, null, "Phê duyệt kế hoạch công tác năm 2027", "so-den-nhiem-ky");
        Assert.Equal(["1204", "1205", "1206"], await clerk.Locator("table.book tbody td.num").AllTextContentsAsync());
        await clerk.PdfAsync(new() { PreferCSSPageSize = true, Path = Looks.PathOf("term-book.pdf") });
        await clerk.GetByRole(AriaRole.Link, new() { Name = "Kiểm tra sổ" }).ClickAsync();
        await clerk.GetByText("Cả 3 số của sổ đều nguyên vẹn").WaitForAsync();
        await Looks.TakeAsync(chromium, node, ("so.chanhvanphong", "books", "/so-van-ban"), ("so.chanhvanphong", "book-term", "/so-van-ban/dat?loai=den&so="), ("so.chanhvanphong", "book-types", "/so-van-ban/dat?loai=di&so=S%E1%BB%95%20quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh"), ("so.vanthu", "term-book", year), ("so.vanthu", "book-choice", "/van-ban-den/vao-so"));
        Assert.Equal(GuidePictures.ShownIn("so-van-ban.md"), pictures.Taken);
        Assert.All(pictures.Taken, t => Assert.True(GuidePictures.IsKept(t), t));
        foreach (var page in new[] { office, clerk }) await page.Context.CloseAsync();

        async Task TermAsync(string term, string from, string first)
        {
            await office.SelectOptionAsync("[name=Period]", "Term");
            foreach (var (field, value) in new[] { ("Term", term), ("From", from), ("First", first), ("Basis", Basis) }) await office.FillAsync($"[name={field}]", value);
        }

        async Task SaveAsync(string told)
        {
            await office.PressAsync("Lưu");
            await office.GetByText("Đã đặt sổ").First.WaitForAsync();
            await office.GetByText(told).First.WaitForAsync();
        }

        async Task<long> RegisterAsync(string code, string subject)
        {
            await clerk.GotoAsync("/van-ban-den/vao-so");
            foreach (var (field, value) in new[] { ("SenderName", "Uỷ ban nhân dân tỉnh Sơn Hà"), ("CodeNumber", code), ("Subject", subject), ("SignerName", "Lê Văn Tám") }) await clerk.FillAsync($"[name={field}]", value);
            await clerk.PressAsync("Lưu");
            var told = await clerk.GetByText("Đã vào sổ").First.TextContentAsync();
            return long.Parse(System.Text.RegularExpressions.Regex.Match(told!, @"\d[\d.]*").Value.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
        }

        // A session of last year is over: both sign in anew.
        async Task TurnAsync(DateTimeOffset to)
        {
            node.Time.SetTo(to);
            foreach (var page in new[] { office, clerk }) await page.Context.CloseAsync();
            (office, clerk) = (await chromium.SignedInAsync(node, "so.chanhvanphong"), await chromium.SignedInAsync(node, "so.vanthu"));
        }
    }
}
