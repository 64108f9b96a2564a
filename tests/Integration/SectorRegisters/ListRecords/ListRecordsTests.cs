using System.Globalization;
using System.Text;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.SectorRegisters.ListRecords;

public sealed class ListRecordsTests
{
    private const string Points = "/so-nghiep-vu/diem-buu-chinh";

    [Theory, Engines]
    public async Task A_list_is_turned_by_key_and_filtered_by_words_without_marks_by_choice_and_by_province(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        var csv = new StringBuilder("area,code,name,kind,state,from\n");
        for (var i = 0; i < 120; i++) csv.Append(CultureInfo.InvariantCulture, $"{(i % 40 == 0 ? "68" : "96")},M{i:000},Điểm Hòa Bắc {i},{(i % 3 == 0 ? "bưu cục" : "đại lý bưu chính")},đang mở,2026-{(i % 12) + 1:00}-01\n");
        await SampleBooks.RowsAsync(node, "post-point", csv.ToString());
        using var browser = await node.SignInAsync("xa.chuyenvien", SmallProvince.Password);

        var (pages, seen) = (0, new List<string>());
        for (var page = await browser.GetAsync(Points); ; page = await browser.GetAsync(page.One("a[rel=next]").GetAttribute("href")!))
        {
            pages++;
            seen.AddRange(page.All("tbody a.open"));
            if (!page.Has("a[rel=next]")) break;
        }

        Assert.Equal((3, 120, 120), (pages, seen.Count, seen.Distinct().Count()));
        Assert.Equal(["Điểm Hòa Bắc 117"], (await browser.GetAsync($"{Points}?q=diem+hoa+bac+117")).All("tbody a.open"));
        Assert.Contains("40", (await browser.GetAsync($"{Points}?kind=b%C6%B0u+c%E1%BB%A5c")).One(".pager").TextContent, StringComparison.Ordinal);
        Assert.Equal(3, (await browser.GetAsync($"{Points}?tinh={LienThong.Organisation.AreaId.Of(LienThong.Organisation.AreaLevel.Province, "68", LienThong.Organisation.AreaDays.TwoLevels)}")).All("tbody a.open").Count);
        Assert.Contains("Không có bản ghi nào như điều kiện lọc", (await browser.GetAsync($"{Points}?q=khong+co")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task An_address_that_asks_for_a_figure_badly_breaks_nothing(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        using var browser = await node.SignInAsync("xa.vanthu", SmallProvince.Password);

        var statuses = new List<int>();
        foreach (var asked in new[] { "so_lieu=BC10&phan_to=kind%3Da%3Bkind%3Db", "so_lieu=XX99", "so_lieu=BC10&phan_to=%3B%3D%3B", "so_lieu=BC10&tu=x&den=y", "sau=1%7Ex", "tinh=x" })
            statuses.Add((int)(await browser.GetAsync($"{Points}?{asked}")).Status);

        Assert.Equal([404, 404, 404, 200, 200, 200], statuses);
    }

    [Theory, Engines]
    public async Task The_books_are_listed_with_how_many_records_each_has(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        await SampleBooks.RowsAsync(node, "station", "area,name,tech\n96,Trạm Một,4G\n96,Trạm Hai,5G\n");
        using var browser = await node.SignInAsync("xa.vanthu", SmallProvince.Password);

        var books = await browser.GetAsync("/so-nghiep-vu");

        Assert.Equal(13, books.All("tbody tr").Count);
        Assert.Contains(books.All("tbody tr"), r => r.StartsWith("Trạm BTS", StringComparison.Ordinal) && r.EndsWith('2'));
    }
}
