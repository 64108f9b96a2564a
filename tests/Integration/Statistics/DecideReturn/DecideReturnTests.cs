using LienThong.Contracts.Statistics;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Statistics.DecideReturn;

public sealed class DecideReturnTests
{
    private const string Form = "buu-chinh-nam", Path = "/bao-cao/buu-chinh-nam/2025";

    [Theory, Engines]
    public async Task The_provinces_figure_is_the_sum_of_the_approved_returns_and_opens_into_them(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        await desk.AddAsync("dn.hai", "post", "Công ty Chuyển phát Rạch Gốc", "2000654321");
        await desk.FillAsync("dn.mot", Path, "send", ("v1", "35"), ("v2", "1,5"));
        await desk.FillAsync("dn.hai", Path, "send", ("v1", "1.200"), ("v2", "2,75"));

        var before = await ValueAsync(node, "BC02");
        await desk.DecideAsync(Form, "2025", "Đất Mũi", "Approve");
        var one = await ValueAsync(node, "BC02");
        await desk.DecideAsync(Form, "2025", "Rạch Gốc", "Approve");
        var page = await (await desk.BrowserAsync("so.lanhdao")).GetAsync($"/thong-ke/so-bao-cao?ma=BC03&tinh={ReturnDesk.Province:N}&ky=2025&phan_to=");

        Assert.Equal((null, "35", "1235", "4.25"), (before, one, await ValueAsync(node, "BC02"), await ValueAsync(node, "BC03")));
        Assert.Contains("Cộng: 4,25 tỷ đồng", page.Words, StringComparison.Ordinal);
        Assert.Contains("Công ty Chuyển phát Rạch Gốc", page.Words, StringComparison.Ordinal);
        Assert.Contains("Số lao động bưu chính là 1.235 người", await SampleFigures.ReviewAsync(node, "96", 2025), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Plans_have_a_sum_when_every_reporter_gave_one_and_the_review_compares_with_it(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        await desk.AddAsync("dn.hai", "post", "Công ty Chuyển phát Rạch Gốc", "2000654321");
        await desk.FillAsync("dn.mot", Path, "send", ("v1", "35"), ("p1", "30"), ("v2", "1,5"), ("p2", "1"));
        await desk.FillAsync("dn.hai", Path, "send", ("v1", "25"), ("p1", "20"), ("v2", "2,75"));

        await desk.DecideAsync(Form, "2025", "Đất Mũi", "Approve");
        await desk.DecideAsync(Form, "2025", "Rạch Gốc", "Approve");
        var page = await (await desk.BrowserAsync("so.lanhdao")).GetAsync($"/thong-ke/so-bao-cao?ma=BC02&tinh={ReturnDesk.Province:N}&ky=2025&phan_to=&loai=ke-hoach");

        Assert.Equal(("50", null, "60"), (await ValueAsync(node, "BC02", plan: true), await ValueAsync(node, "BC03", plan: true), await ValueAsync(node, "BC02")));
        Assert.Contains("Số lao động bưu chính là 60 người, tăng 20% so với kế hoạch", await SampleFigures.ReviewAsync(node, "96", 2025), StringComparison.Ordinal);
        Assert.Contains("Cộng: 50 người", page.Words, StringComparison.Ordinal);
        Assert.Contains("Kế hoạch của 2 đơn vị", page.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_return_goes_back_only_with_a_reason_which_its_reporter_reads(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        await desk.FillAsync("dn.mot", Path, "send", ("v1", "35"));

        var without = await desk.DecideAsync(Form, "2025", "Đất Mũi", "SendBack");
        await desk.DecideAsync(Form, "2025", "Đất Mũi", "SendBack", "Thiếu lao động ở bưu cục cấp 3");
        var told = await (await desk.BrowserAsync("dn.mot")).GetAsync(Path);

        Assert.Contains("Nhập lý do", without.Words, StringComparison.Ordinal);
        Assert.Contains("Thiếu lao động ở bưu cục cấp 3", told.Words, StringComparison.Ordinal);
        Assert.Equal("35", told.Form("fill-return")["v1"]);
        Assert.Contains("Thiếu lao động", (await (await desk.BrowserAsync("dn.mot")).GetAsync("/thong-bao")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task An_approved_return_is_locked_and_a_correction_counts_when_it_is_approved_while_the_earlier_value_stays_known(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        await desk.FillAsync("dn.mot", Path, "send", ("v1", "35"));
        await desk.DecideAsync(Form, "2025", "Đất Mũi", "Approve");
        var locked = (await (await desk.BrowserAsync("dn.mot")).GetAsync(Path)).HasForm("fill-return");

        await desk.DecideAsync(Form, "2025", "Đất Mũi", "Reopen", "Doanh nghiệp đề nghị đính chính");
        var opened = await ValueAsync(node, "BC02");
        node.Time.Advance(TimeSpan.FromDays(2));
        desk.SignOut();
        await desk.FillAsync("dn.mot", Path, "send", ("v1", "37"));
        await desk.DecideAsync(Form, "2025", "Đất Mũi", "Approve");

        Assert.Equal((false, "35", "37"), (locked, opened, await ValueAsync(node, "BC02")));
        Assert.Equal("35", await ValueAsync(node, "BC02", new(2026, 11, 23)));
    }

    private static async Task<string?> ValueAsync(TestNode node, string indicator, DateOnly? knownOn = null, bool plan = false)
    {
        var asked = await node.Get<IFigureReads>().ValueAsync(new(indicator, "96", "2025", Plan: plan, KnownOn: knownOn), default);
        return asked.IsOk ? asked.Value.Value : null;
    }
}
