using LienThong.Contracts.Organisation;
using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Organisation.OrgImport;

public sealed class OrgImportTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    private const string Heads = "kind,code,parent_code,level,name,short_name,notation,agency_code,unit_notation,position,role,title,phone,mobile,email,from\n";
    private static readonly ImportWish Rehearsal = new(DryRun: true), AllOrNone = new(DryRun: false), Rest = new(DryRun: false, SkipFaulty: true);

    [Theory, Engines]
    public async Task A_file_brings_agencies_units_and_people_in_whatever_order_and_again_brings_nothing(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        var text = Heads
            + "person,,,,\"Nguyễn Thị \"\"Tư\"\", Hoà\",,,g99.1,VP,,VanThu,Văn thư,0290 3831000,,,2025-03-01\n"
            + "unit,,,,Văn phòng,,VP,G99.1,,1,,,,,,01/03/2025\n"
            + "agency,G99.1,G99,Department,Sở Nội vụ,Sở NV,SNV,,,,,,,,,01/03/2025\n"
            + "agency,G99,,Province,Uỷ ban nhân dân tỉnh,UBND tỉnh,UBND,,,,,,,,,01/03/2025\n";

        var rehearsed = await RunAsync(node, text, Rehearsal);
        var before = await ShowAsync(node, "G99.1");
        var written = await RunAsync(node, text, AllOrNone);
        var shown = await ShowAsync(node, "G99.1");
        var again = await RunAsync(node, text, AllOrNone);

        Assert.Empty(rehearsed.Faults);
        Assert.False(rehearsed.Written);
        Assert.Null(before);
        Assert.Equal((2, 1, 1, true), (written.Agencies.Added, written.Units.Added, written.People.Added, written.Written));
        Assert.Equal("Uỷ ban nhân dân tỉnh", shown!.Parent);
        Assert.Equal("Nguyễn Thị \"Tư\", Hoà", Assert.Single(shown.People).Name);
        Assert.Equal("Văn phòng", shown.People[0].Unit);
        Assert.Equal((0, 2, 1, 1, false), (again.Bringing, again.Agencies.Same, again.Units.Same, again.People.Same, again.Written));
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

        var report = await RunAsync(node, text, AllOrNone);
        var nothing = await ShowAsync(node, "G88");
        var rest = await RunAsync(node, text, Rest);

        Assert.False(report.Written);
        Assert.Equal([(3, "parent_code"), (4, "kind"), (5, "email"), (5, "role")], report.Faults.Select(f => (f.Line, f.Column)).Order());
        Assert.Null(nothing);
        Assert.Equal((true, 1, 4), (rest.Written, rest.Agencies.Added, rest.Faults.Count));
        Assert.NotNull(await ShowAsync(node, "G88"));
    }

    [Theory, Engines]
    public async Task What_is_known_and_said_otherwise_is_corrected_and_history_stays(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await RunAsync(node, Heads
            + "agency,G66,,Department,Sở Nội vụ,Sở NV,SNV,,,,,,,,,01/03/2025\n"
            + "unit,,,,Văn phòng,,VP,G66,,1,,,,,,01/03/2025\n"
            + "person,,,,Lò Văn Ba,,,G66,VP,,VanThu,Văn thư,0290 1,,ba@tinh.gov.vn,01/03/2025\n", AllOrNone);

        var changed = await RunAsync(node, Heads
            + "agency,G66,,Department,Sở Nội vụ và Lao động,,SNV,,,,,,,,,01/06/2026\n"
            + "unit,,,,Văn phòng,,VP,G66,,7,,,,,,01/03/2025\n"
            + "person,,,,Lò Văn Ba,,,G66,VP,,VanThu,Văn thư,0290 2,,BA@tinh.gov.vn,01/03/2025\n"
            + "person,,,,Lò Văn Ba,,,G66,,,LanhDao,Phó Giám đốc,,,ba@tinh.gov.vn,01/06/2026\n", AllOrNone);
        var refused = await RunAsync(node, Heads
            + "agency,G66,,Department,Sở Nội vụ tỉnh,Sở NV,SNV,,,,,,,,,01/05/2025\n"
            + "unit,,,,Phòng Hành chính,,VP,G66,,,,,,,,01/03/2025\n"
            + "unit,,,,Văn phòng,,VPS,G66,,,,,,,,01/03/2025\n"
            + "person,,,,Lò Văn Ba,,,G66,,,ChuyenVien,Chuyên viên,,,,01/06/2026\n"
            + "person,,,,Lò Văn Ba,,,G66,VP,,VanThu,Văn thư,,,khac@tinh.gov.vn,01/06/2026\n", Rest);
        var namesake = await RunAsync(node, Heads + "person,,,,Lò Văn Ba,,,G66,,,ChuyenVien,Chuyên viên,,,khac@tinh.gov.vn,01/06/2026\n", AllOrNone);

        Assert.Empty(changed.Faults);
        Assert.Equal((1, 1, 1, 1), (changed.Agencies.Changed, changed.Units.Changed, changed.People.Changed, changed.People.Added));
        Assert.Equal("Sở Nội vụ", (await ShowAsync(node, "G66", new(2025, 6, 1)))!.Name);
        var now = await ShowAsync(node, "G66", new(2026, 7, 1));
        Assert.Equal(("Sở Nội vụ và Lao động", "Sở NV"), (now!.Name, now.ShortName));
        Assert.Equal(2, await node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [org.person] where full_name = 'Lò Văn Ba'")));
        Assert.Equal("0290 2", await node.Work.ReadAsync(s => s.ScalarAsync<string>("select phone from [org.person] where email = 'ba@tinh.gov.vn'")));
        Assert.Equal([(2, "from"), (3, "name"), (4, "notation"), (5, "email"), (6, "email")], refused.Faults.Select(f => (f.Line, f.Column)).Order());
        Assert.Equal(1, namesake.People.Added);
    }

    [Theory, Engines]
    public async Task An_agencys_administrator_imports_into_the_own_agency_only_and_gives_no_foreign_keys(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        var (own, other) = (await RoleOffice.AddAsync(node), await RoleOffice.AddAsync(node));
        var (keeper, today) = (own.People[Role.QuanTriCoQuan], node.Get<Clock>().Today.ToString("yyyy-MM-dd", null));
        var text = Heads
            + $"unit,,,,Phòng Bưu chính,,BC,,,2,,,,,,{today}\n"
            + $"unit,,,,Phòng Bưu chính,,BC,{other.Code},,2,,,,,,{today}\n"
            + $"agency,G55.{own.Number},,Department,Sở Mới,Sở Mới,SM,,,,,,,,,{today}\n"
            + $"person,,,,Vàng A Sử,,,{own.Code},BC,,ChuyenVien,Chuyên viên,,,,{today}\n"
            + $"person,,,,Vàng A Lử,,,{own.Code},,,QuanTriHeThong,Quản trị,,,,{today}\n"
            + $"person,,,,Vàng A Tủa,,,{other.Code},,,ChuyenVien,Chuyên viên,,,,{today}\n"
            + $"person,,,,{keeper.FullName},,,{own.Code},,,QuanTriCoQuan,{keeper.Title},0290 5,,,{today}\n"
            + $"person,,,,{keeper.FullName},,,{own.Code},,,LanhDao,{keeper.Title},,,,{today}\n";

        var report = await RunAsync(node, text, Rest, own.ActAs(Role.QuanTriCoQuan));
        var clerk = await node.Get<LienThong.Organisation.OrgImport.OrgImport>().CsvAsync(new StringReader(text), own.ActAs(Role.VanThu), Rest, default);

        Assert.Equal((1, 1, 1, true), (report.Units.Added, report.People.Added, report.People.Changed, report.Written));
        Assert.Equal([(3, "agency_code"), (4, "code"), (6, "role"), (7, "agency_code"), (9, "name")], report.Faults.Select(f => (f.Line, f.Column)).Order());
        Assert.False(clerk.IsOk);
        Assert.Equal(1, await own.AuditedAsync("organisation.imported"));
        Assert.Equal(1, await own.AuditedAsync("organisation.appointment.made"));
    }

    [Theory, Engines]
    public async Task A_thousand_people_cost_few_statements(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        var office = await RoleOffice.AddAsync(node);

        var few = await CostAsync(node, office, "Một", 10);
        var many = await CostAsync(node, office, "Nghìn", 1000);

        // Inserts carry 2,000 values at a time: 7 of a person, 8 of an appointment.
        Assert.InRange(many - few, 0, 10);
    }

    private static async Task<int> CostAsync(TestNode node, RoleOffice office, string family, int people)
    {
        var text = Heads + string.Concat(Enumerable.Range(0, people).Select(i => $"person,,,,{family} Văn {i},,,{office.Code},TH,,ChuyenVien,Chuyên viên,,,,01/11/2026\n"));
        var count = Statements.Begin();
        var report = await RunAsync(node, text, AllOrNone, office.ActAs(Role.QuanTriCoQuan));
        Assert.Equal((people, 0), (report.People.Added, report.Faults.Count));
        return count();
    }

    private static async Task<ImportReport> RunAsync(TestNode node, string csv, ImportWish wish, Act? act = null)
    {
        await using var scope = node.Scope();
        act ??= new Act(new Actor(default, "Người vận hành", default, "", default, null, Role.QuanTriHeThong), node.Get<Clock>().Now, null);
        return (await scope.ServiceProvider.GetRequiredService<IOrganisationImport>().CsvAsync(new StringReader(csv), act, wish, default)).Value;
    }

    private static async Task<ShownAgency?> ShowAsync(TestNode node, string code, DateOnly? day = null)
    {
        await using var scope = node.Scope();
        return await scope.ServiceProvider.GetRequiredService<IOrganisationReads>().ShowAsync(code, day ?? new DateOnly(2025, 6, 1), default);
    }
}
