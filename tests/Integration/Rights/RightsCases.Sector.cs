using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>The sector's working books.</summary>
internal sealed partial class RightsCases
{
    private const string Points = "/so-nghiep-vu/diem-buu-chinh";

    private IEnumerable<(string Action, Ready Ready)> Sector() =>
    [
        ("sector.read", _ => Now(Page("/so-nghiep-vu"))),
        ("sector.read", async _ => Page($"{Points}/{await office.SectorRecordAsync()}")),
        ("sector.write", async _ => Fill($"{Points}/{await office.SectorRecordAsync()}/sua", "sector-record", f => f.Fill("name", "Bưu cục đổi tên").Fill("why", "Ghi nhầm"))),
        ("sector.write", async _ => Strike($"{Points}/{await office.SectorRecordAsync()}")),
    ];

    /// <summary>The page is for everybody; who may not strike finds no form there.</summary>
    private Doing Strike(string path) => new(async (role, standing) =>
    {
        var page = await (await office.BrowserAsync(role, standing)).GetAsync(path);
        if (!page.HasForm("strike-record")) return (403, page.Words);
        page = await page.Form("strike-record").Fill("why", "Nhập trùng").SubmitAsync();
        return ((int)page.Status, page.Words);
    });
}
