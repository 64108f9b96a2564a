using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Access.SetSignInPolicy;

public sealed class SetSignInPolicyTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    private const string Page = "/quan-tri/chinh-sach-dang-nhap";

    [Theory, Engines]
    public async Task Somebody_of_a_demanding_role_sets_it_up_before_anything_else(Engine engine)
    {
        var office = await OfficeAsync(engine);
        using var clerk = await office.SignedInAsync(Role.VanThu);
        using var leader = await office.SignedInAsync(Role.LanhDao);
        await SaveAsync(office, f => f.Check("Roles", "VanThu"));

        var led = await clerk.GetAsync("/hom-nay");
        var account = await clerk.GetAsync("/tai-khoan");
        var program = await clerk.GetAsync("/api/v1/today");
        var other = await leader.GetAsync("/hom-nay");
        await Authenticator.TurnOnAsync(office.Node, clerk);
        var free = await clerk.GetAsync("/hom-nay");

        Assert.Equal(Authenticator.Path, led.Address.AbsolutePath);
        Assert.Contains("phải bật xác thực hai bước", led.Words);
        Assert.Equal(Authenticator.Path, account.Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.Forbidden, program.Status);
        Assert.Equal("/hom-nay", other.Address.AbsolutePath);
        Assert.Equal("/hom-nay", free.Address.AbsolutePath);
    }

    [Theory, Engines]
    public async Task A_token_works_on_for_somebody_who_has_still_to_set_it_up(Engine engine)
    {
        var office = await OfficeAsync(engine);
        await SaveAsync(office, f => f.Check("Roles", "VanThu"));
        using var http = await office.Node.ApiAsync(office.UserOf(Role.VanThu));

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/api/v1/today")).StatusCode);
    }

    [Theory, Engines]
    public async Task Who_holds_the_role_by_delegation_is_led_too(Engine engine)
    {
        var office = await OfficeAsync(engine);
        using var deputy = await office.SignedInAsync(Role.ChanhVanPhong);
        await SaveAsync(office, f => f.Check("Roles", "LanhDao"));
        var before = await deputy.GetAsync("/hom-nay");
        var today = office.Node.Get<Clock>().Today;

        var given = await office.Node.Work.SystemWriteAsync<Done>("test.delegation", office.ActAs(Role.LanhDao), async s =>
        {
            await office.Node.Get<OrganisationWriter>().DelegateAsync(s, office.People[Role.LanhDao].Id, office.People[Role.ChanhVanPhong].Id, today, today.AddDays(2), "Đi công tác");
            s.Audit("test.delegation", "delegation", office.People[Role.LanhDao].Id.Value);
            return Done.It;
        });

        Assert.True(given.IsOk);
        Assert.Equal("/hom-nay", before.Address.AbsolutePath);
        Assert.Equal(Authenticator.Path, (await deputy.GetAsync("/hom-nay")).Address.AbsolutePath);
    }

    [Theory, Engines]
    public async Task The_tries_of_an_account_and_its_pause_are_settings(Engine engine)
    {
        var office = await OfficeAsync(engine);
        await SaveAsync(office, f => f.Fill("TriesAllowed", "3").Fill("LockedMinutes", "2"));
        using var browser = new TestBrowser(office.Node);
        var user = office.UserOf(Role.ChuyenVien);

        for (var i = 0; i < 2; i++) await RoleOffice.SignInAsync(browser, user, "không phải mật khẩu");
        var third = await RoleOffice.SignInAsync(browser, user, "không phải mật khẩu");
        var until = office.Node.Get<Clock>().Now.AddMinutes(2).ToOffset(Clock.Offset);
        office.Node.Time.Advance(TimeSpan.FromMinutes(3));
        var later = await RoleOffice.SignInAsync(browser, user, RoleOffice.Password);

        Assert.Contains($"tạm khóa đến {until:HH:mm}", third.Words);
        Assert.Equal("/tai-khoan", later.Address.AbsolutePath);
    }

    [Theory, Engines]
    public async Task An_address_that_fails_too_often_waits_for_passwords_and_codes_and_is_told_until_when(Engine engine)
    {
        var office = await OfficeAsync(engine);
        using var clerk = await office.SignedInAsync(Role.VanThu);
        var app = await Authenticator.TurnOnAsync(office.Node, clerk);
        await SaveAsync(office, f => f.Fill("AddressTries", "5").Fill("AddressMinutes", "2"));
        using var browser = new TestBrowser(office.Node);
        var asked = await RoleOffice.SignInAsync(browser, office.UserOf(Role.VanThu), RoleOffice.Password);
        using var guesser = new TestBrowser(office.Node);
        for (var i = 0; i < 5; i++) await RoleOffice.SignInAsync(guesser, $"khong.co.ai.{i}", "không phải mật khẩu");

        var password = await RoleOffice.SignInAsync(guesser, office.UserOf(Role.LanhDao), RoleOffice.Password);
        var code = await asked.Form("enter-code").Fill("Code", app.Next()).SubmitAsync();
        office.Node.Time.Advance(TimeSpan.FromMinutes(3));
        var later = await asked.Form("enter-code").Fill("Code", app.Code).SubmitAsync();

        Assert.Matches(@"quá nhiều lần đăng nhập không thành\. Hãy thử lại sau \d\d:\d\d", password.Words);
        Assert.Matches(@"Hãy thử lại sau \d\d:\d\d", code.Words);
        Assert.Equal("/tai-khoan", later.Address.AbsolutePath);
    }

    [Theory, Engines]
    public async Task A_limit_out_of_range_is_refused_and_nothing_is_saved(Engine engine)
    {
        var office = await OfficeAsync(engine);
        await SaveAsync(office, f => f.Fill("TriesAllowed", "7").Check("Roles", "KiemToan").Check("Roles", "LanhDao"));

        var refused = await SaveAsync(office, f => f.Fill("TriesAllowed", "1").Check("Roles", "KiemToan", ticked: false));
        using var admin = await office.SignedInAsync(Role.QuanTriHeThong);
        var form = (await admin.GetAsync(Page)).Form("sign-in-policy");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("1", refused.Form("sign-in-policy")["TriesAllowed"]);
        Assert.Equal("7", form["TriesAllowed"]);
        Assert.All((string[])["KiemToan", "LanhDao"], r => Assert.True(form.Element.QuerySelector($"input[value={r}]")!.HasAttribute("checked")));
        Assert.Equal(1, await office.AuditedAsync("access.policy.set"));
    }

    /// <summary>An office on a node without a policy, after the windows of earlier failures.</summary>
    private async Task<RoleOffice> OfficeAsync(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await node.Work.MaintainAsync(s => s.ExecuteAsync("delete from [access.sign_in_policy]"));
        node.Time.Advance(TimeSpan.FromHours(2));
        return await RoleOffice.AddAsync(node);
    }

    private static async Task<TestPage> SaveAsync(RoleOffice office, Func<TestForm, TestForm> fill)
    {
        using var admin = await office.SignedInAsync(Role.QuanTriHeThong);
        return await fill((await admin.GetAsync(Page)).Form("sign-in-policy")).SubmitAsync();
    }
}
