using System.Net;
using System.Text;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.TurnOnFactor;

public sealed class TurnOnFactorTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task It_is_on_only_when_a_code_proves_that_the_app_has_the_key(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);
        var page = await browser.GetAsync(Authenticator.Path);
        var app = Authenticator.Of(office.Node, page);

        var wrong = await page.Form("turn-on").Fill("Code", app.Wrong).SubmitAsync();
        var before = await browser.GetAsync("/tai-khoan");
        var told = await wrong.Form("turn-on").Fill("Code", $"{app.Code[..3]} {app.Code[3..]}").SubmitAsync();
        var after = await browser.GetAsync("/tai-khoan");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(app.Key, Authenticator.Of(office.Node, wrong).Key);
        Assert.True(page.Has("svg.qr path"));
        Assert.Contains("đang tắt", before.Words);
        Assert.Equal(10, told.All(".code-list code").Distinct().Count());
        Assert.Contains("đang bật từ", after.Words);
        Assert.Equal(1, await office.AuditedAsync("access.second-factor.on"));
    }

    [Theory, Engines]
    public async Task Key_and_recovery_codes_are_never_shown_again(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);
        var app = await Authenticator.TurnOnAsync(office.Node, browser);

        var page = await browser.GetAsync(Authenticator.Path);

        Assert.Contains("Còn 10 mã dự phòng", page.Words);
        Assert.False(page.HasForm("turn-on"));
        Assert.DoesNotContain(app.Key[..8], page.Html);
        Assert.DoesNotContain(app.RecoveryCodes[0], page.Html);
    }

    [Theory, Engines]
    public async Task The_key_is_kept_protected_and_stands_in_no_audit(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);
        var app = await Authenticator.TurnOnAsync(office.Node, browser);

        var (kept, codes, audit) = await office.Node.Work.ReadAsync(async s => (
            await s.QueryAsync<byte[]>("select secret from [access.second_factor]"),
            await s.QueryAsync<byte[]>("select hash from [access.recovery_code]"),
            await s.QueryAsync<string>("select detail from [audit.entry] where detail is not null")));

        Assert.NotEmpty(kept);
        Assert.All(kept, k => Assert.True(k.Length > 60, "Not protected."));
        Assert.DoesNotContain(codes, c => Encoding.UTF8.GetString(c).Contains(app.RecoveryCodes[0], StringComparison.Ordinal));
        Assert.DoesNotContain(audit, d => d.Contains(app.Key, StringComparison.Ordinal) || app.RecoveryCodes.Any(c => d.Contains(c, StringComparison.Ordinal)));
    }

    [Theory, Engines]
    public async Task It_ends_the_sign_ins_elsewhere_and_keeps_this_one(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var here = await office.SignedInAsync(Role.VanThu);
        using var elsewhere = await office.SignedInAsync(Role.VanThu);

        await Authenticator.TurnOnAsync(office.Node, here);

        Assert.Equal("/dang-nhap", (await elsewhere.GetAsync("/tai-khoan")).Address.AbsolutePath);
        Assert.Equal("/tai-khoan", (await here.GetAsync("/tai-khoan")).Address.AbsolutePath);
    }

    [Theory, Engines]
    public async Task A_key_offered_to_somebody_else_is_not_taken(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var clerk = await office.SignedInAsync(Role.VanThu);
        using var leader = await office.SignedInAsync(Role.LanhDao);
        var foreign = await leader.GetAsync(Authenticator.Path);
        var page = await clerk.GetAsync(Authenticator.Path);

        var refused = await page.Form("turn-on").Fill("Offer", foreign.Form("turn-on")["Offer"]).Fill("Code", Authenticator.Of(office.Node, foreign).Code).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(0, await office.AuditedAsync("access.second-factor.on"));
    }

    [Theory, Engines]
    public async Task A_second_click_changes_nothing_and_tells_no_codes(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);
        var page = await browser.GetAsync(Authenticator.Path);
        var form = page.Form("turn-on").Fill("Code", Authenticator.Of(office.Node, page).Code);

        await form.SubmitAsync();
        var again = await form.SubmitAsync();

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Contains("không hiện lại", again.Words);
        Assert.Empty(again.All(".code-list code"));
        Assert.Equal(1, await office.AuditedAsync("access.second-factor.on"));
    }
}
