using LienThong.Integration.Support;
using Microsoft.Playwright;

namespace LienThong.Browser.Support;

/// <summary>Comes in by the sign-in page, as everybody does; who has a second factor stands before the page that asks for the code.</summary>
internal static class BrowserSignIn
{
    /// <summary>A window of its own in which somebody has come in.</summary>
    public static async Task<IPage> SignedInAsync(this Chromium chromium, TestNode node, string user, Screen? screen = null)
    {
        var page = await chromium.OpenAsync(node.Address, screen);
        await page.SignInAsync(user);
        return page;
    }

    /// <summary>Presses the page's button of these words.</summary>
    public static Task PressAsync(this IPage page, string button) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    /// <summary>Does it, and waits for the page that follows; its answer, also where the address is the same.</summary>
    public static Task<IResponse?> TurnAsync(this IPage page, Func<Task> act) =>
#pragma warning disable CS0612, CS0618 // The one call that waits for the next page even where its address is the same.
        page.RunAndWaitForNavigationAsync(act, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
#pragma warning restore CS0612, CS0618

    public static async Task SignInAsync(this IPage page, string user, string password = SmallProvince.Password)
    {
        await page.GotoAsync("/dang-nhap");
        await page.FillAsync("[name$=UserName]", user);
        await page.FillAsync("[name$=Password]", password);
        await page.ClickAsync("form:has([name$=UserName]) button[type=submit]");
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath != "/dang-nhap");
    }
}
