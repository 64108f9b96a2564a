using LienThong.Assignments.ListTasks;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Assignments.ListTasks;

public sealed class ListTasksTests
{
    [Theory, Engines]
    public async Task What_is_late_and_what_is_due_soon_stand_in_lists_of_their_own(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        await o.GiveAsync("Việc sắp trễ", days: 1);
        await o.GiveAsync("Việc tuần sau", "so.b", 9);
        await o.GiveAsync("Việc lâu dài", days: 90);
        var finished = await o.GiveAsync("Việc báo xong", days: 1);
        await o.FinishAsync(finished);
        o.Node.Time.Advance(TimeSpan.FromDays(4));
        using var leader = await o.SignInAsync("so.lanhdao");

        async Task<IReadOnlyList<string>> TitlesAsync(string query) => [.. (await leader.GetAsync($"/nhiem-vu{query}")).Document.QuerySelectorAll("tbody a.open").Select(a => a.FirstChild!.TextContent.Trim())];

        Assert.Equal(["Việc báo xong", "Việc lâu dài", "Việc sắp trễ", "Việc tuần sau"], (await TitlesAsync("")).Order(StringComparer.Ordinal));
        Assert.Equal(["Việc sắp trễ"], await TitlesAsync("?xem=qua-han"));
        Assert.Contains("quá hạn 3 ngày", (await leader.GetAsync("/nhiem-vu?xem=qua-han")).Words, StringComparison.Ordinal);
        Assert.Equal(["Việc tuần sau"], await TitlesAsync("?xem=sap-den-han"));
        Assert.Equal(["Việc báo xong"], await TitlesAsync("?xem=cho-xac-nhan"));
        Assert.Equal(["Việc tuần sau"], await TitlesAsync($"?chu_tri={o.Owner("so.b")}"));
        Assert.Equal(["Việc lâu dài"], await TitlesAsync("?q=viec+lau+dai"));
        Assert.Contains((await leader.GetAsync("/nhiem-vu?nhom=chu-tri")).All("tbody tr"), r => r.StartsWith("Phòng Chuyển đổi số", StringComparison.Ordinal) && r.Contains('3', StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task Everybody_reads_the_tasks_of_the_own_unit_and_leaders_all_of_the_agency(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        await o.GiveAsync("Việc phòng A");
        await o.GiveAsync("Việc phòng B, A phối hợp", "so.b", partners: "so.a");
        await o.GiveAsync("Việc phòng B", "so.b");
        await o.GiveAsync("Việc của xã", "xa", by: "tinh.lanhdao");

        async Task<string[]> OfAsync(string user) => [.. (await o.Node.Get<LienThong.Assignments.ListTasks.ListTasks>().FindAsync(new(TaskViews.Open), await o.ReaderAsync(user), default)).Rows.Select(r => r.Title).Order(StringComparer.Ordinal)];

        Assert.Equal(["Việc phòng A", "Việc phòng B, A phối hợp"], await OfAsync("so.chuyenvien"));
        Assert.Equal(["Việc phòng B", "Việc phòng B, A phối hợp"], await OfAsync("so.chuyenvien3"));
        Assert.Equal(["Việc phòng A", "Việc phòng B", "Việc phòng B, A phối hợp"], await OfAsync("so.chanhvanphong"));
        Assert.Equal(["Việc của xã"], await OfAsync("xa.chuyenvien"));
        Assert.Equal(["Việc của xã"], await OfAsync("tinh.chanhvanphong"));
        Assert.Empty(await OfAsync("phuong.lanhdao"));
        Assert.Empty(await OfAsync("so.quantri"));
    }

    [Theory, Engines]
    public async Task The_number_of_statements_does_not_grow_with_the_tasks_and_the_list_is_turned_by_key(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        await o.GiveAsync("Việc đầu");
        using var leader = await o.SignInAsync("so.lanhdao");
        async Task<string> CountAsync() => (await leader.GetAsync("/nhiem-vu")).Headers.GetValues(StatementCount.Header).Single();
        await CountAsync();
        var few = await CountAsync();
        var csv = "title,source,area,year,owner,due\n" + string.Join('\n', Enumerable.Range(0, 120).Select(i => $"Việc {i},,,2027,{(i % 2 == 0 ? "CĐS" : "KH")},2027-01-{(i % 28) + 1:00}"));
        Assert.Empty((await TaskOffice.ImportAsync(o.Node, csv, o.People.Agency("so"))).Refused);

        var (pages, seen) = (0, new List<string>());
        for (var page = await leader.GetAsync("/nhiem-vu"); ; page = await leader.GetAsync(page.One("a[rel=next]").GetAttribute("href")!))
        {
            pages++;
            seen.AddRange(page.Document.QuerySelectorAll("tbody a.open").Select(a => a.GetAttribute("href")!));
            if (!page.Has("a[rel=next]")) break;
        }

        Assert.Equal((3, 121, 121), (pages, seen.Count, seen.Distinct().Count()));
        Assert.Equal(few, await CountAsync());
    }

    [Theory, Engines]
    public async Task The_workbook_holds_what_the_list_shows_with_the_days_late(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        await o.GiveAsync("Việc trễ", days: 1);
        await o.GiveAsync("Việc còn lâu", days: 60);
        o.Node.Time.Advance(TimeSpan.FromDays(4));
        using var leader = await o.SignInAsync("so.lanhdao");

        var rows = Rights.Workbook.Words(await leader.BytesAsync("/nhiem-vu/excel?xem=qua-han"));

        Assert.Contains("Việc trễ", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc còn lâu", rows, StringComparison.Ordinal);
        Assert.Equal(404, (int)(await leader.GetAsync("/nhiem-vu?so_lieu=BC10")).Status);
        Assert.Equal(200, (int)(await leader.GetAsync("/nhiem-vu?sau=1~x&nam=x&tinh=x&chu_tri=u:x&xem=x")).Status);
    }
}
