using System.Net;
using LienThong.Assignments;
using LienThong.Assignments.WeekReport;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Assignments.WeekReport;

/// <summary>The clock stands in week 48 of 2026: Monday, 23/11/2026.</summary>
public sealed class WeekReportTests
{
    [Theory, Engines]
    public async Task A_weeks_figures_are_the_same_when_they_are_looked_at_later(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var week = await WeekAsync(o);
        o.Node.Time.Advance(TimeSpan.FromDays(7));
        var before = await FiguresAsync(o, "2026-W48");

        // What happens in the next week changes every one of them as they stand today.
        Assert.True((await o.FinishAsync(week["Việc quá hạn"])).IsOk);
        Assert.True((await o.WithdrawAsync(week["Việc bị trả lại"], "Thôi")).IsOk);
        Assert.True((await o.AskAsync(week["Việc gia hạn"], 60)).IsOk);
        Assert.True((await o.DecideAsync(week["Việc gia hạn"], true)).IsOk);

        Assert.Equal(["moi-giao 6", "bao-xong 3", "dung-han 1", "tre-han 1", "gia-han 1", "tra-lai 1", "da-rut 1", "con-qua-han 1"], before);
        Assert.Equal(before, await FiguresAsync(o, "2026-W48"));
        Assert.Equal(["moi-giao 0", "bao-xong 1", "dung-han 0", "tre-han 0", "gia-han 1", "tra-lai 0", "da-rut 1", "con-qua-han 0"], await FiguresAsync(o, "2026-W49"));
        var late = await ReadAsync(o, "2026-W48");
        Assert.Equal(o.Today.AddDays(-4), late.Until);
        Assert.Equal(["Việc quá hạn"], late.Parts.Single(p => p.Key == WeekPart.Overdue).Lines.Select(l => l.Title));
    }

    [Theory, Engines]
    public async Task The_paper_leads_from_each_figure_to_its_tasks_and_to_the_weeks_beside(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        await WeekAsync(o);
        using var leader = await o.SignInAsync("so.lanhdao");
        using var head = await o.SignInAsync("so.truongphong");

        var page = await (await leader.GetAsync("/nhiem-vu/bang")).FollowAsync("Báo cáo tuần");
        var before = await page.FollowAsync("Tuần trước");
        var book = Rights.Workbook.Words(await leader.BytesAsync("/nhiem-vu/bao-cao-tuan/excel?tuan=2026-W48"));

        foreach (var figure in page.Document.QuerySelectorAll(".paper-form a[href^='#']"))
            Assert.Equal(figure.TextContent, $"{page.Document.QuerySelector($"h2{figure.GetAttribute("href")} + div tbody")!.Children.Length}");
        foreach (var words in new[] { "Sở Khoa học và Công nghệ", "tuần 48 năm 2026 (từ 23/11/2026 đến 29/11/2026)", "Việc quá hạn", "Gia hạn đến 13/12/2026", "Bổ sung số liệu" }) Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Tuần sau", page.Words, StringComparison.Ordinal);
        Assert.Contains("tuần 47 năm 2026", before.Words, StringComparison.Ordinal);
        Assert.Contains("tuần 48 năm 2026", (await before.FollowAsync("Tuần sau")).Words, StringComparison.Ordinal);
        foreach (var words in new[] { "Còn quá hạn", "Việc quá hạn", "Gia hạn đến 13/12/2026" }) Assert.Contains(words, book, StringComparison.Ordinal);
        foreach (var none in new[] { "2026-W54", "2026-W49", "xyz", "2026-48" }) Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync($"/nhiem-vu/bao-cao-tuan?tuan={none}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync("/nhiem-vu/bao-cao-tuan")).Status);
    }

    /// <summary>One task of each fate in week 48; then it is Thursday of it.</summary>
    private static async Task<Dictionary<string, TaskId>> WeekAsync(TaskOffice o)
    {
        var tasks = new Dictionary<string, TaskId>();
        foreach (var (title, days) in new[] { ("Việc đúng hạn", 10), ("Việc trễ hạn", 1), ("Việc gia hạn", 10), ("Việc bị trả lại", 10), ("Việc rút", 10), ("Việc quá hạn", 1) }) tasks[title] = await o.GiveAsync(title, days: days);
        Assert.True((await o.AskAsync(tasks["Việc gia hạn"], 20)).IsOk);
        Assert.True((await o.DecideAsync(tasks["Việc gia hạn"], true)).IsOk);
        Assert.True((await o.WithdrawAsync(tasks["Việc rút"], "Thôi")).IsOk);
        o.Node.Time.Advance(TimeSpan.FromDays(3));
        foreach (var title in new[] { "Việc đúng hạn", "Việc trễ hạn", "Việc bị trả lại" }) Assert.True((await o.FinishAsync(tasks[title])).IsOk);
        foreach (var title in new[] { "Việc đúng hạn", "Việc trễ hạn" }) Assert.True((await o.ConfirmAsync(tasks[title], true)).IsOk);
        Assert.True((await o.ConfirmAsync(tasks["Việc bị trả lại"], false, "Bổ sung số liệu")).IsOk);
        return tasks;
    }

    private static async Task<LienThong.Assignments.WeekReport.WeekReport.Answer> ReadAsync(TaskOffice o, string week)
    {
        var reports = o.Node.Get<LienThong.Assignments.WeekReport.WeekReport>();
        return await reports.FindAsync(reports.Asked(week)!.Value, await o.ReaderAsync("so.lanhdao"), default);
    }

    private static async Task<IReadOnlyList<string>> FiguresAsync(TaskOffice o, string week) => [.. (await ReadAsync(o, week)).Parts.Select(p => $"{p.Key} {p.Lines.Count}")];
}
