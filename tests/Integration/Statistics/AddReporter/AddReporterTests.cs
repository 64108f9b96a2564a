using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Statistics.AddReporter;

public sealed class AddReporterTests
{
    [Theory, Engines]
    public async Task An_enterprise_is_taken_in_once_and_what_is_missing_is_named(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);

        var first = await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        var again = await desk.AddAsync("dn.hai", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        var wrong = await desk.AddAsync("dn.ba", "post", "Công ty Bưu chính Cái Nước", "20001");

        Assert.Equal(["Công ty Bưu chính Đất Mũi"], first.All("tbody td.long"));
        Assert.Contains("đã có trong danh sách", again.Words, StringComparison.Ordinal);
        Assert.Contains("10 hoặc 13 chữ số", wrong.One(".error-summary").TextContent, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task An_agency_of_the_node_is_taken_and_its_own_officials_report_with_their_accounts(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);

        var taken = await desk.TakeAsync("Uỷ ban nhân dân xã Ẽo Gió", "lower");
        var sent = await desk.FillAsync("xa.chuyenvien", "/bao-cao/thong-tin-co-so-6-thang/2026-H1", "send", ("v1", "12"));
        var decided = await desk.DecideAsync("thong-tin-co-so-6-thang", "2026-H1", "Ẽo Gió", "Approve");

        Assert.Contains("Uỷ ban nhân dân xã Ẽo Gió", taken.All("tbody td.long"));
        Assert.Contains("Chờ duyệt", sent.Words, StringComparison.Ordinal);
        Assert.Contains("Đã duyệt", decided.Words, StringComparison.Ordinal);
        Assert.Contains("Báo cáo đã được duyệt", (await (await desk.BrowserAsync("xa.vanthu")).GetAsync("/thong-bao")).Words, StringComparison.Ordinal);
        Assert.Equal(404, (int)(await (await desk.BrowserAsync("phuong.chuyenvien")).GetAsync("/bao-cao/thong-tin-co-so-6-thang/2026-H1")).Status);
    }

    [Theory, Engines]
    public async Task An_agency_hands_in_each_form_to_one_office_and_only_forms_of_agencies(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.TakeAsync("Uỷ ban nhân dân xã Ẽo Gió", "lower");

        var again = await desk.TakeAsync("Uỷ ban nhân dân xã Ẽo Gió", "lower");
        var other = await desk.TakeAsync("Uỷ ban nhân dân xã Ẽo Gió", "agency");
        var form = (await (await desk.BrowserAsync("tinh.truongphong")).GetAsync("/thong-ke/don-vi-bao-cao/them")).Form("agency-reporter");
        var elsewhere = await form.Fill("Own.AgencyKind", "lower").Fill("Own.Agency", "Uỷ ban nhân dân xã Ẽo Gió").Fill("Own.AgencyArea", $"{ReturnDesk.Province:N}").Fill("Own.AgencyFrom", "01/01/2026").SubmitAsync();
        var empty = await (await (await desk.BrowserAsync("so.truongphong")).GetAsync("/thong-ke/don-vi-bao-cao/them")).Form("agency-reporter").SubmitAsync();

        Assert.Contains("đã có trong danh sách", again.One(".error-summary").TextContent, StringComparison.Ordinal);
        Assert.False(other.Has(".error-summary"));
        Assert.Contains("đã gửi biểu cùng loại cho Sở Khoa học và Công nghệ", elsewhere.One(".error-summary").TextContent, StringComparison.Ordinal);
        foreach (var said in new[] { "Cấp dưới", "Chọn cơ quan", "Chọn tỉnh", "01/01/2026" }) Assert.Contains(said, empty.One(".error-summary").TextContent, StringComparison.Ordinal);
    }
}
