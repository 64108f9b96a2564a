using LienThong.Integration.Statistics.WriteReview;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Statistics;

namespace LienThong.Integration.Statistics.WriteIndicator;

public sealed class WriteIndicatorTests
{
    private const string Add = "/thong-ke/chi-tieu/them", Return = "/bao-cao/buu-chinh-nam/2025";

    [Theory, Engines]
    public async Task An_own_indicator_is_imported_computed_with_and_told_in_the_review(Engine engine)
    {
        await using var node = await WriteReviewTests.OfficeAsync(engine);
        using var browser = await node.SignInAsync("tinh.hethong", SmallProvince.Password);

        var page = await Filled(await browser.GetAsync(Add), "CM01").SubmitAsync();
        await Filled(page = await browser.GetAsync(Add), "CM02").Fill("Input.Name", "điểm wifi trên 100 dân").Fill("Input.Unit", "điểm wifi/100 dân").Fill("Input.Kind", "Density").Fill("Input.Base", "100")
            .Fill("Input.Formula", "CM01 / DS01 * 100").Fill("Input.Phrase", "Mật độ điểm wifi đạt {v}").Fill("Input.Reporter", "computed").SubmitAsync();
        var report = await SampleFigures.RowsAsync(node, "CM01,96,2017,actual,1250,,=,,Sở,", "CM01,96,2016,actual,1000,,=,,Sở,", "DS01,96,2017,actual,1250000,,=,,Cục Thống kê,");
        var asked = await node.Get<LienThong.Contracts.Statistics.IFigureReads>().ValueAsync(new("CM02", "96", "2017"), default);

        Assert.Empty(report.Refused);
        Assert.Contains("Toàn tỉnh có 1.250 điểm wifi, tăng 25% so với", await SampleFigures.ReviewAsync(node, "96", 2017), StringComparison.Ordinal);
        Assert.Equal(("0.1", "computed"), (asked.Value.Value, asked.Value.Class));
        Assert.Contains("Của tỉnh", (await browser.GetAsync("/thong-ke/chi-tieu")).Words, StringComparison.Ordinal);
        Assert.Contains("1.250", (await browser.GetAsync("/thong-ke/bang?chi_tieu=CM01&tu=2016&den=2017&dia_gioi=2017-12-31")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_second_node_on_the_same_data_knows_it_from_its_start(Engine engine)
    {
        await using var node = await WriteReviewTests.OfficeAsync(engine);
        using var browser = await node.SignInAsync("tinh.hethong", SmallProvince.Password);
        await Filled(await browser.GetAsync(Add), "CM01").SubmitAsync();

        await using var other = await TestNode.StartAsync(node.Settings, keep: true, time: node.Time);
        await other.Get<Migrator>().MigrateAsync();
        using var there = await other.SignInAsync("tinh.hethong", SmallProvince.Password);

        Assert.Contains("CM01", (await there.GetAsync("/thong-ke/chi-tieu")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_node_that_serves_already_learns_of_it_before_anybody_asks_for_a_figure(Engine engine)
    {
        await using var node = await WriteReviewTests.OfficeAsync(engine);
        await using var other = await TestNode.StartAsync(node.Settings, keep: true, time: node.Time);
        using var browser = await node.SignInAsync("tinh.hethong", SmallProvince.Password);
        await Filled(await browser.GetAsync(Add), "CM01").SubmitAsync();

        await other.Get<OwnIndicators>().RefreshAsync(CancellationToken.None);
        using var there = await other.SignInAsync("tinh.hethong", SmallProvince.Password);

        Assert.Contains("CM01", (await there.GetAsync("/thong-ke/chi-tieu")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task What_was_typed_comes_back_in_the_form_and_is_saved_again_as_it_was(Engine engine)
    {
        await using var node = await WriteReviewTests.OfficeAsync(engine);
        using var browser = await node.SignInAsync("tinh.hethong", SmallProvince.Password);
        await Filled(await browser.GetAsync(Add), "CM01").Fill("Input.Low", "0,5").Fill("Input.High", "1250,75").Fill("Input.To", "31/12/2030").SubmitAsync();

        var form = (await browser.GetAsync("/thong-ke/chi-tieu/CM01/sua")).Form("indicator");
        var again = await form.SubmitAsync();

        Assert.Equal(("0,5", "31/12/2030", false), (form["Input.Low"], form["Input.To"], again.Has(".error-summary")));
        var (low, high) = (await node.Work.ReadAsync(OwnIndicators.ListAsync)) is [var row] ? (row.Low, row.High) : default;
        Assert.Equal((500_000, 1_250_750_000), (low, high));
    }

    [Theory, Engines]
    public async Task Formulas_that_need_each_other_or_do_not_go_together_are_refused_by_name(Engine engine)
    {
        await using var node = await WriteReviewTests.OfficeAsync(engine);
        using var browser = await node.SignInAsync("tinh.hethong", SmallProvince.Password);
        await Filled(await browser.GetAsync(Add), "CM01").Fill("Input.Formula", "BC10").Fill("Input.Unit", "bưu cục").SubmitAsync();
        await Filled(await browser.GetAsync(Add), "CM02").Fill("Input.Formula", "CM01").Fill("Input.Unit", "bưu cục").SubmitAsync();

        var circle = await (await browser.GetAsync("/thong-ke/chi-tieu/CM01/sua")).Form("indicator").Fill("Input.Formula", "CM02").SubmitAsync();
        var unknown = await Filled(await browser.GetAsync(Add), "CM03").Fill("Input.Formula", "BC10 + ZZ99").SubmitAsync();
        var torn = await Filled(await browser.GetAsync(Add), "CM03").Fill("Input.Formula", "BC10 +").SubmitAsync();

        Assert.Contains("CM01 → CM02 → CM01", circle.Words, StringComparison.Ordinal);
        Assert.Contains("ZZ99", string.Concat(unknown.All(".error-summary")), StringComparison.Ordinal);
        Assert.True(torn.Has(".error-summary"));
        Assert.Equal("BC10 +", torn.Form("indicator")["Input.Formula"]);
        Assert.DoesNotContain("CM03", (await browser.GetAsync("/thong-ke/chi-tieu")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_code_of_the_catalogue_a_taken_one_and_a_changed_unit_of_stored_values_are_refused(Engine engine)
    {
        await using var node = await WriteReviewTests.OfficeAsync(engine);
        using var browser = await node.SignInAsync("tinh.hethong", SmallProvince.Password);
        await Filled(await browser.GetAsync(Add), "CM01").SubmitAsync();
        await SampleFigures.RowsAsync(node, "CM01,96,2017,actual,1250,,=,,Sở,");

        var shipped = await Filled(await browser.GetAsync(Add), "BC10").SubmitAsync();
        var taken = await Filled(await browser.GetAsync(Add), "cm01").SubmitAsync();
        var unit = await (await browser.GetAsync("/thong-ke/chi-tieu/CM01/sua")).Form("indicator").Fill("Input.Unit", "trạm").SubmitAsync();
        var phrase = await (await browser.GetAsync("/thong-ke/chi-tieu/CM01/sua")).Form("indicator").Fill("Input.Phrase", "Có {v}").Fill("Input.Low", "5").Fill("Input.High", "3").SubmitAsync();
        await (await browser.GetAsync("/thong-ke/chi-tieu/CM01/sua")).Form("indicator").Fill("Input.Phrase", "Đã lắp {v}").SubmitAsync();

        Assert.Contains("Mã BC10 đã có trong danh mục chung", shipped.Words, StringComparison.Ordinal);
        Assert.Contains("Tỉnh đã có chỉ tiêu mã CM01", taken.Words, StringComparison.Ordinal);
        Assert.Contains("Đã có số liệu ghi theo đơn vị “điểm wifi”", unit.Words, StringComparison.Ordinal);
        Assert.Contains("Số lớn nhất phải lớn hơn số nhỏ nhất", phrase.Words, StringComparison.Ordinal);
        Assert.Contains("Đã lắp 1.250 điểm wifi", await SampleFigures.ReviewAsync(node, "96", 2017), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task It_is_handed_in_with_the_return_that_it_names_and_the_provinces_figure_is_the_sum(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        var admin = await desk.BrowserAsync("tinh.hethong");
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        await desk.AddAsync("dn.hai", "post", "Công ty Bưu chính Năm Căn", "2000123457");
        await InReturn(await admin.GetAsync(Add), "CM05").SubmitAsync();

        // Opened before another indicator took its place in the form.
        var opened = (await (await desk.BrowserAsync("dn.mot")).GetAsync(Return)).Form("fill-return");
        await InReturn(await admin.GetAsync(Add), "CM01").Fill("Input.Name", "tủ gửi hàng tự động").Fill("Input.Unit", "tủ").Fill("Input.Breakdowns", "").SubmitAsync();
        await opened.Fill("v9", "12").Fill("v10", "2").Fill("v11", "10").SubmitAsync("Gửi báo cáo");
        var two = await desk.FillAsync("dn.hai", Return, "Gửi báo cáo", ("v9", "7"), ("v10", "30"), ("v11", "5"), ("v12", "25"));
        foreach (var name in new[] { "Công ty Bưu chính Đất Mũi", "Công ty Bưu chính Năm Căn" }) await desk.DecideAsync("buu-chinh-nam", "2025", name, "Duyệt");

        Assert.Contains("Tủ gửi hàng tự động", two.Words, StringComparison.Ordinal);
        Assert.Equal(("42", "reported"), await ValueAsync(node, "CM05"));
        Assert.Equal(("35", "reported"), await ValueAsync(node, "CM05", "level=xã"));
        Assert.Equal(("7", "reported"), await ValueAsync(node, "CM01"));
        // Approved returns are values too.
        Assert.Contains("Đã có số liệu ghi theo đơn vị “tủ”", (await (await admin.GetAsync("/thong-ke/chi-tieu/CM01/sua")).Form("indicator").Fill("Input.Unit", "trạm").SubmitAsync()).Words, StringComparison.Ordinal);
        // A form of a year in which nobody asked for it is as it was.
        Assert.DoesNotContain("Tủ gửi hàng", (await (await desk.BrowserAsync("dn.mot")).GetAsync("/bao-cao/buu-chinh-quy/2025-Q1")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_return_takes_only_what_adds_up_and_has_its_period(Engine engine)
    {
        await using var node = await WriteReviewTests.OfficeAsync(engine);
        using var browser = await node.SignInAsync("tinh.hethong", SmallProvince.Password);

        var sum = await Filled(await browser.GetAsync(Add), "CM01").Fill("Input.Return", "BC-N").SubmitAsync();
        var period = await InReturn(await browser.GetAsync(Add), "CM01").Fill("Input.Return", "BC-Q").SubmitAsync();
        var formula = await InReturn(await browser.GetAsync(Add), "CM01").Fill("Input.Formula", "BC10 + BC11").SubmitAsync();

        foreach (var page in new[] { sum, formula }) Assert.Contains("chỉ tiêu phải cộng được và không có công thức", page.Words, StringComparison.Ordinal);
        Assert.Contains("“Báo cáo quý của doanh nghiệp bưu chính” có kỳ quý", period.Words, StringComparison.Ordinal);
        Assert.Equal("BC-Q", period.Form("indicator")["Input.Return"]);
    }

    private static TestForm InReturn(TestPage page, string code) => Filled(page, code).Fill("Input.Return", "BC-N").Fill("Input.Breakdowns", "level:tỉnh|xã").Check("Input.Adds");

    private static async Task<(string, string)> ValueAsync(TestNode node, string code, string? part = null)
    {
        var figure = (await node.Get<LienThong.Contracts.Statistics.IFigureReads>().ValueAsync(new(code, "96", "2025", part, Boundaries: new(2025, 12, 31)), default)).Value;
        return (figure.Value, figure.Class);
    }

    internal static TestForm Filled(TestPage page, string code) => page.Form("indicator").Fill("Input.Code", code).Fill("Input.Name", "điểm wifi công cộng").Fill("Input.Unit", "điểm wifi").Fill("Input.Kind", "Count")
        .Fill("Input.Periodicity", "year").Fill("Input.Reporter", "agency").Fill("Input.Section", "vien-thong").Fill("Input.Phrase", "Toàn tỉnh có {v}").Fill("Input.From", "01/01/2010");
}
