using System.Text;
using LienThong.Contracts.Statistics;
using LienThong.Integration.Access;
using LienThong.Integration.Statistics.WriteIndicator;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.WebKit;

namespace LienThong.Integration.Statistics.ImportWeights;

/// <summary>Lâm Đồng of 1 July 2025 (68) was made of Bình Thuận (60), Đắk Nông (67) and Lâm Đồng (68); the commune 06886 was divided among 06799, 06886 and 06978.</summary>
public sealed class ImportWeightsTests
{
    private const string Page = "/thong-ke/bang-he-so", Mark = "phân bổ theo bảng hệ số";
    private static readonly DateOnly Old = new(2017, 12, 31);

    [Theory, Engines]
    public async Task A_younger_provinces_figure_is_shared_among_those_before_it_and_marked(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var browser = await OfficerAsync(node);
        await SampleFigures.RowsAsync(node, "BC08,68,2026-Q1,actual,101,,=,,,", "BC08,12,2026-Q1,actual,30,,=,,,", "BC07,68,2026,actual,7,,=,,,", "BC07,12,2026,actual,5,,=,,,", "BC06,68,2026,actual,11,,=,,,");
        var before = await SumAsync(node, "BC08", "2026-Q1");

        var page = await TakeAsync(browser, "from,to,indicator,weight\n68,60,BC08,0.5\n68,67,BC08,0.25\n68,68,BC08,0.25\n68,60,BC06,0.5\n68,67,BC06,0.5\n");
        var after = await SumAsync(node, "BC08", "2026-Q1");
        var value = (await node.Get<IFigureReads>().ValueAsync(new("BC08", "67", "2026-Q1", Boundaries: Old), default)).Value;
        var table = await browser.GetAsync("/thong-ke/bang?chi_tieu=BC06&chi_tieu=BC07&tu=2026&den=2026&dia_gioi=2017-12-31");

        Assert.Equal(["68"], before.Unallocated.Select(u => u.Area));
        Assert.Contains("Đã nhập 5 hệ số.", page.Words, StringComparison.Ordinal);
        Assert.Equal(5, page.All("tbody tr").Count);
        Assert.Empty(after.Unallocated);
        Assert.Equal([("60", "51"), ("67", "25"), ("68", "25")], after.Areas.Where(a => a.Value is not null && a.Area != "12").Select(a => (a.Area, a.Value!)).Order());
        Assert.Equal((101, "computed"), (after.Areas.Where(a => a.Area is "60" or "67" or "68").Sum(a => int.Parse(a.Value!, null)), after.Areas.Single(a => a.Area == "60").Class));
        Assert.Equal($"Tỉnh Lâm Đồng ({Mark})", after.Areas.Single(a => a.Area == "60").Parts.Single().Name);
        Assert.Equal(("25", "computed", true), (value.Value, value.Class, value.Source.EndsWith(Mark, StringComparison.Ordinal)));
        Assert.Contains($"Số của Tỉnh Lâm Đồng được {Mark}.", table.Words, StringComparison.Ordinal);
        // All of it goes to others: nothing of it is here, not even a nought.
        Assert.Null((await SumAsync(node, "BC06", "2026")).Areas.Single(a => a.Area == "68").Value);
        // No weights of the other indicator.
        Assert.Contains("Chưa phân bổ: Tỉnh Lâm Đồng năm 2026", table.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_provinces_own_indicator_is_shared_as_the_products_are(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var browser = await OfficerAsync(node);
        await WriteIndicatorTests.Filled(await browser.GetAsync("/thong-ke/chi-tieu/them"), "CM01").Check("Input.Adds").SubmitAsync();
        await SampleFigures.RowsAsync(node, "CM01,68,2026,actual,101,,=,,,");

        var page = await TakeAsync(browser, "from,to,indicator,weight\n68,60,CM01,0.5\n68,67,CM01,0.5\n");
        var after = await SumAsync(node, "CM01", "2026");

        Assert.Contains("Đã nhập 2 hệ số.", page.Words, StringComparison.Ordinal);
        Assert.Empty(after.Unallocated);
        // One of the halves is the greater by one.
        Assert.Equal([("60", 101), ("67", 101)], after.Areas.Where(a => a.Value is not null).Select(a => (a.Area, after.Areas.Where(o => o.Value is "50" or "51").Sum(o => int.Parse(o.Value!, null)))).Order());
    }

    [Theory, Engines]
    public async Task A_divided_communes_figure_is_shared_and_a_new_table_takes_the_place_of_the_old_one(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var browser = await OfficerAsync(node);
        await SampleFigures.RowsAsync(node, "DS02,06970,2017,actual,1,,=,,,", "DS02,06973,2017,actual,2,,=,,,", "DS02,06982,2017,actual,3,,=,,,", "DS02,06988,2017,actual,4,,=,,,", "DS02,06886,2017,actual,50,,=,,,");

        var book = await TakeAsync(browser, await BookAsync(["06886", "06799", null, "0,2"], ["06886", "06886", null, "0,3"], ["06886", "06978", null, "0,5"]), "hệ số.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var half = await ValueAsync(node);
        await TakeAsync(browser, "from,to,indicator,weight\n06886,06799,,0.8\n06886,06978,,0.2\n");
        var tree = (await node.Get<IFigureExplanations>().ExplainAsync(new("DS02", "06978", "2017"), default)).Value;

        Assert.Contains("Mọi chỉ tiêu cộng được", book.Words, StringComparison.Ordinal);
        Assert.Equal(("35", "20"), (half, await ValueAsync(node)));
        // All of it went to others.
        Assert.DoesNotContain("Hải Lạng", (await node.Get<IFigureReads>().ValueAsync(new("DS02", "06886", "2017"), default)).ToErrors().Message!, StringComparison.Ordinal);
        Assert.Contains($"DS02 của Xã Hải Lạng ({Mark})", tree.Parts.Single().Parts.Select(p => p.Text));
    }

    [Theory, Engines]
    public async Task A_table_with_faults_is_not_taken_and_every_row_is_named(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var browser = await OfficerAsync(node);

        var rows = await TakeAsync(browser, "from,to,indicator,weight\n68,60,BC08,nửa\n68,12,BC08,0.5\n68,67,VT07,0.5\n68,67,BC08,0.5\n68,67,BC08,0.5\n");
        var sum = await TakeAsync(browser, "from,to,indicator,weight\n68,60,BC08,0.5\n68,67,BC08,0.4\n");
        var heads = await TakeAsync(browser, "tu,den\n68,60\n");

        Assert.Equal(422, (int)rows.Status);
        foreach (var said in new[] { "Dòng 2: “nửa” không phải hệ số", "Dòng 3: không có việc chia, tách nào từ đơn vị mã “68” sang đơn vị mã “12”", "Dòng 4: không có chỉ tiêu “VT07” cộng được", "Dòng 6: hệ số từ “68” sang “67”" })
            Assert.Contains(said, rows.One(".error-summary").TextContent, StringComparison.Ordinal);
        Assert.Contains("Dòng 2: hệ số của đơn vị “68”, chỉ tiêu BC08 cộng lại được 0,9: sửa để bằng 1.", sum.Words, StringComparison.Ordinal);
        Assert.Contains("Tệp không có các cột", heads.Words, StringComparison.Ordinal);
        Assert.Contains("Chưa có hệ số nào", (await browser.GetAsync(Page)).Words, StringComparison.Ordinal);
    }

    private static async Task<TestBrowser> OfficerAsync(TestNode node)
    {
        var office = await RoleOffice.AddAsync(node);
        await node.LoadAreasAsync();
        return await office.SignedInAsync(Role.QuanTriHeThong);
    }

    private static Task<TestPage> TakeAsync(TestBrowser browser, string csv) => TakeAsync(browser, Encoding.UTF8.GetBytes(csv), "hệ số.csv", "text/csv");

    private static async Task<TestPage> TakeAsync(TestBrowser browser, byte[] file, string name, string type) => await (await browser.GetAsync(Page)).Form("weights").Attach("File.File", name, file, type).SubmitAsync();

    private static async Task<byte[]> BookAsync(params object?[][] rows)
    {
        using var book = new MemoryStream();
        await Xlsx.WriteAsync(book, "Hệ số", ["Từ đơn vị", "Đến đơn vị", "Chỉ tiêu", "Hệ số"], rows.ToAsyncEnumerable());
        return book.ToArray();
    }

    private static async Task<AreaSums> SumAsync(TestNode node, string code, string period) => (await node.Get<IAreaSums>().SumAsync(new(code, period, Boundaries: Old), default)).Value;

    private static async Task<string> ValueAsync(TestNode node) => (await node.Get<IFigureReads>().ValueAsync(new("DS02", "06978", "2017"), default)).Value.Value;
}
