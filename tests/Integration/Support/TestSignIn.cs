namespace LienThong.Integration.Support;

/// <summary>Comes in by the sign-in page, as everybody does.</summary>
public static class TestSignIn
{
    /// <summary>A browser of its own in which this user has signed in.</summary>
    public static async Task<TestBrowser> SignInAsync(this TestNode node, string user, string password = SmallProvince.Password)
    {
        var browser = new TestBrowser(node);
        var page = await browser.GetAsync("/dang-nhap");
        var after = await page.Form("sign-in").Fill("UserName", user).Fill("Password", password).SubmitAsync();
        Assert.True(browser.Cookies.GetCookies(node.Address).Any(c => c.Name == "lt-session"), $"{user} could not sign in: {after}");
        return browser;
    }
}
