using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;

namespace LienThong.Integration.Assignments.DecideTaskExtension;

public sealed class DecideTaskExtensionTests
{
    [Theory, Engines]
    public async Task What_is_granted_is_the_deadline_of_task_and_work_and_the_first_stays_readable(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var (task, first) = (await o.GiveAsync(), o.Today.AddDays(10));
        await o.AskAsync(task, 20);
        using var leader = await o.SignInAsync("so.lanhdao");

        var form = (await leader.GetAsync($"/nhiem-vu/{task}/tra-loi-gia-han")).Form("decide-task-extension");
        var asked = form["Due"];
        var granted = await form.Fill("Grant", "true").SubmitAsync();
        await o.AskAsync(task, 30);
        Assert.True((await o.DecideAsync(task, true, 25, "Đến ngày họp")).IsOk);
        var (row, page) = (await o.RowAsync(task), await leader.GetAsync($"/nhiem-vu/{task}"));

        Assert.Equal("13/12/2026", asked);
        Assert.Contains("Đã gia hạn nhiệm vụ", granted.Words, StringComparison.Ordinal);
        Assert.Equal((first.AddDays(15), first, 2, null), (row.Due, row.FirstDue, row.Extended, row.AskedDue));
        foreach (var words in new[] { "03/12/2026 (đã gia hạn 2 lần)", "Đồng ý gia hạn đến 13/12/2026", "Đồng ý gia hạn đến 18/12/2026", "Xin gia hạn đến 23/12/2026", "Đến ngày họp" }) Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.Empty(await o.WaitingAsync("so.lanhdao"));
        Assert.Equal("Nhiệm vụ được gia hạn đến 18/12/2026: Rà soát hạ tầng số", (await o.ToldAsync("so.truongphong"))[0]);
        Assert.Equal([first.AddDays(15)], (await o.Node.Work.ReadAsync(s => o.Node.Get<WorkItems>().OfRecordAsync(s, task.Value))).Select(i => i.Due!.Value));
    }

    [Theory, Engines]
    public async Task A_refusal_needs_a_word_and_leaves_the_deadline(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var task = await o.GiveAsync();
        await o.AskAsync(task, 20);
        using var leader = await o.SignInAsync("so.lanhdao");

        var silent = await (await leader.GetAsync($"/nhiem-vu/{task}/tra-loi-gia-han")).Form("decide-task-extension").SubmitAsync();
        var wordless = await silent.Form("decide-task-extension").Fill("Grant", "false").SubmitAsync();
        var refused = await wordless.Form("decide-task-extension").Fill("Remark", "Tỉnh cần trước ngày họp").SubmitAsync();
        var late = await leader.GetAsync($"/nhiem-vu/{task}/tra-loi-gia-han");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains("Chưa chọn ý kiến", silent.Words, StringComparison.Ordinal);
        Assert.Contains("Thiếu ghi chú", wordless.Words, StringComparison.Ordinal);
        foreach (var words in new[] { "Đã trả lời không gia hạn", "Không đồng ý gia hạn", "Tỉnh cần trước ngày họp", "03/12/2026" }) Assert.Contains(words, refused.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Hạn giao lúc đầu", refused.Words, StringComparison.Ordinal);
        Assert.Contains("Không có đề nghị gia hạn nào", late.Words, StringComparison.Ordinal);
        Assert.Equal("Nhiệm vụ không được gia hạn: Rà soát hạ tầng số", (await o.ToldAsync("so.truongphong"))[0]);
        Assert.False((await o.DecideAsync(task, true)).IsOk);
        Assert.True((await o.AskAsync(task, 30)).IsOk);
    }

    [Theory, Engines]
    public async Task Only_the_giver_or_who_speaks_for_the_agency_answers_with_a_day_to_come(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var task = await o.GiveAsync();
        await o.AskAsync(task, 20);
        using var head = await o.SignInAsync("so.truongphong");

        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/nhiem-vu/{task}/tra-loi-gia-han")).Status);
        Assert.False((await o.DecideAsync(task, true, by: "so.truongphong")).IsOk);
        Assert.False((await o.DecideAsync(task, true, 10)).IsOk);
        o.Node.Time.Advance(TimeSpan.FromDays(21));
        Assert.False((await o.DecideAsync(task, true)).IsOk);
        Assert.True((await o.DecideAsync(task, true, 3, by: "so.chanhvanphong")).IsOk);
    }
}
