using System.Net.Http.Headers;
using LienThong.Contracts.Access;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Support;

/// <summary>Ways to come in: by the sign-in page as everybody does, or by a token for the API.</summary>
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

    /// <summary>A client of the API with this user's token.</summary>
    public static async Task<HttpClient> ApiAsync(this TestNode node, string user)
    {
        await using var scope = node.Scope();
        var token = await scope.ServiceProvider.GetRequiredService<IAccounts>().MakeTokenAsync(user, "test", mayWrite: true, TimeSpan.FromDays(1));
        var http = new HttpClient { BaseAddress = node.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }
}
