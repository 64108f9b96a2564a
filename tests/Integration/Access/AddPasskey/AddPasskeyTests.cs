using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.AddPasskey;

public sealed class AddPasskeyTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task It_is_added_after_the_password_and_its_owner_hears_of_it(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);
        using var phone = new SoftPasskey(office.Node);
        using var tablet = new SoftPasskey(office.Node);
        var form = (await browser.GetAsync(SoftPasskey.Path)).Form("add-passkey").Fill("Name", "Điện thoại").Fill("Password", "không phải mật khẩu này");

        var wrong = await SoftPasskey.ChallengeAsync(browser, form, $"{SoftPasskey.Path}/thach-thuc");
        var unasked = await form.Fill("Credential", "{}").SubmitAsync();
        var added = await phone.AddAsync(office.Node, browser, RoleOffice.Password);
        var second = await tablet.AddAsync(office.Node, browser, RoleOffice.Password, "Máy tính bảng");

        Assert.Contains("Mật khẩu", wrong);
        Assert.DoesNotContain("challenge", wrong);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unasked.Status);
        Assert.Contains("Đã thêm khóa đăng nhập", added.Words);
        Assert.Collection(second.All("fieldset .tick"), one => Assert.StartsWith("Điện thoại", one), two => Assert.StartsWith("Máy tính bảng", two));
        Assert.Contains("2 khóa đăng nhập", (await browser.GetAsync("/tai-khoan")).Words);
        Assert.Contains("vừa có thêm khóa đăng nhập “Điện thoại”", (await browser.GetAsync("/thong-bao")).Words);
        Assert.Equal(2, await office.AuditedAsync("access.passkey.added"));
        Assert.Equal(1, await office.AuditedAsync("access.second-factor.refused"));
    }

    [Theory, Engines]
    public async Task What_was_made_on_another_page_for_another_account_unverified_late_or_twice_is_not_taken(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var clerk = await office.SignedInAsync(Role.VanThu);
        using var leader = await office.SignedInAsync(Role.LanhDao);
        using var phone = new SoftPasskey(office.Node);

        phone.Origin = "https://gia-mao.example";
        var foreign = await phone.AddAsync(office.Node, clerk, RoleOffice.Password);
        (phone.Origin, phone.Verifies) = (new SoftPasskey(office.Node).Origin, false);
        var unverified = await phone.AddAsync(office.Node, clerk, RoleOffice.Password);
        phone.Verifies = true;
        var form = (await clerk.GetAsync(SoftPasskey.Path)).Form("add-passkey").Fill("Name", "Điện thoại").Fill("Password", RoleOffice.Password);
        form.Fill("Credential", phone.Make(await SoftPasskey.ChallengeAsync(clerk, form, $"{SoftPasskey.Path}/thach-thuc")));
        var cookie = clerk.Cookies.GetCookies(office.Node.Address)["lt-passkey"]!;
        leader.Cookies.Add(new Cookie(cookie.Name, cookie.Value, "/", office.Node.Address.Host));
        var others = await (await leader.GetAsync(SoftPasskey.Path)).Form("add-passkey").Fill("Name", "Điện thoại").Fill("Credential", form["Credential"]).SubmitAsync();
        office.Node.Time.Advance(TimeSpan.FromMinutes(6));
        var late = await form.SubmitAsync();
        await phone.AddAsync(office.Node, clerk, RoleOffice.Password);
        var twice = await phone.AddAsync(office.Node, leader, RoleOffice.Password);

        Assert.All([foreign, unverified, others, late, twice], p => Assert.Equal(HttpStatusCode.UnprocessableEntity, p.Status));
        Assert.Equal(1, await office.AuditedAsync("access.passkey.added"));
    }
}
