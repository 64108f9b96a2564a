using System.Text.Json;
using System.Text.RegularExpressions;
using LienThong.Contracts.Statistics;
using LienThong.Integration.Statistics;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Data;

namespace LienThong.Integration.SectorRegisters.CountFigures;

public sealed partial class CountFiguresTests
{
    private const string Head = "area,code,name,kind,state,from,to\n";

    [Theory, Engines]
    public async Task Every_counted_figure_of_the_three_reviews_opens_into_a_list_whose_count_or_sum_it_is(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        using var browser = await node.SignInAsync("xa.lanhdao", SmallProvince.Password);
        var (wrong, opened) = (new List<string>(), 0);
        foreach (var (file, area, year) in SampleFigures.Provinces)
        {
            await SampleFigures.ImportProvinceAsync(node, file);
            var review = await (await browser.GetAsync("/thong-ke/tong-ket")).FollowAsync($"Tổng kết năm {year}: {Name(area)}");
            foreach (var link in review.Document.QuerySelectorAll("a[href^='/thong-ke/so-dem']").Select(a => (Text: a.TextContent, Address: a.GetAttribute("href")!)).Distinct().ToList())
            {
                var figure = await browser.GetAsync(link.Address);
                var list = await browser.GetAsync(figure.One(".page-head .acts a").GetAttribute("href")!);
                var total = list.All(".notice p")[1];
                opened++;
                var (printed, summed) = (Number().Match(link.Text).Value, Number().Matches(total).Last().Value);
                // "trên 90 triệu đồng" is the sum 90.350.000.
                if (printed.TrimStart('0') != summed && !(link.Text.StartsWith("trên", StringComparison.Ordinal) && summed.StartsWith($"{printed}.", StringComparison.Ordinal))) wrong.Add($"{file} {link.Text} {link.Address}: {total}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(opened >= 37, $"{opened} figures");
    }

    [Theory, Engines]
    public async Task A_book_that_says_nothing_gives_no_zero_and_a_point_counts_from_when_it_is_known_until_it_closes(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var reads = node.Get<IFigureReads>();
        await SampleBooks.RowsAsync(node, "post-point", Head + "92,A,Bưu cục Một,bưu cục,đang mở,,2019-06-30\n92,B,Bưu cục Hai,bưu cục,đang mở,2018-02-01,\n", new(2017, 12, 31));

        var years = new List<string>();
        foreach (var year in new[] { "2016", "2017", "2018", "2019" }) years.Add((await reads.ValueAsync(new("BC10", "92", year), default)) is { IsOk: true } answer ? $"{answer.Value.Value} {answer.Value.Class}" : "none");
        var mailboxes = await reads.ValueAsync(new("BC12", "92", "2018"), default);

        Assert.Equal(["none", "1 counted", "2 counted", "1 counted"], years);
        Assert.False(mailboxes.IsOk);
    }

    [Theory, Engines]
    public async Task A_report_that_says_other_than_the_books_is_told_and_the_books_go_before_it(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SampleBooks.RowsAsync(node, "post-point", Head + "92,A,Bưu cục Một,bưu cục,đang mở,2017-01-01,\n92,B,Bưu cục Hai,bưu cục,đang mở,2017-01-01,\n");

        var alike = await SampleFigures.RowsAsync(node, "BC10,92,2017,actual,2,,=,,,");
        var other = await SampleFigures.RowsAsync(node, "BC10,92,2017,actual,58,,=,,,");

        Assert.DoesNotContain(alike.Warnings, w => w.Rule == "two-sources");
        Assert.Contains("báo cáo ghi 58, đếm từ sổ “Điểm phục vụ bưu chính” được 2", Assert.Single(other.Warnings, w => w.Rule == "two-sources").Message, StringComparison.Ordinal);
        Assert.Contains("02 bưu cục", await SampleFigures.ReviewAsync(node, "92", 2017), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task What_was_counted_on_a_day_is_counted_again_after_records_came(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SampleBooks.RowsAsync(node, "post-point", Head + "92,A,Bưu cục Một,bưu cục,đang mở,2017-01-01,\n");
        var day = node.Get<Clock>().Today;
        node.Time.Advance(TimeSpan.FromDays(2));
        await SampleBooks.RowsAsync(node, "post-point", Head + "92,B,Bưu cục Hai,bưu cục,đang mở,2017-01-01,\n");

        var now = JsonDocument.Parse(await SampleFigures.ReviewAsync(node, "92", 2017, "json")).RootElement;

        Assert.Contains("02 bưu cục", await SampleFigures.ReviewAsync(node, "92", 2017), StringComparison.Ordinal);
        Assert.Contains("01 bưu cục", await SampleFigures.ReviewAsync(node, "92", 2017, knownOn: day), StringComparison.Ordinal);
        Assert.Contains("counted", now.GetProperty("figures").EnumerateArray().Select(f => f.GetProperty("class").GetString()));
    }

    private static string Name(string area) => area switch { "68" => "Tỉnh Lâm Đồng", "12" => "Tỉnh Lai Châu", _ => "Tỉnh Cà Mau" };

    [GeneratedRegex(@"\d[\d.]*")]
    private static partial Regex Number();
}
