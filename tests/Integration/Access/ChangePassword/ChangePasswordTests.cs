using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.ChangePassword;

public sealed class ChangePasswordTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    private const string Next = "trăng lên đỉnh núi 1986";

    [Theory, Engines]
    public async Task A_common_password_is_refused_and_nothing_changes(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);

        var page = await ChangeAsync(browser, RoleOffice.Password, "Password123!", "Password123!");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("nhiều người dùng", page.Words);
        Assert.Equal(0, await office.AuditedAsync("access.password.changed"));
    }

    [Theory, Engines]
    public async Task The_old_password_must_be_known(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);

        var page = await ChangeAsync(browser, "không phải mật khẩu", Next, Next);

        Assert.Contains("Mật khẩu đang dùng không đúng", page.Words);
    }

    [Theory, Engines]
    public async Task A_new_password_ends_the_other_sessions_and_keeps_this_one(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var here = await office.SignedInAsync(Role.VanThu);
        using var elsewhere = await office.SignedInAsync(Role.VanThu);

        var changed = await ChangeAsync(here, RoleOffice.Password, Next, Next);
        var other = await elsewhere.GetAsync("/tai-khoan");
        using var again = new TestBrowser(office.Node);
        var old = await RoleOffice.SignInAsync(again, office.UserOf(Role.VanThu), RoleOffice.Password);

        Assert.Equal("/tai-khoan", changed.Address.AbsolutePath);
        Assert.Equal("/dang-nhap", other.Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, old.Status);
        Assert.Equal(1, await office.AuditedAsync("access.password.changed"));
    }

    [Theory, Engines]
    public async Task Guesses_at_the_old_password_pause_even_the_right_one(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await node.Work.MaintainAsync(s => s.ExecuteAsync("insert into [access.sign_in_policy](id, roles, tries_allowed, locked_minutes, address_tries, address_minutes) values (1, '', 5, 15, 3, 5)"));
        var office = await RoleOffice.AddAsync(node);
        using var browser = await office.SignedInAsync(Role.VanThu);

        for (var i = 0; i < 3; i++) await ChangeAsync(browser, $"đoán lần thứ {i}", Next, Next);
        var paused = await ChangeAsync(browser, RoleOffice.Password, Next, Next);
        node.Time.Advance(TimeSpan.FromMinutes(5));
        var changed = await ChangeAsync(browser, RoleOffice.Password, Next, Next);

        Assert.Contains("Nhập sai mật khẩu cũ quá nhiều lần", paused.Words, StringComparison.Ordinal);
        Assert.Equal("/tai-khoan", changed.Address.AbsolutePath);
    }

    internal static async Task<TestPage> ChangeAsync(TestBrowser browser, string old, string next, string repeat) =>
        await (await browser.GetAsync("/tai-khoan/doi-mat-khau")).Form("change-password").Fill("Old", old).Fill("New", next).Fill("Repeat", repeat).SubmitAsync();
}
