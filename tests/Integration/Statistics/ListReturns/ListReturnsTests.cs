using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Statistics.ListReturns;

public sealed class ListReturnsTests
{
    [Theory, Engines]
    public async Task Who_has_not_reported_is_seen_at_a_glance(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        await desk.AddAsync("dn.hai", "post", "Công ty Chuyển phát Rạch Gốc", "2000654321");
        await desk.AddAsync("dn.ba", "post", "Công ty Bưu chính Năm Căn", "2000111222", from: "01/01/2026");
        await desk.FillAsync("dn.mot", "/bao-cao/buu-chinh-nam/2025", "send", ("v1", "35"));

        var list = await (await desk.BrowserAsync("so.lanhdao")).GetAsync("/thong-ke/bao-cao?bieu=buu-chinh-nam&ky=2025");

        Assert.Contains("0 đã duyệt, 1 chờ duyệt, 1 chưa gửi", list.Words, StringComparison.Ordinal);
        Assert.Equal(["Công ty Chuyển phát Rạch Gốc"], list.All("tr.late td.long"));
        // 15 working days after the last day of 2025.
        Assert.Contains("22/01/2026", list.Words, StringComparison.Ordinal);
    }
}
