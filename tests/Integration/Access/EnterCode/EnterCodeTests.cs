using System.Net;
using LienThong.Integration.Access.ChangePassword;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.EnterCode;

public sealed class EnterCodeTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task The_right_password_opens_nothing_before_the_code(Engine engine)
    {
        var (office, app) = await OfficeAsync(engine);
        using var browser = new TestBrowser(office.Node);

        var asked = await PasswordAsync(browser, office);
        var between = await browser.GetAsync("/hom-nay");
        var opened = await (await browser.GetAsync("/dang-nhap/ma?ve=/tai-khoan")).Form("enter-code").Fill("Code", app.Next()).SubmitAsync();

        Assert.Equal("/dang-nhap/ma", asked.Address.AbsolutePath);
        Assert.Equal("/dang-nhap", between.Address.AbsolutePath);
        Assert.Equal("/tai-khoan", opened.Address.AbsolutePath);
        Assert.Equal(1, await office.AuditedAsync("access.sign-in-code-asked"));
    }

    [Theory, Engines]
    public async Task A_code_opens_once(Engine engine)
    {
        var (office, app) = await OfficeAsync(engine);
        using var one = new TestBrowser(office.Node);
        using var two = new TestBrowser(office.Node);
        var (first, second) = (await PasswordAsync(one, office), await PasswordAsync(two, office));
        var code = app.Next();

        var opened = await first.Form("enter-code").Fill("Code", code).SubmitAsync();
        var replayed = await second.Form("enter-code").Fill("Code", code).SubmitAsync();
        var next = await replayed.Form("enter-code").Fill("Code", app.Next()).SubmitAsync();

        Assert.Equal("/tai-khoan", opened.Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, replayed.Status);
        Assert.Equal("/tai-khoan", next.Address.AbsolutePath);
    }

    [Theory, Engines]
    public async Task Of_two_browsers_with_one_code_at_once_one_comes_in(Engine engine)
    {
        var (office, app) = await OfficeAsync(engine);
        var pages = new List<TestPage>();
        for (var i = 0; i < 4; i++) pages.Add(await PasswordAsync(new TestBrowser(office.Node), office));
        var code = app.Next();

        var ends = await Task.WhenAll(pages.Select(p => p.Form("enter-code").Fill("Code", code).SubmitAsync()));

        Assert.Equal(1, ends.Count(e => e.Address.AbsolutePath == "/tai-khoan"));
    }

    [Theory, Engines]
    public async Task A_recovery_code_opens_once_however_it_is_typed(Engine engine)
    {
        var (office, app) = await OfficeAsync(engine);
        using var one = new TestBrowser(office.Node);
        using var two = new TestBrowser(office.Node);
        var code = app.RecoveryCodes[3];

        var opened = await (await PasswordAsync(one, office)).Form("enter-code").Fill("Recovery", code.ToUpperInvariant().Replace('-', ' ')).SubmitAsync();
        var replayed = await (await PasswordAsync(two, office)).Form("enter-code").Fill("Recovery", code).SubmitAsync();

        Assert.Equal("/tai-khoan", opened.Address.AbsolutePath);
        Assert.Contains("còn 9 mã", opened.Words);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, replayed.Status);
    }

    [Theory, Engines]
    public async Task Wrong_codes_pause_the_account_and_the_right_password_does_not_start_the_count_anew(Engine engine)
    {
        var (office, app) = await OfficeAsync(engine);
        using var guesser = new TestBrowser(office.Node);

        for (var i = 0; i < 4; i++) await (await PasswordAsync(guesser, office)).Form("enter-code").Fill("Code", app.Wrong).SubmitAsync();
        var fifth = await (await PasswordAsync(guesser, office)).Form("enter-code").Fill("Code", app.Wrong).SubmitAsync();
        var right = await fifth.Form("enter-code").Fill("Code", app.Next()).SubmitAsync();
        var password = await PasswordAsync(guesser, office);
        office.Node.Time.Advance(TimeSpan.FromMinutes(16));
        var later = await (await PasswordAsync(guesser, office)).Form("enter-code").Fill("Code", app.Next()).SubmitAsync();

        Assert.Contains("tạm khóa đến", fifth.Words);
        Assert.Contains("tạm khóa đến", right.Words);
        Assert.Contains("tạm khóa đến", password.Words);
        Assert.Equal("/tai-khoan", later.Address.AbsolutePath);
        Assert.Contains("nhập đúng mật khẩu của anh chị nhưng sai mã", (await guesser.GetAsync("/thong-bao")).Words);
    }

    [Theory, Engines]
    public async Task Wrong_codes_at_once_all_count(Engine engine)
    {
        var (office, app) = await OfficeAsync(engine);
        var pages = new List<TestPage>();
        for (var i = 0; i < 5; i++) pages.Add(await PasswordAsync(new TestBrowser(office.Node), office));

        await Task.WhenAll(pages.Select(p => p.Form("enter-code").Fill("Code", app.Wrong).SubmitAsync()));
        using var browser = new TestBrowser(office.Node);

        Assert.Contains("tạm khóa", (await PasswordAsync(browser, office)).Words);
    }

    [Theory, Engines]
    public async Task The_ticket_of_a_password_ends_after_ten_minutes(Engine engine)
    {
        var (office, app) = await OfficeAsync(engine);
        using var browser = new TestBrowser(office.Node);
        var asked = await PasswordAsync(browser, office);
        office.Node.Time.Advance(TimeSpan.FromMinutes(11));

        var late = await asked.Form("enter-code").Fill("Code", app.Code).SubmitAsync();

        Assert.Contains("đăng nhập lại từ đầu", late.Words);
        Assert.Equal("/dang-nhap", (await browser.GetAsync("/tai-khoan")).Address.AbsolutePath);
    }

    [Theory, Engines]
    public async Task A_new_password_ends_the_ticket_of_the_old_one(Engine engine)
    {
        var (office, app) = await OfficeAsync(engine);
        using var thief = new TestBrowser(office.Node);
        using var owner = new TestBrowser(office.Node);
        var asked = await PasswordAsync(thief, office);
        await (await PasswordAsync(owner, office)).Form("enter-code").Fill("Code", app.Next()).SubmitAsync();

        var changed = await ChangePasswordTests.ChangeAsync(owner, RoleOffice.Password, "trăng lên đỉnh núi 1986", "trăng lên đỉnh núi 1986");
        var late = await asked.Form("enter-code").Fill("Code", app.Next()).SubmitAsync();

        Assert.Equal("/tai-khoan", changed.Address.AbsolutePath);
        Assert.Contains("đăng nhập lại từ đầu", late.Words);
    }

    [Fact]
    public async Task Without_a_right_password_the_page_leads_back()
    {
        var node = await nodes.OnAsync(Engine.Sqlite);
        var office = await RoleOffice.AddAsync(node);
        using var stranger = new TestBrowser(node);
        using var inside = await office.SignedInAsync(Role.VanThu);

        Assert.Equal("/dang-nhap", (await stranger.GetAsync("/dang-nhap/ma")).Address.AbsolutePath);
        Assert.NotEqual("/dang-nhap", (await inside.GetAsync("/dang-nhap/ma")).Address.AbsolutePath);
    }

    /// <summary>An office whose văn thư has a second factor.</summary>
    private async Task<(RoleOffice Office, Authenticator App)> OfficeAsync(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);
        return (office, await Authenticator.TurnOnAsync(office.Node, browser));
    }

    private static Task<TestPage> PasswordAsync(TestBrowser browser, RoleOffice office) => RoleOffice.SignInAsync(browser, office.UserOf(Role.VanThu), RoleOffice.Password);
}
