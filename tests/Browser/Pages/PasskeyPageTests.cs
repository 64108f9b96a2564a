using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using Microsoft.Playwright;

namespace LienThong.Browser.Pages;

public sealed class PasskeyPageTests(Chromium chromium)
{
    [Fact]
    public async Task A_passkey_is_added_signs_in_by_itself_and_is_removed()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        await SmallProvince.BuildAsync(node);
        // Browsers make passkeys for names, never for bare addresses of machines.
        var page = await chromium.OpenAsync(new UriBuilder(node.Address) { Host = "localhost" }.Uri);
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new() { ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true } });
        await page.SignInAsync("so.chuyenvien");

        await page.GotoAsync("/tai-khoan/khoa-dang-nhap");
        var none = await page.Locator("fieldset .tick").CountAsync();
        await page.FillAsync("form:has([name='Input.Name']) [name$=Password]", "sai mật khẩu");
        await page.ClickAsync("[data-passkey] button");
        await Assertions.Expect(page.Locator("[data-says]")).ToContainTextAsync("Mật khẩu");
        await page.FillAsync("form:has([name='Input.Name']) [name$=Password]", SmallProvince.Password);
        await page.ClickAsync("[data-passkey] button");
        await Assertions.Expect(page.Locator("fieldset .tick")).ToHaveCountAsync(1);
        await page.Context.ClearCookiesAsync();
        node.Time.Advance(TimeSpan.FromSeconds(1));
        await page.GotoAsync("/dang-nhap?ve=/tai-khoan/khoa-dang-nhap");
        await page.ClickAsync("[data-passkey] button");
        await page.WaitForURLAsync("**/tai-khoan/khoa-dang-nhap");
        var used = await page.InnerTextAsync("fieldset");
        await page.FillAsync("[name='Gone.Current']", SmallProvince.Password);
        await page.ClickAsync("button.btn-danger");
        await Assertions.Expect(page.Locator("fieldset")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();

        Assert.Equal(0, none);
        Assert.Contains("dùng lần cuối", used);
    }

    [Fact]
    public async Task Where_there_are_none_the_page_says_so_and_lets_in_by_password()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        await SmallProvince.BuildAsync(node);
        var silent = await chromium.OpenAsync(node.Address, javaScript: false);
        var old = await chromium.OpenAsync(node.Address);
        await old.AddInitScriptAsync("delete window.PublicKeyCredential");

        await silent.GotoAsync("/dang-nhap");
        await old.GotoAsync("/dang-nhap");
        var (hidden, says, disabled) = (await silent.Locator("[data-passkey] button").IsHiddenAsync(), await old.InnerTextAsync("[data-says]"), await old.Locator("[data-passkey] button").IsDisabledAsync());
        await silent.SignInAsync("so.chuyenvien");

        Assert.True(hidden);
        Assert.Contains("không dùng được khóa đăng nhập", says);
        Assert.True(disabled);
        Assert.NotEqual("/dang-nhap", new Uri(silent.Url).AbsolutePath);
    }
}
