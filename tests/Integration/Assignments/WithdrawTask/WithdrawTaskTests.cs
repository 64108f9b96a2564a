using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Assignments.WithdrawTask;

public sealed class WithdrawTaskTests
{
    [Theory, Engines]
    public async Task A_withdrawn_task_waits_for_nobody_and_stays_readable_with_its_reason(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var task = await o.GiveAsync(partners: "so.b");
        using var leader = await o.SignInAsync("so.lanhdao");

        var silent = await (await leader.GetAsync($"/nhiem-vu/{task}/rut")).Form("withdraw-task").SubmitAsync();
        var page = await silent.Form("withdraw-task").Fill("why", "Chuyển sang năm sau").SubmitAsync();

        Assert.Contains("Thiếu lý do", silent.Words, StringComparison.Ordinal);
        foreach (var words in new[] { "Đã rút nhiệm vụ", "đã rút", "Chuyển sang năm sau" }) Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.Empty(await o.WaitingAsync("so.truongphong"));
        Assert.StartsWith("Nhiệm vụ đã được rút", (await o.ToldAsync("so.truongphong"))[0], StringComparison.Ordinal);
        Assert.StartsWith("Nhiệm vụ đã được rút", (await o.ToldAsync("so.truongphong2"))[0], StringComparison.Ordinal);
        using var head = await o.SignInAsync("so.truongphong");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await head.GetAsync($"/nhiem-vu/{task}/rut")).Status);
        Assert.False((await o.ReportAsync(task, "10")).IsOk);
        Assert.False((await o.WithdrawAsync(task, "Lần nữa")).IsOk);
    }
}
