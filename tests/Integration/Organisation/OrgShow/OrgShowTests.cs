using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using Handler = LienThong.Organisation.OrgShow.OrgShow;

namespace LienThong.Integration.Organisation.OrgShow;

public sealed class OrgShowTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task An_agency_is_shown_as_it_stood_that_day(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var (reads, today) = (office.Node.Get<LienThong.Contracts.Organisation.IOrganisationReads>(), office.Node.Get<Clock>().Today);

        var shown = await reads.ShowAsync(office.Code.ToLowerInvariant(), today, default);

        Assert.IsType<Handler>(reads);
        Assert.Equal(office.Agency.ToString(), shown!.Id);
        Assert.Equal(Enum.GetValues<Role>().Length, shown.People.Count);
        Assert.Null(await reads.ShowAsync(office.Code, today.AddYears(-3), default));
    }
}
