using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Integration.Walk;
using LienThong.Kernel.Data;
using Microsoft.Playwright;

namespace LienThong.Browser.Guides;

/// <summary>A specialist leaves and a colleague takes over, as the guide tells it, in a real browser.</summary>
public sealed class HandoverGuideTests(Chromium chromium)
{
    [Fact]
    public async Task Work_goes_from_who_leaves_to_who_stays_by_minutes_that_both_sign()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        var province = await WalkCast.BuildAsync(node);
        await using var driver = new ApiDriver(node, province);
        await BusyAsync(driver);
        var (pictures, giver, taker) = (new GuidePictures(), await chromium.SignedInAsync(node, "so.chuyenvien"), await chromium.SignedInAsync(node, "so.chuyenvien2"));

        await giver.GotoAsync("/ban-giao");
        await giver.GetByRole(AriaRole.Link, new() { Name = "Lập biên bản bàn giao" }).ClickAsync();
        await giver.SelectOptionAsync("[name=To]", new SelectOptionValue { Label = "Vũ Đình Khoẻ, Chuyên viên, Phòng Chuyển đổi số" });
        await giver.FillAsync("[name=Reason]", "Chuyển công tác theo Quyết định số 45/QĐ-SKHCN ngày 20/11/2026");
        await pictures.TakeAsync(giver, null, "Việc đang mở", "bg-lap");
        await giver.PressAsync("Ký và gửi bên nhận");
        await giver.GetByText("Chờ bên nhận ký").First.WaitForAsync();
        var minutes = new Uri(giver.Url).AbsolutePath;

        await taker.GotoAsync("/hom-nay");
        await taker.GetByRole(AriaRole.Link, new() { Name = "Xem và ký nhận" }).First.ClickAsync();
        await pictures.TakeAsync(taker, null, "Ký nhận bàn giao", "bg-ky-nhan");
        await LookAsync("offered");
        await taker.PressAsync("Ký nhận bàn giao");
        await pictures.TakeAsync(taker, null, "Danh mục đã bàn giao", "bg-bien-ban");

        await taker.GotoAsync("/hom-nay");
        Assert.Equal(3, await taker.Locator("main li:has(.verb)", new() { HasTextString = "camera" }).CountAsync());
        await giver.GotoAsync("/hom-nay");
        Assert.Equal(0, await giver.Locator("main").GetByText("camera").CountAsync());
        await LookAsync("taken");
        Assert.Equal(GuidePictures.ShownIn("ban-giao.md"), pictures.Taken);
        Assert.All(pictures.Taken, t => Assert.True(GuidePictures.IsKept(t), t));
        foreach (var page in new[] { giver, taker }) await page.Context.CloseAsync();

        Task LookAsync(string when) => Looks.TakeAsync(chromium, node, [.. new[] { ("minutes", minutes), ("list", "/ban-giao"), ("sign", $"{minutes}/nhan"), ("form", "/ban-giao/moi") }.Select(p => ("so.chuyenvien2", $"bg-{when}-{p.Item1}", p.Item2))]);
    }

    private static async Task BusyAsync(ApiDriver driver)
    {
        foreach (var (code, subject, due) in new[] { ("1205/BKHCN-CĐS", "V/v rà soát hệ thống camera giám sát của các cơ quan nhà nước", "27/11/2026"), ("1310/BKHCN-CĐS", "V/v kê khai hệ thống camera tại trụ sở các cơ quan, đơn vị", "04/12/2026") })
        {
            var letter = await driver.RegisterAsync(code, subject);
            await driver.PressAsync("so.lanhdao", "Cho ý kiến chỉ đạo", letter, "Text=Đ/c Tuyết tham mưu văn bản.", "Lead=Hoàng Ánh Tuyết", $"Due={due}");
            if (code.StartsWith("1205", StringComparison.Ordinal)) await driver.ReplyAsync(letter, "Báo cáo kết quả rà soát camera tại tỉnh Sơn Hà", "Due=26/11/2026");
        }
    }
}
