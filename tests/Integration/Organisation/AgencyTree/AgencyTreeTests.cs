using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using Handler = LienThong.Organisation.AgencyTree.AgencyTree;

namespace LienThong.Integration.Organisation.AgencyTree;

public sealed class AgencyTreeTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task A_subordinate_stands_right_below_its_superior(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var (today, writer) = (office.Node.Get<Clock>().Today, office.Node.Get<OrganisationWriter>());
        var below = await office.Node.Work.MaintainAsync(s => writer.AddAgencyAsync(s, "Chi cục Bưu chính", "CCBC", "CCBC", AgencyLevel.Subordinate, office.Agency, [], today));

        var lines = await office.Node.Get<Handler>().ReadAsync(today, null, default);
        var at = lines.FindIndex(l => l.Agency.Id == office.Agency);

        Assert.Equal((below, lines[at].Depth + 1), (lines[at + 1].Agency.Id, lines[at + 1].Depth));
        Assert.Equal(below, Assert.Single(await office.Node.Get<Handler>().ReadAsync(today, "chi cuc buu chinh", default), l => l.Agency.ParentId == office.Agency).Agency.Id);
    }
}
