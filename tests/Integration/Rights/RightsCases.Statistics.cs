using LienThong.Integration.Statistics.WriteIndicator;
using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>Reading the sector's figures.</summary>
internal sealed partial class RightsCases
{
    private IEnumerable<(string Action, Ready Ready)> Statistics() =>
    [
        ("statistics.read", _ => Now(Page("/thong-ke/tong-ket"))),
        ("statistics.read", _ => Now(Page("/thong-ke/chi-tieu"))),
        ("statistics.returns.report", async _ => Fill(await office.FormAsync(), "fill-return", f => f.Fill("v1", "35"))),
        ("statistics.returns.decide", async _ => Page($"/thong-ke/bao-cao/{await office.ReturnAsync()}")),
        ("statistics.returns.decide", async _ => Fill($"/thong-ke/bao-cao/{await office.ReturnAsync()}", "decide-return", f => f.Fill("why", "Số lao động sai"))),
        ("statistics.reporters", _ => Now(AddReporter())),
        ("statistics.indicators.write", _ => Now(AddIndicator())),
        ("statistics.reviews.write", async _ => Fill($"/thong-ke/tong-ket/{await office.ProvinceTextAsync()}/2025/sua/buu-chinh", "write-review", f => f.Fill("Text", $"Bưu chính phát triển, lần {_reporters++}."))),
        ("statistics.reviews.write", async _ => Page($"/thong-ke/tong-ket/{await office.ProvinceTextAsync()}/2025/chot")),
        ("statistics.weights", _ => Now(Page("/thong-ke/bang-he-so"))),
        ("statistics.weights", _ => Now(TakeWeights())),
        ("statistics.read", _ => Now(Page("/thong-ke/tong-quan"))),
        ("statistics.read", _ => Now(Page("/thong-ke/bang"))),
        ("statistics.read", _ => Now(Page("/thong-ke/ban-do"))),
        ("statistics.read", _ => Now(Page("/thong-ke/ban-do/diem"))),
    ];

    private Doing AddReporter() => new(async (role, standing) =>
    {
        var page = await (await office.BrowserAsync(role, standing)).GetAsync("/thong-ke/don-vi-bao-cao/them");
        if (!page.HasForm("reporter")) return ((int)page.Status, page.Words);
        page = await page.Form("reporter").Fill("Input.Kind", "post").Fill("Input.Name", "Công ty Bưu chính Đất Mũi").Fill("Input.TaxCode", $"{_reporters++:0000000000}").Fill("Input.Person", "Trần Thị Mận")
            .Fill("Input.Area", await office.ProvinceTextAsync()).Fill("Input.From", "01/01/2026").SubmitAsync();
        return ((int)page.Status, page.Words);
    });

    private Doing AddIndicator() => new(async (role, standing) =>
    {
        var page = await (await office.BrowserAsync(role, standing)).GetAsync("/thong-ke/chi-tieu/them");
        if (!page.HasForm("indicator")) return ((int)page.Status, page.Words);
        page = await WriteIndicatorTests.Filled(page, $"TT{_reporters++:00}").SubmitAsync();
        return ((int)page.Status, page.Words);
    });

    private Doing TakeWeights() => new(async (role, standing) =>
    {
        await office.ProvinceTextAsync();
        var page = await (await office.BrowserAsync(role, standing)).GetAsync("/thong-ke/bang-he-so");
        if (page.HasForm("weights")) page = await page.Form("weights").Attach("File.File", "hệ số.csv", "from,to,indicator,weight\n68,60,BC08,0.5\n68,67,BC08,0.5\n"u8.ToArray(), "text/csv").SubmitAsync();
        return ((int)page.Status, page.Words);
    });

    private int _reporters = 1;
}
