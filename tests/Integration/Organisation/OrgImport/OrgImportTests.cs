using LienThong.Contracts.Organisation;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Organisation.OrgImport;

public sealed class OrgImportTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    private const string Heads = "kind,code,parent_code,level,name,short_name,notation,agency_code,unit_notation,position,role,title,phone,mobile,email,from\n";

    [Theory, Engines]
    public async Task A_file_brings_agencies_units_and_people_in_whatever_order(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        var text = Heads
            + "person,,,,\"Nguyễn Thị \"\"Tư\"\", Hoà\",,,g99.1,VP,,VanThu,Văn thư,0290 3831000,,,2025-03-01\n"
            + "unit,,,,Văn phòng,,VP,G99.1,,1,,,,,,01/03/2025\n"
            + "agency,G99,,Province,Uỷ ban nhân dân tỉnh,UBND tỉnh,UBND,,,,,,,,,01/03/2025\n"
            + "agency,G99.1,G99,Department,Sở Nội vụ,Sở NV,SNV,,,,,,,,,01/03/2025\n";

        var rehearsed = await RunAsync(node, text, dryRun: true);
        var before = await ShowAsync(node, "G99.1");
        var written = await RunAsync(node, text, dryRun: false);
        var shown = await ShowAsync(node, "G99.1");

        Assert.Empty(rehearsed.Faults);
        Assert.False(rehearsed.Written);
        Assert.Null(before);
        Assert.Equal((2, 1, 1, true), (written.Agencies, written.Units, written.People, written.Written));
        Assert.Equal("Uỷ ban nhân dân tỉnh", shown!.Parent);
        Assert.Equal("Nguyễn Thị \"Tư\", Hoà", Assert.Single(shown.People).Name);
        Assert.Equal("Văn phòng", shown.People[0].Unit);
    }

    [Theory, Engines]
    public async Task One_bad_row_keeps_all_out_and_every_fault_is_named_by_its_line(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        var text = Heads
            + "agency,G88,,Province,Uỷ ban nhân dân tỉnh,UBND tỉnh,UBND,,,,,,,,,01/03/2025\n"
            + "agency,G88.1,G77,Department,Sở Nội vụ,Sở NV,SNV,,,,,,,,,01/03/2025\n"
            + "thing,,,,,,,,,,,,,,,\n"
            + "person,,,,Lò Văn Ba,,,G88,,,Clerk,Văn thư,,,không có,01/03/2025\n";

        var report = await RunAsync(node, text, dryRun: false);

        Assert.False(report.Written);
        Assert.Equal([(3, "parent_code"), (4, "kind"), (5, "email"), (5, "role")], report.Faults.Select(f => (f.Line, f.Column)).Order());
        Assert.Null(await ShowAsync(node, "G88"));
    }

    private static async Task<ImportReport> RunAsync(TestNode node, string csv, bool dryRun)
    {
        await using var scope = node.Scope();
        var act = new Act(new Actor(default, "Người vận hành", default, "", default, null, Role.QuanTriHeThong), node.Get<LienThong.Kernel.Clock>().Now, null);
        return await scope.ServiceProvider.GetRequiredService<IOrganisationImport>().RunAsync(new StringReader(csv), act, dryRun, default);
    }

    private static async Task<ShownAgency?> ShowAsync(TestNode node, string code)
    {
        await using var scope = node.Scope();
        return await scope.ServiceProvider.GetRequiredService<IOrganisationReads>().ShowAsync(code, new DateOnly(2025, 6, 1), default);
    }
}
