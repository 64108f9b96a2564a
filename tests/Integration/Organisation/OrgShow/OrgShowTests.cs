using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
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

    [Theory, Engines]
    public async Task The_tree_is_that_of_the_day_each_agency_below_its_superior(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var (reads, writer, today) = (office.Node.Get<LienThong.Contracts.Organisation.IOrganisationReads>(), office.Node.Get<OrganisationWriter>(), office.Node.Get<Clock>().Today);
        var below = await office.Node.Work.MaintainAsync(s => writer.AddAgencyAsync(s, "Trung tâm Tần số", "TTTS", "TTTS", AgencyLevel.Subordinate, office.Agency, [], today));

        var (now, before) = (await reads.TreeAsync(today, default), await reads.TreeAsync(today.AddDays(-1), default));

        var at = now.Select(l => l.Id).ToList().IndexOf(office.Agency.ToString());
        Assert.Equal((below.ToString(), now[at].Depth + 1), (now[at + 1].Id, now[at + 1].Depth));
        Assert.DoesNotContain(before, l => l.Id == below.ToString());
        Assert.Contains(before, l => l.Id == office.Agency.ToString() && l.Code == office.Code);
    }
}
