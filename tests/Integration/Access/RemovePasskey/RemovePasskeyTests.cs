using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.RemovePasskey;

public sealed class RemovePasskeyTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task It_goes_by_password_but_not_the_last_factor_where_the_policy_asks_for_one(Engine engine)
    {
        // The policy is the whole node's.
        await using var node = await TestNode.StartAsync(engine);
        var office = await RoleOffice.AddAsync(node);
        using var clerk = await office.SignedInAsync(Role.VanThu);
        using var phone = new SoftPasskey(node);
        await office.DemandAsync(Role.VanThu);

        var led = await clerk.GetAsync("/hom-nay");
        await phone.AddAsync(node, clerk, RoleOffice.Password);
        var free = await clerk.GetAsync("/hom-nay");
        var wrong = await RemoveAsync(clerk, "sai mật khẩu rồi");
        var last = await RemoveAsync(clerk, RoleOffice.Password);
        await Authenticator.TurnOnAsync(node, clerk);
        var removed = await RemoveAsync(clerk, RoleOffice.Password);

        Assert.Equal(Authenticator.Path, led.Address.AbsolutePath);
        Assert.True(led.Has($"a[href='{SoftPasskey.Path}']"));
        Assert.Equal("/hom-nay", free.Address.AbsolutePath);
        Assert.All([wrong, last], p => Assert.Equal(HttpStatusCode.UnprocessableEntity, p.Status));
        Assert.Contains("đây là cách duy nhất", last.Words);
        Assert.Contains("Đã gỡ khóa đăng nhập", removed.Words);
        Assert.False(removed.HasForm("remove-passkey"));
        Assert.Contains("“Điện thoại” của anh chị vừa bị gỡ", (await clerk.GetAsync("/thong-bao")).Words);
        Assert.Equal(1, await office.AuditedAsync("access.passkey.removed"));
    }

    [Theory, Engines]
    public async Task An_administrator_who_resets_takes_passkeys_off_too(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var clerk = await office.SignedInAsync(Role.VanThu);
        using var admin = await office.SignedInAsync(Role.QuanTriCoQuan);
        using var phone = new SoftPasskey(office.Node);
        await phone.AddAsync(office.Node, clerk, RoleOffice.Password);

        var page = await admin.GetAsync($"/quan-tri/tai-khoan/{office.People[Role.VanThu].PersonId}");
        await page.Form("reset-factor").Fill("Reason", "Mất điện thoại").SubmitAsync();
        using var thief = new TestBrowser(office.Node);
        var refused = await (await phone.ReadyAsync(office.Node, thief)).SubmitAsync();

        Assert.Contains("1 khóa đăng nhập", page.Words);
        Assert.Equal("/dang-nhap", (await clerk.GetAsync("/tai-khoan")).Address.AbsolutePath);
        Assert.Contains("Khóa này không được nhận", refused.Words);
        Assert.Equal(1, await office.AuditedAsync("access.second-factor.reset"));
    }

    private static async Task<TestPage> RemoveAsync(TestBrowser browser, string password) =>
        await (await browser.GetAsync(SoftPasskey.Path)).Form("remove-passkey").Fill("Gone.Current", password).SubmitAsync();
}
