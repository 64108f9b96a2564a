using LienThong.Access.ManageAccounts;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Unit.Access.ManageAccounts;

public sealed class AccountScopeTests
{
    private static readonly AgencyId Own = TypedId.New<AgencyId>(), Other = TypedId.New<AgencyId>();

    private static Actor Admin(Role role) => new(default, "Ngô Văn Quý", default, "", Own, null, role);

    [Fact]
    public void An_agencys_administrator_reaches_colleagues() =>
        Assert.True(AccountScope.Reaches(Admin(Role.QuanTriCoQuan), [(Own, Role.VanThu), (Own, Role.ChuyenVien)]));

    [Fact]
    public void A_second_hat_in_another_agency_puts_a_person_out_of_reach() =>
        Assert.False(AccountScope.Reaches(Admin(Role.QuanTriCoQuan), [(Own, Role.VanThu), (Other, Role.LanhDao)]));

    [Theory]
    [InlineData(Role.QuanTriHeThong)]
    [InlineData(Role.KiemToan)]
    public void System_administrators_and_auditors_are_out_of_an_agencys_reach(Role role) =>
        Assert.False(AccountScope.Reaches(Admin(Role.QuanTriCoQuan), [(Own, Role.VanThu), (Own, role)]));

    [Fact]
    public void Nobody_without_office_is_in_an_agencys_reach() => Assert.False(AccountScope.Reaches(Admin(Role.QuanTriCoQuan), []));

    [Fact]
    public void The_systems_administrator_reaches_everybody() => Assert.True(AccountScope.Reaches(Admin(Role.QuanTriHeThong), [(Other, Role.KiemToan)]));
}
