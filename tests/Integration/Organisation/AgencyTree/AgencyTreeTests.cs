using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
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

    [Theory, Engines]
    public async Task The_slider_stops_at_every_day_on_which_an_agency_changed_and_goes_there_without_script(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var (today, writer) = (office.Node.Get<Clock>().Today, office.Node.Get<OrganisationWriter>());
        var (named, ended) = (today.AddDays(-100), today.AddDays(-50));
        await office.Node.Work.MaintainAsync(async s =>
        {
            await writer.NameAsync(s, office.Agency, "Sở Mang tên mới", "Sở MTM", "SMTM", AgencyLevel.Department, null, named);
            await writer.DissolveAsync(s, office.Agency, ended);
            return Done.It;
        });
        using var browser = await (await RoleOffice.AddAsync(office.Node)).SignedInAsync(Role.VanThu);

        var days = (await office.Node.Get<Handler>().ShowAsync(today, null, default)).Days.ToList();
        var page = await browser.GetAsync($"/to-chuc?moc={days.IndexOf(named)}");

        Assert.Contains(ended, days);
        Assert.Equal(days.Order().Distinct(), days);
        Assert.Equal($"?ngay={named:yyyy-MM-dd}", page.Address.Query);
        Assert.Contains("Sở Mang tên mới", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Sở Mang tên mới", (await browser.GetAsync("/to-chuc")).Words, StringComparison.Ordinal);
    }
}
