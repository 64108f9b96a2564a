using System.Net;
using System.Text;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;

namespace LienThong.Integration.Access.ReadAudit;

public sealed class ReadAuditTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task An_auditor_reads_the_audit_and_nothing_else(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var auditor = await office.SignedInAsync(Role.KiemToan);

        var audit = await auditor.GetAsync("/kiem-toan");

        Assert.Contains("Đăng nhập", audit.Words);
        Assert.Contains("Địa chỉ máy: ", audit.Words);
        Assert.DoesNotContain("{\"", audit.Words);
        Assert.Equal(["Nhật ký kiểm toán"], audit.All("#rail .entries a").Where(e => e != "Hôm nay"));
        foreach (var page in (string[])["/danh-ba", "/to-chuc", $"/to-chuc/{office.Agency}", "/uy-quyen", "/quan-tri/tai-khoan", "/tai-khoan/ma-truy-cap", "/danh-ba/excel", "/api/v1/organisation/agencies?q=s"])
            Assert.Equal((page, HttpStatusCode.Forbidden), (page, (await auditor.GetAsync(page)).Status));
    }

    [Theory, Engines]
    public async Task Nobody_else_reads_the_audit(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        foreach (var role in Permission.Officials)
        {
            using var browser = await office.SignedInAsync(role);
            foreach (var page in (string[])["/kiem-toan", "/kiem-toan/excel", "/kiem-toan/csv", "/api/v1/audit"])
                Assert.Equal((role, page, HttpStatusCode.Forbidden), (role, page, (await browser.GetAsync(page)).Status));
        }
    }

    [Theory, Engines]
    public async Task A_communes_auditor_sees_only_the_own_agency_and_the_provinces_sees_all(Engine engine)
    {
        var own = await RoleOffice.AddAsync(await nodes.OnAsync(engine), AgencyLevel.Commune);
        var province = await RoleOffice.AddAsync(own.Node, AgencyLevel.Province);
        using var narrow = await own.SignedInAsync(Role.KiemToan);
        using var wide = await province.SignedInAsync(Role.KiemToan);

        var few = Encoding.UTF8.GetString(await narrow.BytesAsync("/kiem-toan/csv"));
        var all = Encoding.UTF8.GetString(await wide.BytesAsync("/kiem-toan/csv"));
        var agencies = await own.Node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [audit.entry] where agency_id = @Agency", new { own.Agency }));

        Assert.Equal(agencies, few.Trim().Split('\n').Length - 1);
        Assert.True(all.Split('\n').Length > few.Split('\n').Length);
    }

    [Theory, Engines]
    public async Task Filters_narrow_and_an_excel_comes_out(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var auditor = await office.SignedInAsync(Role.KiemToan);

        var none = await auditor.GetAsync("/kiem-toan?viec=documents.");
        var excel = await auditor.BytesAsync("/kiem-toan/excel");

        Assert.Contains("Không có dòng nào khớp", none.Words);
        Assert.Equal("PK"u8.ToArray(), excel[..2]);
    }
}
