using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Organisation;
using LienThong.Statistics;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.MakeReview;

namespace LienThong.Integration.Statistics.WriteReview;

public sealed class WriteReviewTests
{
    private static readonly Guid Area = AreaId.Of(AreaLevel.Province, "96", AreaDays.Known).Value;
    private static readonly string Review = $"/thong-ke/tong-ket/{Area:N}/2017", Post = $"{Review}/sua/buu-chinh";

    [Theory, Engines]
    public async Task Words_stay_around_figures_that_change(Engine engine)
    {
        await using var node = await OfficeAsync(engine, "BC10,96,2017,actual,58,,=,,Sở,");
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);

        var page = await WriteAsync(browser, "Mạng lưới được giữ vững với {BC10}, phục vụ cả vùng sâu, vùng xa.");
        await SampleFigures.RowsAsync(node, "BC10,96,2017,actual,1060,,=,,Sở,");
        var later = await browser.GetAsync(Review);

        Assert.Contains("Mạng lưới được giữ vững với 58 bưu cục, phục vụ cả vùng sâu, vùng xa.", page.Words, StringComparison.Ordinal);
        Assert.Contains("Mạng lưới được giữ vững với 1.060 bưu cục, phục vụ cả vùng sâu, vùng xa.", later.Words, StringComparison.Ordinal);
        Assert.Contains("1.060 bưu cục", later.One("article a[href*='so-lieu']").TextContent, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_figure_that_the_words_leave_out_has_a_sentence_of_its_own(Engine engine)
    {
        await using var node = await OfficeAsync(engine, "BC10,96,2017,actual,58,,=,,Sở,", "BC06,96,2017,actual,1200,,=,scope=quốc tế,Sở,", "BC06,96,2017,actual,3400,,=,scope=trong nước,Sở,");
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);

        var page = await WriteAsync(browser, "Bưu chính phát triển.\nQuốc tế có {BC06: scope=quốc tế}; {nếu BC11}điểm: {BC11}{hết}{nếu không BC11}chưa rõ số điểm{hết}, lao động {BC02}.");
        await SampleFigures.RowsAsync(node, "BC03,96,2017,actual,35,,=,,Sở,");
        var words = (await browser.GetAsync(Review)).Words;

        Assert.Contains("Quốc tế có 1.200", page.Words, StringComparison.Ordinal);
        Assert.Contains("; chưa rõ số điểm, lao động (chưa có số liệu).", page.Words, StringComparison.Ordinal);
        foreach (var left in new[] { "58 bưu cục", "3.400", "35 tỷ đồng" }) Assert.Contains(left, words, StringComparison.Ordinal);
        Assert.Equal(2, words.Split("1.200").Length);
    }

    [Theory, Engines]
    public async Task What_a_section_says_of_itself_reads_back_to_the_same_sentences(Engine engine)
    {
        await using var node = await OfficeAsync(engine);
        var book = node.Get<IndicatorBook>();
        foreach (var (file, area, year) in SampleFigures.Provinces)
        {
            await SampleFigures.ImportProvinceAsync(node, file);
            var id = AreaId.Of(AreaLevel.Province, area, AreaDays.Known).Value;
            var set = await node.Work.ReadAsync(s => node.Get<KnownFigures>().LoadAsync(s, id, year - 1, year, DateTimeOffset.MaxValue));
            var sections = ReviewMaker.Sections(year, set, book).Where(s => s.Sentences.Count > 0).ToList();
            Assert.True(sections.Count > 4);
            foreach (var section in sections)
            {
                var again = new SectionWriter(year, set, book).Write(section, SectionText.Of(section, year));
                Assert.Equal(section.Sentences.Select(s => s.Text), again.Sentences.Select(s => s.Text));
                Assert.Equal(section.Figures.Select(f => f.Of), again.Figures.Select(f => f.Of));
            }
        }
    }

    [Theory, Engines]
    public async Task A_text_that_names_an_unknown_indicator_is_refused_at_its_line_and_stays_on_the_form(Engine engine)
    {
        await using var node = await OfficeAsync(engine, "BC10,96,2017,actual,58,,=,,Sở,");
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);

        var page = await WriteAsync(browser, "Dòng một {BC10}.\nDòng hai {ZZ99}.");

        Assert.Contains("Dòng 2: không có chỉ tiêu “ZZ99” trong danh mục", page.Words, StringComparison.Ordinal);
        Assert.Equal("Dòng một {BC10}.\nDòng hai {ZZ99}.", page.Form("write-review")["Text"]?.ReplaceLineEndings("\n"));
        Assert.DoesNotContain("Dòng một", (await browser.GetAsync(Review)).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Letters_and_marks_that_were_typed_apart_are_read_as_one(Engine engine)
    {
        await using var node = await OfficeAsync(engine, "BC10,96,2017,actual,58,,=,,Sở,");
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);

        var page = await WriteAsync(browser, "Có {nếu BC10}đủ {BC10}{hết}.".Normalize(System.Text.NormalizationForm.FormD));

        Assert.Contains("Có đủ 58 bưu cục.", page.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task An_agencys_words_are_its_own_and_what_it_wrote_before_stays_known(Engine engine)
    {
        await using var node = await OfficeAsync(engine, "BC10,96,2017,actual,58,,=,,Sở,");
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);
        using var other = await node.SignInAsync("tinh.lanhdao", SmallProvince.Password);
        var code = SmallProvince.Code("so");
        var day = node.Get<Clock>().Today;

        await WriteAsync(browser, "Lời thứ nhất: {BC10}.");
        node.Time.Advance(TimeSpan.FromDays(2));
        using var again = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);
        await WriteAsync(again, "Lời thứ hai: {BC10}.");
        var now = await SampleFigures.ReviewAsync(node, "96", 2017, agency: code);
        var then = await SampleFigures.ReviewAsync(node, "96", 2017, knownOn: day, agency: code);
        await (await again.GetAsync(Post)).Form("write-review").SubmitAsync("reset");

        Assert.Contains("Lời thứ hai: 58 bưu cục.", now, StringComparison.Ordinal);
        Assert.Contains("Lời thứ nhất: 58 bưu cục.", then, StringComparison.Ordinal);
        Assert.DoesNotContain("Lời thứ", (await other.GetAsync(Review)).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Lời thứ", await SampleFigures.ReviewAsync(node, "96", 2017), StringComparison.Ordinal);
        Assert.DoesNotContain("Lời thứ", (await again.GetAsync(Review)).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Two_who_write_the_same_section_do_not_overwrite_each_other(Engine engine)
    {
        await using var node = await OfficeAsync(engine, "BC10,96,2017,actual,58,,=,,Sở,");
        using var one = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);
        using var two = await node.SignInAsync("so.truongphong", SmallProvince.Password);
        var (first, second) = ((await one.GetAsync(Post)).Form("write-review"), (await two.GetAsync(Post)).Form("write-review"));

        await first.Fill("Text", "Của người thứ nhất {BC10}.").SubmitAsync();
        var refused = await second.Fill("Text", "Của người thứ hai {BC10}.").SubmitAsync();

        Assert.True(refused.Has(".error-summary"));
        Assert.Equal("Của người thứ hai {BC10}.", refused.Form("write-review")["Text"]);
        Assert.Contains("Của người thứ nhất 58 bưu cục.", (await one.GetAsync(Review)).Words, StringComparison.Ordinal);
    }

    internal static async Task<TestNode> OfficeAsync(Engine engine, params string[] rows)
    {
        var node = await TestNode.StartAsync(engine, areas: true);
        await FillAsync(node, rows);
        return node;
    }

    internal static async Task<SmallProvince> FillAsync(TestNode node, params string[] rows)
    {
        var office = await SmallProvince.BuildAsync(node);
        await node.LoadAreasAsync();
        if (rows.Length > 0) await SampleFigures.RowsAsync(node, rows);
        return office;
    }

    private static async Task<TestPage> WriteAsync(TestBrowser browser, string text) => await (await browser.GetAsync(Post)).Form("write-review").Fill("Text", text).SubmitAsync();
}
