using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.LockAccount;

public sealed class LockAccountTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task A_locked_accounts_session_ends_at_once_and_opens_again(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var admin = await office.SignedInAsync(Role.QuanTriHeThong);
        using var clerk = await office.SignedInAsync(Role.VanThu);
        var address = $"/quan-tri/tai-khoan/{office.People[Role.VanThu].PersonId}";

        await (await admin.GetAsync(address)).Form("lock-account").SubmitAsync();
        var ended = await clerk.GetAsync("/tai-khoan");
        var refused = await RoleOffice.SignInAsync(clerk, office.UserOf(Role.VanThu), RoleOffice.Password);
        await (await admin.GetAsync(address)).Form("lock-account").SubmitAsync();
        var again = await RoleOffice.SignInAsync(clerk, office.UserOf(Role.VanThu), RoleOffice.Password);

        Assert.Equal("/dang-nhap", ended.Address.AbsolutePath);
        Assert.Contains("đã bị khóa", refused.Words);
        Assert.Equal("/tai-khoan", again.Address.AbsolutePath);
    }

    [Theory, Engines]
    public async Task Nobody_locks_the_own_account(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var admin = await office.SignedInAsync(Role.QuanTriHeThong);

        var page = await (await admin.GetAsync($"/quan-tri/tai-khoan/{office.People[Role.QuanTriHeThong].PersonId}")).Form("lock-account").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("chính mình", page.Words);
    }
}
