using System.Net;
using LienThong.Integration.Access.ChangePassword;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.ResetPassword;

public sealed class ResetPasswordTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task A_reset_password_opens_only_the_page_that_changes_it(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var admin = await office.SignedInAsync(Role.QuanTriCoQuan);
        var page = await admin.GetAsync($"/quan-tri/tai-khoan/{office.People[Role.VanThu].PersonId}");

        var told = await page.Form("reset-password").SubmitAsync();
        var secret = told.All("code")[1];
        using var clerk = new TestBrowser(office.Node);
        var first = await RoleOffice.SignInAsync(clerk, office.UserOf(Role.VanThu), secret);
        var elsewhere = await clerk.GetAsync("/danh-ba");
        var done = await ChangePasswordTests.ChangeAsync(clerk, secret, "trăng lên đỉnh núi 1986", "trăng lên đỉnh núi 1986");
        var after = await clerk.GetAsync("/danh-ba");

        Assert.Equal("/tai-khoan/doi-mat-khau", first.Address.AbsolutePath);
        Assert.Equal("/tai-khoan/doi-mat-khau", elsewhere.Address.AbsolutePath);
        Assert.Equal("/tai-khoan", done.Address.AbsolutePath);
        Assert.Equal("/danh-ba", after.Address.AbsolutePath);
    }

    [Theory, Engines]
    public async Task Another_agencys_people_are_not_found(Engine engine)
    {
        var own = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var other = await RoleOffice.AddAsync(own.Node);
        using var admin = await own.SignedInAsync(Role.QuanTriCoQuan);

        var page = await admin.GetAsync($"/quan-tri/tai-khoan/{other.People[Role.VanThu].PersonId}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain("Đặt lại mật khẩu", page.Words);
    }
}
