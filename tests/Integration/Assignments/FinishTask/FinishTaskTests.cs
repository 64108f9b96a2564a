using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Assignments.FinishTask;

public sealed class FinishTaskTests
{
    [Theory, Engines]
    public async Task What_is_done_leaves_the_owners_Today_and_waits_on_the_givers(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var task = await o.GiveAsync();
        using var head = await o.SignInAsync("so.truongphong");

        var empty = await (await head.GetAsync($"/nhiem-vu/{task}/hoan-thanh")).Form("finish-task").SubmitAsync();
        var done = await empty.Form("finish-task").Fill("Document", "77/BC-CĐS").SubmitAsync();
        var late = await head.GetAsync($"/nhiem-vu/{task}/tien-do");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("Thiếu nội dung", empty.Words, StringComparison.Ordinal);
        foreach (var words in new[] { "chờ xác nhận", "77/BC-CĐS", "đúng hạn" }) Assert.Contains(words, done.Words, StringComparison.Ordinal);
        Assert.Empty(await o.WaitingAsync("so.truongphong"));
        Assert.Equal(["Xác nhận kết quả: Rà soát hạ tầng số"], await o.WaitingAsync("so.lanhdao"));
        Assert.Equal(["Phòng Chuyển đổi số báo hoàn thành nhiệm vụ: Rà soát hạ tầng số"], await o.ToldAsync("so.lanhdao"));
        Assert.False(late.HasForm("report-progress"));
        Assert.False((await o.FinishAsync(task)).IsOk);
    }
}
