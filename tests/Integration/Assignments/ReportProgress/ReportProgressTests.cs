using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Assignments.ReportProgress;

public sealed class ReportProgressTests
{
    [Theory, Engines]
    public async Task A_unit_reports_with_evidence_and_every_entry_stays(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var task = await o.GiveAsync();
        using var officer = await o.SignInAsync("so.chuyenvien");
        var form = (await officer.GetAsync($"/nhiem-vu/{task}/tien-do")).Form("report-progress");

        var wrong = await form.Fill("Percent", "một nửa").Attach("Files.File", "kết quả.txt", "Đã rà soát 40 trạm"u8.ToArray(), "text/plain").SubmitAsync();
        var kept = await wrong.Form("report-progress").Fill("Percent", "40").Fill("Words", "Đã rà soát 40 trạm").SubmitAsync();
        await o.ReportAsync(task, "60");
        var page = await officer.GetAsync($"/nhiem-vu/{task}");
        var file = await officer.BytesAsync($"/nhiem-vu/{task}/tep/1");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Tiến độ phải là số nguyên từ 0 đến 100", wrong.Words, StringComparison.Ordinal);
        Assert.Contains("Đã ghi tiến độ", kept.Words, StringComparison.Ordinal);
        foreach (var words in new[] { "Ghi tiến độ: 40%", "Ghi tiến độ: 60%", "Đã rà soát 40 trạm · 1 tệp", "đang làm", "kết quả.txt" }) Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.Equal("Đã rà soát 40 trạm"u8.ToArray(), file);
        Assert.Equal(["Thực hiện: Rà soát hạ tầng số"], await o.WaitingAsync("so.truongphong"));
    }

    [Theory, Engines]
    public async Task Only_the_owner_reports_and_nobody_reports_all_of_it_without_finishing(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var task = await o.GiveAsync(partners: "so.b");

        var partner = await o.ReportAsync(task, "10", "so.truongphong2");
        var full = await o.ReportAsync(task, "100");
        var more = await o.ReportAsync(task, "101");

        Assert.IsType<LienThong.Kernel.Results.Result<LienThong.Kernel.Results.Done>.NotFound>(partner);
        Assert.Contains("Báo hoàn thành", Assert.IsType<LienThong.Kernel.Results.Result<LienThong.Kernel.Results.Done>.Invalid>(full).Errors[0].Message, StringComparison.Ordinal);
        Assert.False(more.IsOk);
    }
}
