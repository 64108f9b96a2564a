using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.SignInByPasskey;

public sealed class SignInByPasskeyTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task It_stands_for_password_and_code_and_answers_each_challenge_once(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var phone = await AddedAsync(office, withCode: true);
        using var stranger = new TestBrowser(office.Node);
        using var thief = new TestBrowser(office.Node);

        var form = await phone.ReadyAsync(office.Node, stranger);
        var cookie = stranger.Cookies.GetCookies(office.Node.Address)["lt-passkey"]!.Value;
        var inside = await form.SubmitAsync();
        var page = await thief.GetAsync("/dang-nhap");
        thief.Cookies.Add(new Cookie("lt-passkey", cookie, "/", office.Node.Address.Host));
        var replayed = await page.Form("sign-in-passkey").Fill("Credential", form["Credential"]).SubmitAsync();

        Assert.Equal("/tai-khoan", inside.Address.AbsolutePath);
        Assert.Contains("dùng lần cuối", (await stranger.GetAsync(SoftPasskey.Path)).Words);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, replayed.Status);
        Assert.Contains("Khóa này không được nhận", replayed.Words);
        Assert.Equal(1, await office.AuditedAsync("access.sign-in-refused"));
        Assert.Equal(1, await office.Node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [audit.entry] where agency_id = @Agency and action = 'access.signed-in' and detail like '%passkey%'", new { office.Agency })));
    }

    [Theory, Engines]
    public async Task Another_page_another_key_an_unasked_owner_and_a_late_answer_open_nothing(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var phone = await AddedAsync(office);
        using var other = new SoftPasskey(office.Node);
        using var browser = new TestBrowser(office.Node);
        var here = phone.Origin;

        phone.Origin = "https://gia-mao.example";
        var foreign = await (await phone.ReadyAsync(office.Node, browser)).SubmitAsync();
        (phone.Origin, phone.Verifies) = (here, false);
        var unasked = await (await phone.ReadyAsync(office.Node, browser)).SubmitAsync();
        phone.Verifies = true;
        var strange = await (await other.ReadyAsync(office.Node, browser)).SubmitAsync();
        var form = await phone.ReadyAsync(office.Node, browser);
        office.Node.Time.Advance(TimeSpan.FromMinutes(5));
        var late = await form.SubmitAsync();
        var empty = await (await browser.GetAsync("/dang-nhap")).Form("sign-in-passkey").SubmitAsync();

        Assert.All([foreign, unasked, strange, late, empty], p => Assert.Equal(HttpStatusCode.UnprocessableEntity, p.Status));
        Assert.Contains("Đã quá 5 phút", late.Words);
        Assert.Equal("/dang-nhap", (await browser.GetAsync("/tai-khoan")).Address.AbsolutePath);
    }

    [Theory, Engines]
    public async Task Where_the_policy_asks_a_password_alone_leads_to_the_passkey_and_a_locked_account_stays_out(Engine engine)
    {
        // The policy is the whole node's.
        await using var node = await TestNode.StartAsync(engine);
        var office = await RoleOffice.AddAsync(node);
        using var phone = await AddedAsync(office);
        using var browser = new TestBrowser(node);
        using var admin = await office.SignedInAsync(Role.QuanTriCoQuan);
        var without = await RoleOffice.SignInAsync(browser, office.UserOf(Role.VanThu), RoleOffice.Password);
        await browser.GetAsync("/tai-khoan");
        await office.DemandAsync(Role.VanThu);

        using var again = new TestBrowser(node);
        var asked = await RoleOffice.SignInAsync(again, office.UserOf(Role.VanThu), RoleOffice.Password);
        var inside = await (await phone.ReadyAsync(node, again, "/dang-nhap/ma?ve=/tai-khoan")).SubmitAsync();
        await (await admin.GetAsync($"/quan-tri/tai-khoan/{office.People[Role.VanThu].PersonId}")).Form("lock-account").SubmitAsync();
        using var late = new TestBrowser(node);
        var locked = await (await phone.ReadyAsync(node, late)).SubmitAsync();

        Assert.Equal("/tai-khoan", without.Address.AbsolutePath);
        Assert.Equal("/dang-nhap/ma", asked.Address.AbsolutePath);
        Assert.False(asked.HasForm("enter-code"));
        Assert.Equal("/tai-khoan", inside.Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, locked.Status);
    }

    /// <summary>A clerk's passkey, added by the page.</summary>
    private static async Task<SoftPasskey> AddedAsync(RoleOffice office, bool withCode = false)
    {
        var phone = new SoftPasskey(office.Node);
        using var browser = await office.SignedInAsync(Role.VanThu);
        if (withCode) await Authenticator.TurnOnAsync(office.Node, browser);
        await phone.AddAsync(office.Node, browser, RoleOffice.Password);
        return phone;
    }
}
