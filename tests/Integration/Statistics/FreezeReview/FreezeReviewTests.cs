using LienThong.Contracts.Statistics;
using LienThong.Documents;
using LienThong.Integration.Statistics.WriteReview;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Statistics.FreezeReview;

public sealed class FreezeReviewTests
{
    private static readonly string Review = $"/thong-ke/tong-ket/{AreaId.Of(AreaLevel.Province, "96", AreaDays.Known).Value:N}/2017";

    [Theory, Engines]
    public async Task A_frozen_review_is_reprinted_from_the_store_whatever_becomes_of_its_figures(Engine engine)
    {
        await using var node = await WriteReviewTests.OfficeAsync(engine, "BC10,96,2017,actual,58,,=,,Sở,");
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);
        await (await browser.GetAsync($"{Review}/sua/buu-chinh")).Form("write-review").Fill("Text", "Mạng lưới giữ vững {BC10}.").SubmitAsync();

        var frozen = await FreezeAsync(browser);
        var word = await browser.BytesAsync(File(frozen, "docx"));
        var print = await browser.BytesAsync(File(frozen, "pdf"));
        await SampleFigures.RowsAsync(node, "BC10,96,2017,actual,60,,=,,Sở,");
        await (await browser.GetAsync($"{Review}/sua/buu-chinh")).Form("write-review").Fill("Text", "Lời khác {BC10}.").SubmitAsync();
        var (live, again) = (await browser.GetAsync(Review), await browser.GetAsync(frozen.Address.AbsolutePath));

        Assert.Contains("Mạng lưới giữ vững 58 bưu cục.", again.Words, StringComparison.Ordinal);
        Assert.Contains("Lời khác 60 bưu cục.", live.Words, StringComparison.Ordinal);
        Assert.Contains("58 bưu cục", again.One("article a[href*='so-lieu']").TextContent, StringComparison.Ordinal);
        Assert.Equal(word, await browser.BytesAsync(File(again, "docx")));
        Assert.Equal(print, await browser.BytesAsync(File(again, "pdf")));
        Assert.Equal("%PDF"u8.ToArray(), print[..4]);
        Assert.Contains("Lần 1", live.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_frozen_review_is_a_draft_report_with_its_files_before_its_signer(Engine engine)
    {
        await using var node = await WriteReviewTests.OfficeAsync(engine, "BC10,96,2017,actual,58,,=,,Sở,");
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);

        var frozen = await FreezeAsync(browser);
        var draft = await browser.GetAsync(frozen.One("a[href^='/van-ban-di/']").GetAttribute("href")!);

        Assert.Contains("Tổng kết công tác thông tin và truyền thông năm 2017 trên địa bàn tỉnh Cà Mau", draft.Words, StringComparison.Ordinal);
        Assert.Contains("Báo cáo", draft.Words, StringComparison.Ordinal);
        Assert.Equal(2, await node.Work.ReadAsync(s => s.ScalarAsync<long>("select pages from [documents.outgoing]")));
        foreach (var name in new[] { "tong-ket-96-2017.docx", "tong-ket-96-2017.pdf" }) Assert.Contains(name, draft.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_value_is_published_by_the_issued_report_that_told_it_and_a_correction_says_what_was_told(Engine engine)
    {
        await using var node = await WithoutPdfAsync(engine);
        var office = await WriteReviewTests.FillAsync(node, "BC10,96,2017,actual,58,,=,,Sở,");
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);
        var frozen = await FreezeAsync(browser);
        var figure = frozen.One("article a[href*='so-lieu']").GetAttribute("href")!;
        var draft = OutgoingId.From(Guid.Parse(frozen.One("a[href^='/van-ban-di/']").GetAttribute("href")!.Split('/')[^1]));

        var before = await browser.GetAsync(figure);
        await IssueAsync(node, office, draft);
        var (issued, asked) = (await browser.GetAsync(figure), await AskAsync(node));
        await SampleFigures.RowsAsync(node, "BC10,96,2017,actual,60,,=,,Sở,");
        var (was, @new) = (await browser.GetAsync(figure), await AskAsync(node));
        await VoidAsync(node, office, draft);
        var undone = await browser.GetAsync(figure);

        Assert.Equal(["đã duyệt"], Status(before));
        Assert.Equal(["đã công bố"], Status(issued));
        Assert.Contains("1/BC-SKHCN ngày 23/11/2026: “58 bưu cục”", issued.Words, StringComparison.Ordinal);
        Assert.Equal("published", asked.Status);
        Assert.Equal(["đã đính chính"], Status(was));
        Assert.Contains("“58 bưu cục”", was.Words, StringComparison.Ordinal);
        Assert.Equal(("60", "approved"), (@new.Value, @new.Status));
        Assert.DoesNotContain("“58 bưu cục”", undone.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Another_agency_sees_nothing_of_it(Engine engine)
    {
        await using var node = await WriteReviewTests.OfficeAsync(engine, "BC10,96,2017,actual,58,,=,,Sở,");
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);
        var frozen = await FreezeAsync(browser);
        using var other = await node.SignInAsync("tinh.lanhdao", SmallProvince.Password);

        var statuses = new List<int>();
        foreach (var path in new[] { frozen.Address.AbsolutePath, File(frozen, "docx"), File(frozen, "pdf") }) statuses.Add((int)(await other.GetAsync(path)).Status);

        Assert.All(statuses, s => Assert.Equal(404, s));
        Assert.DoesNotContain("Lần 1", (await other.GetAsync(Review)).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Without_subject_or_signer_nothing_is_frozen_and_the_form_keeps_what_was_typed(Engine engine)
    {
        await using var node = await WriteReviewTests.OfficeAsync(engine, "BC10,96,2017,actual,58,,=,,Sở,");
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);

        var signer = await (await browser.GetAsync($"{Review}/chot")).Form("freeze-review").Fill("Signer", "").Fill("Subject", "Tổng kết năm").SubmitAsync();
        var subject = await (await browser.GetAsync($"{Review}/chot")).Form("freeze-review").Fill("Subject", " ").SubmitAsync();

        Assert.Contains("Chưa chọn người ký", signer.Words, StringComparison.Ordinal);
        Assert.Equal("Tổng kết năm", signer.Form("freeze-review")["Subject"]);
        Assert.True(subject.Has(".error-summary"));
        Assert.Equal(0, await node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [statistics.frozen_review]")));
        Assert.Equal(0, await node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [documents.outgoing]")));
    }

    [Theory, Engines]
    public async Task Without_LibreOffice_the_frozen_review_has_its_Word_file_and_says_why_no_PDF(Engine engine)
    {
        await using var node = await WithoutPdfAsync(engine);
        await WriteReviewTests.FillAsync(node, "BC10,96,2017,actual,58,,=,,Sở,");
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);

        var frozen = await FreezeAsync(browser);

        Assert.Contains("LibreOffice", frozen.Words, StringComparison.Ordinal);
        Assert.False(frozen.Has("a[href$='tong-ket.pdf']"));
        Assert.Equal("PK"u8.ToArray(), (await browser.BytesAsync(File(frozen, "docx")))[..2]);
    }

    private static async Task<TestNode> WithoutPdfAsync(Engine engine) => await TestNode.StartAsync(await SchemaTemplates.CopyAsync(engine, areas: true), further: s => s.AddSingleton(PdfSettings.Default with { Program = null }));

    private static IEnumerable<string> Status(TestPage page) => page.All("dl.facts .tag").Select(t => t.Trim());

    private static async Task VoidAsync(TestNode node, SmallProvince office, OutgoingId id)
    {
        await using var scope = node.Scope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<VoidOutgoing>().HandleAsync(new(id, null, "Cấp nhầm số"), office.Act("so.vanthu"), default)).IsOk);
    }

    private static async Task<AskedFigure> AskAsync(TestNode node) => (await node.Get<IFigureReads>().ValueAsync(new("BC10", "96", "2017"), default)).Value;

    private static async Task IssueAsync(TestNode node, SmallProvince office, OutgoingId id)
    {
        await using var scope = node.Scope();
        T Get<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
        Assert.True((await Get<SubmitDraft>().HandleAsync(new(id, null, ""), office.Act("so.chuyenvien"), default)).IsOk);
        foreach (var reviewer in new[] { "so.truongphong", "so.chanhvanphong", "so.lanhdao" }) Assert.True((await Get<ReviewDraft>().HandleAsync(new(id, null, ReviewDecision.Pass, ""), office.Act(reviewer), default)).IsOk, reviewer);
        Assert.True((await Get<IssueOutgoing>().HandleAsync(new(id, null), office.Act("so.vanthu"), default)).IsOk);
    }

    private static async Task<TestPage> FreezeAsync(TestBrowser browser) => await (await browser.GetAsync($"{Review}/chot")).Form("freeze-review").SubmitAsync();

    private static string File(TestPage page, string ending) => page.One($"a[href$='tong-ket.{ending}']").GetAttribute("href")!;
}
