using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Assignments.ConfirmTask;

public sealed class ConfirmTaskTests
{
    [Theory, Engines]
    public async Task What_was_done_is_returned_with_words_done_again_and_accepted(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var task = await o.GiveAsync();
        await o.FinishAsync(task);
        using var leader = await o.SignInAsync("so.lanhdao");

        var silent = await (await leader.GetAsync($"/nhiem-vu/{task}/xac-nhan")).Form("confirm-task").SubmitAsync("return");
        var returned = await silent.Form("confirm-task").Fill("Words", "Bổ sung số liệu của xã").SubmitAsync("return");
        var again = await o.WaitingAsync("so.truongphong");
        await o.FinishAsync(task);
        var accepted = await (await leader.GetAsync($"/nhiem-vu/{task}")).Form("confirm-task").SubmitAsync("accept");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains("Thiếu ý kiến", silent.Words, StringComparison.Ordinal);
        Assert.Contains("bị trả lại", returned.Words, StringComparison.Ordinal);
        Assert.Contains("Bổ sung số liệu của xã", returned.Words, StringComparison.Ordinal);
        Assert.Equal(["Làm tiếp: Rà soát hạ tầng số"], again);
        Assert.Contains("Đã xác nhận hoàn thành", accepted.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Rút nhiệm vụ", accepted.Words, StringComparison.Ordinal);
        Assert.Empty(await o.WaitingAsync("so.lanhdao"));
        Assert.Empty(await o.WaitingAsync("so.truongphong"));
        Assert.Equal(["Nhiệm vụ được xác nhận hoàn thành: Rà soát hạ tầng số", "Nhiệm vụ bị trả lại để làm tiếp: Rà soát hạ tầng số", "Trần Đức Ý giao nhiệm vụ: Rà soát hạ tầng số"], await o.ToldAsync("so.truongphong"));
    }

    [Theory, Engines]
    public async Task The_owner_confirms_nothing_and_what_is_not_finished_is_not_confirmed(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var (open, finished) = (await o.GiveAsync(), await o.GiveAsync("Việc hai"));
        await o.FinishAsync(finished);

        Assert.False((await o.ConfirmAsync(open, true)).IsOk);
        Assert.False((await o.ConfirmAsync(finished, true, by: "so.truongphong")).IsOk);
        Assert.True((await o.ConfirmAsync(finished, true, by: "so.chanhvanphong")).IsOk);
    }
}
