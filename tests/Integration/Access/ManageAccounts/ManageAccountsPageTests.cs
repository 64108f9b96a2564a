using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.ManageAccounts;

public sealed class ManageAccountsPageTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task An_agencys_administrator_sees_the_own_people_and_the_systems_sees_all(Engine engine)
    {
        var own = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var other = await RoleOffice.AddAsync(own.Node);
        using var agency = await own.SignedInAsync(Role.QuanTriCoQuan);
        using var system = await own.SignedInAsync(Role.QuanTriHeThong);

        var narrow = await agency.GetAsync("/quan-tri/tai-khoan");
        var wide = await system.GetAsync($"/quan-tri/tai-khoan?q={other.UserOf(Role.VanThu)}");

        Assert.Contains(own.UserOf(Role.VanThu), narrow.Words);
        Assert.DoesNotContain(other.UserOf(Role.VanThu), narrow.Words);
        Assert.Contains(other.UserOf(Role.VanThu), wide.Words);
    }
}
