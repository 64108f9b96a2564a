using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Integration.Walk;
using LienThong.Kernel.Data;
using Microsoft.Playwright;

namespace LienThong.Browser.Walk;

/// <summary>The main path by Tab, the arrows, Enter and the space bar: from the sign-in of each to the letter's end.</summary>
public sealed class KeyboardWalkTests(Chromium chromium)
{
    private const string Subject = "V/v rà soát hệ thống camera giám sát của các cơ quan nhà nước";

    [Fact]
    public async Task The_main_path_is_walked_by_the_keyboard_alone()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        await WalkCast.BuildAsync(node);

        var (clerk, clerkKeys) = await SignInAsync(node, "so.vanthu");
        await clerkKeys.EnterAsync(clerk.Locator("nav.rail a[href='/van-ban-den']").Or(clerk.Locator(".rail a[href='/van-ban-den']")).First);
        await clerkKeys.EnterAsync(Link(clerk, "Vào sổ văn bản đến"));
        await FillAsync(clerkKeys, ("SenderName", "Bộ Khoa học và Công nghệ"), ("CodeNumber", "1205/BKHCN-CĐS"), ("IssuedDate", "20/11/2026"), ("Subject", Subject), ("SignerName", "Phan Thị Ngọc Ảnh"));
        await clerkKeys.EnterAsync(clerk.Locator("main form button[value=save]"));
        await clerkKeys.EnterAsync(Link(clerk, "Trình"));
        await FillAsync(clerkKeys, ("To", "Trần Đức Ý"), ("Note", "Đề nghị giao Phòng Chuyển đổi số."));
        await clerkKeys.EnterAsync(Submit(clerk));

        await FromTodayAsync(node, "so.lanhdao", "Cho ý kiến chỉ đạo", ("Text", "Giao Phòng CĐS tham mưu."), ("Lead", "Phòng Chuyển đổi số"), ("Due", "30/11/2026"));
        await FromTodayAsync(node, "so.truongphong", "Phân công", ("Lead", "Hoàng Ánh Tuyết"));
        await FromTodayAsync(node, "so.chuyenvien", "Báo kết quả", ("Result", "Đã rà soát, báo cáo Bộ."));
        await FromTodayAsync(node, "so.truongphong", "Xác nhận kết quả");
        await FromTodayAsync(node, "so.lanhdao", "Xác nhận kết quả");

        Assert.Equal("Closed", await node.Work.ReadAsync(s => s.FindAsync<string>("select state from [documents.incoming] where subject = @Subject", new { Subject })));
    }

    /// <summary>Opens what waits in Hôm nay, takes the step, and is told that it is done.</summary>
    private async Task FromTodayAsync(TestNode node, string user, string step, params (string Name, string Value)[] fields)
    {
        var (page, keys) = await SignInAsync(node, user);
        await keys.EnterAsync(page.Locator(WalkPage.Asks).First.Locator("a.open"));
        if (new Uri(page.Url).AbsolutePath.Count(c => c == '/') == 2 && await Link(page, step).CountAsync() > 0) await keys.EnterAsync(Link(page, step));
        await FillAsync(keys, fields);
        await keys.EnterAsync(Submit(page));
        await page.Context.CloseAsync();
    }

    private static async Task FillAsync(Keys keys, params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields) await keys.PutAsync(name, value);
    }

    private async Task<(IPage Page, Keys Keys)> SignInAsync(TestNode node, string user)
    {
        var page = await chromium.OpenAsync(node.Address);
        var keys = new Keys(page);
        await page.GotoAsync("/dang-nhap");
        foreach (var (name, value) in new[] { ("UserName", user), ("Password", SmallProvince.Password) })
        {
            await keys.ToAsync(page.Locator($"[name$={name}]"));
            await page.Keyboard.InsertTextAsync(value);
        }

        await keys.EnterAsync(page.Locator("form:has([name$=UserName]) button[type=submit]"));
        return (page, keys);
    }

    private static ILocator Link(IPage page, string words) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).First;

    private static ILocator Submit(IPage page) => page.Locator("main form[method=post]:not(.inline-form) button[type=submit].btn-primary").First;
}
