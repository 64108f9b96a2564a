using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using Microsoft.Playwright;

namespace LienThong.Browser.Pages;

public sealed class FirstMinuteTests(Chromium chromium)
{
    [Fact]
    public async Task From_the_year_review_every_kind_of_figure_reaches_its_records_or_who_said_it_in_three_clicks()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        await SmallProvince.BuildAsync(node);
        await PageWorld.SeedSamplesAsync(node);
        var page = await chromium.OpenAsync(node.Address);
        await page.SignInAsync("xa.lanhdao");

        await OpenAsync(page, "Tổng kết năm", "Tổng kết năm 2017: Tỉnh Cà Mau");
        var review = page.Url;
        await OpenAsync(page, "36 giấy phép", "Mở 36 bản ghi");
        await page.GetByText("36 bản ghi", new() { Exact = true }).WaitForAsync();
        Assert.Equal(36, await page.Locator("tbody tr").CountAsync());

        await page.GotoAsync(review);
        await OpenAsync(page, "trên 90 triệu đồng", "Mở 17 bản ghi");
        await page.GetByText("17 bản ghi; cộng tiền phạt đã nộp, đồng: 90.350.000").WaitForAsync();

        await page.GotoAsync(review);
        await OpenAsync(page, "6.997.084 cái");
        await page.GetByText("ca-mau-2017.csv").WaitForAsync();
        await page.GetByText("23/11/2026").First.WaitForAsync();

        await OpenAsync(page, "Tổng kết năm", "Tổng kết năm 2017: Tỉnh Lâm Đồng", "tăng 5% so với kế hoạch");
        await page.GetByText("lam-dong-2017.csv").WaitForAsync();
        await page.Context.CloseAsync();
    }

    private static async Task OpenAsync(IPage page, params string[] links)
    {
        foreach (var words in links) await page.TurnAsync(() => page.GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).First.ClickAsync());
    }
}
