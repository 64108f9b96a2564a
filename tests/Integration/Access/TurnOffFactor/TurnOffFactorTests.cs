using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.TurnOffFactor;

public sealed class TurnOffFactorTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task Password_and_code_together_turn_it_off_and_neither_alone(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);
        var app = await Authenticator.TurnOnAsync(office.Node, browser);

        var noPassword = await OffAsync(browser, "không phải mật khẩu", app.Next());
        var noCode = await OffAsync(browser, RoleOffice.Password, app.Wrong);
        var off = await OffAsync(browser, RoleOffice.Password, app.Next());
        using var again = new TestBrowser(office.Node);
        var signedIn = await RoleOffice.SignInAsync(again, office.UserOf(Role.VanThu), RoleOffice.Password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, noPassword.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noCode.Status);
        Assert.Equal("/tai-khoan", off.Address.AbsolutePath);
        Assert.Equal("/tai-khoan", signedIn.Address.AbsolutePath);
        Assert.Equal((2L, 1L), (await office.AuditedAsync("access.second-factor.refused"), await office.AuditedAsync("access.second-factor.off")));
    }

    [Theory, Engines]
    public async Task A_second_click_finds_it_off(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);
        var app = await Authenticator.TurnOnAsync(office.Node, browser);
        var form = (await browser.GetAsync(Authenticator.Path)).Form("change-factor").Fill("Password", RoleOffice.Password).Fill("Code", app.Next());

        await form.SubmitAsync("Tắt xác thực hai bước");
        var again = await form.SubmitAsync("Tắt xác thực hai bước");

        Assert.Equal("/tai-khoan", again.Address.AbsolutePath);
        Assert.Equal(1, await office.AuditedAsync("access.second-factor.off"));
    }

    [Theory, Engines]
    public async Task Who_guesses_from_an_open_session_pauses_the_account(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);
        var app = await Authenticator.TurnOnAsync(office.Node, browser);

        for (var i = 0; i < 5; i++) await OffAsync(browser, RoleOffice.Password, app.Wrong);
        var paused = await OffAsync(browser, RoleOffice.Password, app.Next());

        Assert.Contains("tạm khóa đến", paused.Words);
        Assert.Equal(0, await office.AuditedAsync("access.second-factor.off"));
    }

    [Theory, Engines]
    public async Task A_recovery_code_does_too_and_a_new_phone_is_taken_at_once(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);
        var old = await Authenticator.TurnOnAsync(office.Node, browser);

        await OffAsync(browser, RoleOffice.Password, old.RecoveryCodes[0]);
        var fresh = await Authenticator.TurnOnAsync(office.Node, browser);

        Assert.NotEqual(old.Key, fresh.Key);
        Assert.Empty(old.RecoveryCodes.Intersect(fresh.RecoveryCodes));
    }

    private static async Task<TestPage> OffAsync(TestBrowser browser, string password, string code) =>
        await (await browser.GetAsync(Authenticator.Path)).Form("change-factor").Fill("Password", password).Fill("Code", code).SubmitAsync("Tắt xác thực hai bước");
}
