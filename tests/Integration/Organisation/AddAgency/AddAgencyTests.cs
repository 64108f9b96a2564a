using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Handler = LienThong.Organisation.AddAgency.AddAgency;

namespace LienThong.Integration.Organisation.AddAgency;

public sealed class AddAgencyTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task Only_the_systems_administrator_founds_agencies_and_every_fault_is_told_at_once(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var handler = office.Node.Get<Handler>();
        var right = new Handler.Request("Ban Dân tộc", "Ban DT", "BDT", AgencyLevel.Department, null, null, office.Node.Get<Clock>().Today);

        var wrong = await handler.HandleAsync(new(" ", null, "B D T", null, null, "mã số", null), office.ActAs(Role.QuanTriHeThong), default);

        Assert.Equal(["Code", "From", "Level", "Name", "Notation", "ShortName"], Assert.IsType<Result<AgencyId>.Invalid>(wrong).Errors.Select(e => e.Field).Order());
        Assert.IsType<Result<AgencyId>.Refused>(await handler.HandleAsync(right, office.ActAs(Role.QuanTriCoQuan), default));
        Assert.True((await handler.HandleAsync(right, office.ActAs(Role.QuanTriHeThong), default)).IsOk);
    }
}
