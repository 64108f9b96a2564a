using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Assignments.AskTaskExtension;

public sealed class AskTaskExtensionTests
{
    [Theory, Engines]
    public async Task The_owner_asks_once_and_the_giver_has_it_on_Today(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var task = await o.GiveAsync();
        using var officer = await o.SignInAsync("so.chuyenvien");
        using var leader = await o.SignInAsync("so.lanhdao");

        var asked = await (await (await officer.GetAsync($"/nhiem-vu/{task}")).FollowAsync("Xin gia hạn")).Form("ask-task-extension").Fill("Due", "20/12/2026").Fill("Reason", "Chờ số liệu của các xã").SubmitAsync();
        var again = await officer.GetAsync($"/nhiem-vu/{task}/gia-han");
        var seen = await leader.GetAsync($"/nhiem-vu/{task}");

        foreach (var words in new[] { "Đã gửi đề nghị gia hạn", "Xin gia hạn đến 20/12/2026", "Chờ số liệu của các xã", "đang chờ Trần Đức Ý", "03/12/2026" }) Assert.Contains(words, asked.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("gia-han", asked.One(".page-head .acts").InnerHtml, StringComparison.Ordinal);
        Assert.False(again.HasForm("ask-task-extension"));
        Assert.Contains("Đã xin gia hạn đến 20/12/2026", again.Words, StringComparison.Ordinal);
        Assert.Contains("tra-loi-gia-han", seen.One(".page-head .acts").InnerHtml, StringComparison.Ordinal);
        Assert.Equal(["Xét gia hạn: Rà soát hạ tầng số"], await o.WaitingAsync("so.lanhdao"));
        Assert.Contains("Xét gia hạn", (await leader.GetAsync("/hom-nay")).Words, StringComparison.Ordinal);
        Assert.Equal(["Phòng Chuyển đổi số xin gia hạn đến 20/12/2026: Rà soát hạ tầng số"], await o.ToldAsync("so.lanhdao"));
        Assert.False((await o.AskAsync(task, 60)).IsOk);
    }

    [Theory, Engines]
    public async Task Every_wrong_field_is_named_and_what_was_typed_stays(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var task = await o.GiveAsync();
        using var head = await o.SignInAsync("so.truongphong");

        var empty = await (await head.GetAsync($"/nhiem-vu/{task}/gia-han")).Form("ask-task-extension").SubmitAsync();
        var early = await empty.Form("ask-task-extension").Fill("Due", "01/12/2026").Fill("Reason", "Chờ số liệu").SubmitAsync();
        var past = await early.Form("ask-task-extension").Fill("Due", "20/11/2026").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("Thiếu hạn mới", empty.Words, StringComparison.Ordinal);
        Assert.Contains("Thiếu lý do: ghi vì sao cần thêm ngày", empty.Words, StringComparison.Ordinal);
        Assert.Contains("Hạn mới phải sau hạn hiện nay (03/12/2026)", early.Words, StringComparison.Ordinal);
        Assert.Contains("Hạn mới đã qua", past.Words, StringComparison.Ordinal);
        Assert.Equal(("20/11/2026", "Chờ số liệu"), (past.Form("ask-task-extension")["Due"], past.Form("ask-task-extension")["Reason"]));
        Assert.Empty(await o.WaitingAsync("so.lanhdao"));
    }

    [Theory, Engines]
    public async Task Only_the_owner_of_an_open_task_asks_and_its_end_ends_the_request(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var (finished, withdrawn) = (await o.GiveAsync(), await o.GiveAsync("Việc hai"));
        using var giver = await o.SignInAsync("so.lanhdao");

        Assert.False((await o.AskAsync(finished, 20, by: "so.truongphong2")).IsOk);
        Assert.Equal(HttpStatusCode.NotFound, (await giver.GetAsync($"/nhiem-vu/{finished}/gia-han")).Status);
        foreach (var id in new[] { finished, withdrawn }) Assert.True((await o.AskAsync(id, 20)).IsOk);
        Assert.True((await o.FinishAsync(finished)).IsOk);
        Assert.True((await o.WithdrawAsync(withdrawn, "Thôi")).IsOk);

        Assert.Equal(["Xác nhận kết quả: Rà soát hạ tầng số"], await o.WaitingAsync("so.lanhdao"));
        foreach (var id in new[] { finished, withdrawn }) Assert.Null((await o.RowAsync(id)).AskedDue);
        Assert.False((await o.DecideAsync(finished, true)).IsOk);
        Assert.False((await o.AskAsync(finished, 30)).IsOk);
    }
}
