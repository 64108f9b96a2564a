using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.RenewRecoveryCodes;

public sealed class RenewRecoveryCodesTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task New_codes_open_and_the_old_ones_open_no_more(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);
        var app = await Authenticator.TurnOnAsync(office.Node, browser);

        var told = await (await browser.GetAsync(Authenticator.Path)).Form("change-factor").Fill("Password", RoleOffice.Password).Fill("Code", app.Next()).SubmitAsync("Tạo mười mã dự phòng mới");
        var fresh = told.All(".code-list code");
        var old = await EnterAsync(office, app.RecoveryCodes[0]);
        var opened = await EnterAsync(office, fresh[0]);

        Assert.Equal(10, fresh.Count);
        Assert.Equal("/dang-nhap/ma", old.Address.AbsolutePath);
        Assert.Equal("/tai-khoan", opened.Address.AbsolutePath);
        Assert.Equal(1, await office.AuditedAsync("access.second-factor.codes-renewed"));
    }

    private static async Task<TestPage> EnterAsync(RoleOffice office, string code)
    {
        using var browser = new TestBrowser(office.Node);
        var asked = await RoleOffice.SignInAsync(browser, office.UserOf(Role.VanThu), RoleOffice.Password);
        return await asked.Form("enter-code").Fill("Recovery", code).SubmitAsync();
    }
}
