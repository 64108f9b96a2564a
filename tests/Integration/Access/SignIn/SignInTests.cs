using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.SignIn;

public sealed class SignInTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task A_stranger_is_sent_to_the_sign_in_page_and_back(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = new TestBrowser(office.Node);

        var page = await browser.GetAsync("/tai-khoan");
        var after = await page.Form("sign-in").Fill("UserName", office.UserOf(Role.VanThu).ToUpperInvariant()).Fill("Password", RoleOffice.Password).SubmitAsync();

        Assert.Equal("/dang-nhap", page.Address.AbsolutePath);
        Assert.Equal("/tai-khoan", after.Address.AbsolutePath);
        Assert.Equal(1, await office.AuditedAsync("access.signed-in"));
    }

    [Theory, Engines]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_words(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = new TestBrowser(office.Node);

        var wrong = await RoleOffice.SignInAsync(browser, office.UserOf(Role.LanhDao), "không phải mật khẩu");
        var unknown = await RoleOffice.SignInAsync(browser, "khong.co.ai", "không phải mật khẩu");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.Status);
        Assert.Equal(wrong.All("[role=alert]"), unknown.All("[role=alert]"));
        Assert.Equal(office.UserOf(Role.LanhDao), wrong.Form("sign-in")["UserName"]);
        Assert.Equal(1, await office.AuditedAsync("access.sign-in-refused"));
    }

    [Theory, Engines]
    public async Task Five_wrong_tries_lock_for_fifteen_minutes_even_against_the_right_password(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = new TestBrowser(office.Node);
        var user = office.UserOf(Role.ChuyenVien);

        for (var i = 0; i < 5; i++) await RoleOffice.SignInAsync(browser, user, "không phải mật khẩu");
        var locked = await RoleOffice.SignInAsync(browser, user, RoleOffice.Password);
        office.Node.Time.Advance(TimeSpan.FromMinutes(16));
        var later = await RoleOffice.SignInAsync(browser, user, RoleOffice.Password);

        Assert.Contains("tạm khóa", locked.Words);
        Assert.Equal("/tai-khoan", later.Address.AbsolutePath);
        Assert.Equal(6, await office.AuditedAsync("access.sign-in-refused"));
    }

    [Theory, Engines]
    public async Task Wrong_tries_at_once_all_count(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var user = office.UserOf(Role.TruongPhong);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            using var browser = new TestBrowser(office.Node);
            await RoleOffice.SignInAsync(browser, user, "không phải mật khẩu");
        }));
        using var right = new TestBrowser(office.Node);
        var page = await RoleOffice.SignInAsync(right, user, RoleOffice.Password);

        Assert.Contains("tạm khóa", page.Words);
    }

    [Theory, Engines]
    public async Task A_person_without_office_does_not_come_in(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = new TestBrowser(office.Node);
        await office.Node.Work.MaintainAsync(s => s.ExecuteAsync("update [org.appointment] set valid_to = valid_from where id = @Id", new { office.People[Role.VanThu].Id }));

        var page = await RoleOffice.SignInAsync(browser, office.UserOf(Role.VanThu), RoleOffice.Password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("không giữ chức danh nào", page.Words);
    }

    [Theory, Engines]
    public async Task Signing_out_ends_the_session(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);

        await (await browser.GetAsync("/tai-khoan")).Form("/dang-xuat").SubmitAsync();
        var after = await browser.GetAsync("/tai-khoan");

        Assert.Equal("/dang-nhap", after.Address.AbsolutePath);
    }
}
