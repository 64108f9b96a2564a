using LienThong.Integration.Support;
using Microsoft.Playwright;

namespace LienThong.Browser.Support;

/// <summary>Comes in by the sign-in page, as everybody does; who has a second factor stands before the page that asks for the code.</summary>
internal static class BrowserSignIn
{
    public static async Task SignInAsync(this IPage page, string user, string password = SmallProvince.Password)
    {
        await page.GotoAsync("/dang-nhap");
        await page.FillAsync("[name$=UserName]", user);
        await page.FillAsync("[name$=Password]", password);
        await page.ClickAsync("form:has([name$=UserName]) button[type=submit]");
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath != "/dang-nhap");
    }
}
