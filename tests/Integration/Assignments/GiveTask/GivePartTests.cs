using System.Net;
using LienThong.Assignments;
using LienThong.Integration.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Assignments.GiveTask;

public sealed class GivePartTests
{
    [Theory, Engines]
    public async Task The_owner_gives_parts_on_and_both_pages_name_each_other(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var whole = await o.GiveAsync("Việc lớn");
        using var head = await o.SignInAsync("so.truongphong");

        var form = (await (await head.GetAsync($"/nhiem-vu/{whole}")).FollowAsync("Giao phần việc")).Form("give-task");
        var (source, due, offered) = (form["Source"], form["Due"], form.Element.QuerySelector("select[name=Area]"));
        var beyond = await form.Fill("Title", "Phần một").Fill("Owner", "Phòng Chuyển đổi số").Fill("Due", "11/12/2026").SubmitAsync();
        var part = await beyond.Form("give-task").Fill("Due", "01/12/2026").SubmitAsync();
        var page = await head.GetAsync($"/nhiem-vu/{whole}");

        Assert.Equal(("Báo cáo tổng kết", "03/12/2026", null), (source, due, offered));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, beyond.Status);
        Assert.Contains("không được sau hạn của nhiệm vụ lớn (03/12/2026)", beyond.Words, StringComparison.Ordinal);
        Assert.Equal("Việc lớn", part.One($"dd a[href='/nhiem-vu/{whole}']").TextContent);
        Assert.Equal(["Phần một", "Phòng Chuyển đổi số", "01/12/2026", "mới giao"], page.All("tbody tr td"));
        Assert.Equal(["Thực hiện: Phần một", "Thực hiện: Việc lớn"], (await o.WaitingAsync("so.truongphong")).Order(StringComparer.Ordinal));
    }

    [Theory, Engines]
    public async Task An_agency_gives_parts_of_its_task_and_who_gave_the_whole_sees_how_they_stand(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var whole = await o.GiveAsync("Việc của xã", "xa", by: "tinh.lanhdao");
        var part = await o.GivePartAsync(whole, "Phần của phòng", "xa.a", by: "xa.chanhvanphong");
        using var province = await o.SignInAsync("tinh.lanhdao");
        using var unit = await o.SignInAsync("xa.truongphong");

        var above = await province.GetAsync($"/nhiem-vu/{whole}");
        var below = await unit.GetAsync($"/nhiem-vu/{part.Value}");

        Assert.Contains("Phần của phòng", above.Words, StringComparison.Ordinal);
        Assert.False(above.Has($"a[href='/nhiem-vu/{part.Value}']"));
        // Of a task that an agency owns as a whole everybody in it reads.
        Assert.Equal("Việc của xã", below.One($"dd a[href='/nhiem-vu/{whole}']").TextContent);
        Assert.False((await o.GivePartAsync(whole, "Phần của người khác", "tinh.a", by: "tinh.lanhdao")).IsOk);
        Assert.False((await o.GivePartAsync(whole, "Phần của phường", "phuong", by: "xa.chanhvanphong")).IsOk);
        Assert.Equal(HttpStatusCode.NotFound, (await province.GetAsync($"/nhiem-vu/giao?cua={whole}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await unit.GetAsync("/nhiem-vu/giao?cua=xyz")).Status);
    }

    [Theory, Engines]
    public async Task A_task_is_not_finished_before_its_parts_are_over(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var whole = await o.GiveAsync("Việc lớn");
        var (one, two) = ((await o.GivePartAsync(whole, "Phần một")).Value, (await o.GivePartAsync(whole, "Phần hai")).Value);
        await o.FinishAsync(one);
        using var head = await o.SignInAsync("so.truongphong");

        var refused = await (await head.GetAsync($"/nhiem-vu/{whole}/hoan-thanh")).Form("finish-task").Fill("Words", "Đã xong cả").SubmitAsync();
        var kept = refused.Form("finish-task")["Words"];
        await o.ConfirmAsync(one, true, by: "so.truongphong");
        await o.WithdrawAsync(two, "Gộp vào phần một", by: "so.truongphong");

        foreach (var words in new[] { "Còn phần việc chưa xong", "“Phần một” (Phòng Chuyển đổi số, chờ xác nhận)", "“Phần hai” (Phòng Chuyển đổi số, mới giao)", "Xác nhận hoàn thành hoặc rút các phần này" }) Assert.Contains(words, refused.Words, StringComparison.Ordinal);
        Assert.Equal("Đã xong cả", kept);
        Assert.True((await o.FinishAsync(whole)).IsOk);
        Assert.False((await o.GivePartAsync(whole, "Phần muộn")).IsOk);
    }

    [Theory, Engines]
    public async Task Open_parts_of_parts_are_withdrawn_with_the_whole_for_the_same_reason(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var whole = await o.GiveAsync("Việc của xã", "xa", by: "tinh.lanhdao");
        var part = (await o.GivePartAsync(whole, "Phần của phòng", "xa.a", by: "xa.chanhvanphong")).Value;
        var over = (await o.GivePartAsync(whole, "Phần đã xong", "xa.b", by: "xa.chanhvanphong")).Value;
        var inner = (await o.GivePartAsync(part, "Phần của phần", "xa.a", 3, by: "xa.truongphong")).Value;
        await o.FinishAsync(over, "xa.truongphong2");
        await o.ConfirmAsync(over, true, by: "xa.chanhvanphong");

        Assert.True((await o.WithdrawAsync(whole, "Tỉnh bỏ việc này", by: "tinh.lanhdao")).IsOk);
        using var unit = await o.SignInAsync("xa.truongphong");

        foreach (var id in new[] { whole, part, inner }) Assert.Equal(TaskState.Withdrawn, (await o.RowAsync(id)).State);
        Assert.Equal(TaskState.Done, (await o.RowAsync(over)).State);
        Assert.Contains("Tỉnh bỏ việc này", (await unit.GetAsync($"/nhiem-vu/{inner}")).Words, StringComparison.Ordinal);
        Assert.Empty(await o.WaitingAsync("xa.truongphong"));
        Assert.Contains("Nhiệm vụ đã được rút: Phần của phòng", await o.ToldAsync("xa.truongphong"));
        Assert.Contains("Nhiệm vụ đã được rút: Việc của xã", await o.ToldAsync("xa.chanhvanphong"));
    }

    [Theory, Engines]
    public async Task A_part_is_extended_up_to_the_deadline_of_the_whole(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var whole = await o.GiveAsync("Việc lớn", "so", by: "tinh.lanhdao");
        var part = (await o.GivePartAsync(whole, "Phần một", by: "so.lanhdao")).Value;
        await o.AskAsync(part, 20);

        Assert.Equal(["assignments.task.part-due"], (await o.DecideAsync(part, true)).Codes());
        Assert.True((await o.DecideAsync(part, true, 10)).IsOk);
    }
}
