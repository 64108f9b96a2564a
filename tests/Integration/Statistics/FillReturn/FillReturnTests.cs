using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Organisation;

namespace LienThong.Integration.Statistics.FillReturn;

public sealed class FillReturnTests
{
    private const string Form = "/bao-cao/buu-chinh-nam/2025";

    [Theory, Engines]
    public async Task What_cannot_be_read_is_named_at_its_line_and_what_was_typed_stays(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");

        var page = await desk.FillAsync("dn.mot", Form, "send", ("v1", "35,5"), ("v2", "2184 thuê bao"), ("v4", "1,456"), ("v7", "-3"), ("v8", "#DIV/0!"));

        Assert.Equal(422, (int)page.Status);
        foreach (var (id, said) in new[] { ("e-v1", "số nguyên người"), ("e-v2", "không đổi được sang “tỷ đồng”"), ("e-v4", "1,456"), ("e-v7", "số âm"), ("e-v8", "#DIV/0!") })
            Assert.Contains(said, page.One($"#{id}").TextContent, StringComparison.Ordinal);
        Assert.Equal("2184 thuê bao", page.Form("fill-return")["v2"]);
    }

    [Theory, Engines]
    public async Task A_warning_is_answered_in_words_or_corrected_before_it_can_be_sent(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");

        var asked = await desk.FillAsync("dn.mot", Form, "send", ("v4", "1000"), ("v5", "700"), ("v6", "200"));
        var told = asked.One("#e-a4").TextContent;
        var sent = await desk.FillAsync("dn.mot", Form, "send", ("v4", "1000"), ("v5", "700"), ("v6", "200"), ("a4", "100 bưu gửi chưa rõ trong nước hay quốc tế"));

        Assert.Contains("cộng lại được 900, tổng ghi 1.000", told, StringComparison.Ordinal);
        Assert.Contains("Chờ duyệt", sent.Words, StringComparison.Ordinal);
        Assert.False(sent.HasForm("fill-return"));
    }

    [Theory, Engines]
    public async Task A_period_that_is_not_over_is_kept_but_not_sent_and_an_empty_form_neither(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");

        var early = await desk.FillAsync("dn.mot", "/bao-cao/buu-chinh-nam/2026", "send", ("v1", "35"));
        var kept = await desk.FillAsync("dn.mot", "/bao-cao/buu-chinh-nam/2026", "Lưu nháp", ("v1", "35"));
        var empty = await desk.FillAsync("dn.mot", Form, "send");

        Assert.Contains("chưa kết thúc", early.Words, StringComparison.Ordinal);
        Assert.Equal("35", kept.Form("fill-return")["v1"]);
        Assert.Contains("chưa có số nào", empty.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_period_that_has_not_begun_is_refused(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        var browser = await desk.BrowserAsync("dn.mot");

        var page = await browser.GetAsync("/bao-cao/buu-chinh-nam/2027");
        var sheet = await browser.GetAsync("/bao-cao/buu-chinh-nam/2027/excel");
        var open = await browser.GetAsync("/bao-cao/buu-chinh-quy/2026-Q4");

        Assert.Equal((422, false), ((int)page.Status, page.HasForm("fill-return")));
        Assert.Contains("Năm 2027 bắt đầu từ 01/01/2027 nên chưa lập báo cáo được: chọn kỳ đã bắt đầu.", page.Words, StringComparison.Ordinal);
        Assert.Equal((422, true), ((int)sheet.Status, open.HasForm("fill-return")));
        Assert.DoesNotContain("Năm 2027", (await browser.GetAsync("/bao-cao")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_period_before_a_merged_province_is_refused_by_name_and_one_before_an_unchanged_province_is_not(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456", "01/01/2017");
        await desk.AddAsync("dn.hai", "post", "Công ty Bưu chính Lai Châu", "2000654321", "01/01/2017", AreaId.Of(AreaLevel.Province, "12", AreaDays.Known).Value);

        var merged = await (await desk.BrowserAsync("dn.mot")).GetAsync("/bao-cao/buu-chinh-nam/2017");
        var stayed = await desk.FillAsync("dn.hai", "/bao-cao/buu-chinh-nam/2017", "send", ("v1", "35"));
        var owed = await (await desk.BrowserAsync("dn.mot")).GetAsync("/bao-cao");
        var list = await (await desk.BrowserAsync("so.truongphong")).GetAsync("/thong-ke/bao-cao?bieu=buu-chinh-nam&ky=2017");

        Assert.Equal(422, (int)merged.Status);
        Assert.Contains("Tỉnh Cà Mau có từ 01/07/2025, trước đó là Tỉnh Bạc Liêu, Tỉnh Cà Mau; không biết khi ấy đơn vị thuộc tỉnh nào nên không nhận báo cáo năm 2017. Báo cáo các kỳ kết thúc từ ngày 01/07/2025.", merged.Words, StringComparison.Ordinal);
        Assert.Contains("Chờ duyệt", stayed.Words, StringComparison.Ordinal);
        Assert.Contains("Năm 2025", owed.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Năm 2024", owed.Words, StringComparison.Ordinal);
        Assert.Equal(["Công ty Bưu chính Lai Châu"], list.All("tbody td.long"));
    }

    [Theory, Engines]
    public async Task A_plan_stands_beside_the_value_and_never_alone(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");

        var wrong = await desk.FillAsync("dn.mot", Form, "send", ("v1", "35"), ("p1", "30,5"), ("p2", "2"));
        var sent = await desk.FillAsync("dn.mot", Form, "send", ("v1", "35"), ("p1", "30"), ("p2", ""));

        Assert.Contains("số nguyên người", wrong.One("#e-p1").TextContent, StringComparison.Ordinal);
        Assert.Contains("có kế hoạch mà chưa có giá trị", wrong.One("#e-v2").TextContent, StringComparison.Ordinal);
        Assert.Equal("30", sent.All("td[data-label='Kế hoạch']")[0]);
        Assert.False((await (await desk.BrowserAsync("dn.mot")).GetAsync("/bao-cao/buu-chinh-quy/2026-Q3")).Form("fill-return").Has("p1"));
    }

    [Theory, Engines]
    public async Task Two_browsers_on_one_form_do_not_overwrite_each_other(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        var (one, two) = ((await (await desk.BrowserAsync("dn.mot")).GetAsync(Form)).Form("fill-return"), (await (await desk.BrowserAsync("dn.mot")).GetAsync(Form)).Form("fill-return"));

        await one.Fill("v1", "35").SubmitAsync("Lưu nháp");
        var late = await two.Fill("v1", "36").SubmitAsync("Lưu nháp");

        Assert.Equal(409, (int)late.Status);
        Assert.Equal("35", (await (await desk.BrowserAsync("dn.mot")).GetAsync(Form)).Form("fill-return")["v1"]);
    }

    [Theory, Engines]
    public async Task A_form_goes_out_as_a_workbook_and_comes_in_again_the_same(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        await desk.AddAsync("dn.hai", "post", "Công ty Chuyển phát Rạch Gốc", "2000654321");
        await desk.FillAsync("dn.mot", Form, "Lưu nháp", ("v1", "35"), ("v2", "2,184"), ("v4", "6.997.084"), ("p4", "6.900.000"), ("a4", "Theo sổ giao nhận"), ("v8", "35 nghìn"));

        var book = await (await desk.BrowserAsync("dn.mot")).BytesAsync($"{Form}/excel");
        var upload = (await (await desk.BrowserAsync("dn.hai")).GetAsync(Form)).Form("return-sheet");
        var taken = await upload.Attach("File.File", "biểu.xlsx", book, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").SubmitAsync();

        var (first, second) = ((await (await desk.BrowserAsync("dn.mot")).GetAsync(Form)).Form("fill-return"), taken.Form("fill-return"));
        foreach (var field in Enumerable.Range(1, 8).SelectMany(n => new[] { $"v{n}", $"p{n}", $"a{n}" })) Assert.Equal(first[field], second[field]);
    }

    [Theory, Engines]
    public async Task An_enterprise_sees_its_own_returns_and_nothing_of_another_or_of_the_office(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        await desk.AddAsync("dn.hai", "telecom", "Công ty Viễn thông Sông Đốc", "2000654321");
        await desk.FillAsync("dn.mot", Form, "send", ("v1", "35"));
        var other = await desk.BrowserAsync("dn.hai");
        var id = await node.Work.ReadAsync(s => s.ScalarAsync<Guid>("select id from [statistics.periodic_return]"));

        var statuses = new List<int>();
        foreach (var path in new[] { Form, $"{Form}/excel", $"/thong-ke/bao-cao/{id:N}", "/thong-ke/bao-cao", "/thong-ke/don-vi-bao-cao", "/thong-ke/tong-ket", "/van-ban-den", "/danh-ba", "/to-chuc" }) statuses.Add((int)(await other.GetAsync(path)).Status);

        Assert.All(statuses, s => Assert.True(s is 403 or 404, string.Join(' ', statuses)));
        Assert.DoesNotContain("Đất Mũi", (await other.GetAsync("/bao-cao")).Words, StringComparison.Ordinal);
        Assert.Contains("Đất Mũi", (await (await desk.BrowserAsync("dn.mot")).GetAsync("/bao-cao")).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Đất Mũi", (await (await desk.BrowserAsync("so.vanthu")).GetAsync("/to-chuc")).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Người dn", (await (await desk.BrowserAsync("so.vanthu")).GetAsync("/danh-ba?q=nguoi+dn")).All("tbody a.open").DefaultIfEmpty("").First(), StringComparison.Ordinal);
    }
}
