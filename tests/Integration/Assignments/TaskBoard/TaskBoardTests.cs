using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Assignments.TaskBoard;

public sealed class TaskBoardTests
{
    [Theory, Engines]
    public async Task Every_figure_of_the_board_leads_to_a_list_of_so_many_tasks(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        Assert.Empty((await TaskOffice.ImportAsync(o.Node, """
            title,source,area,year,owner,due
            Việc trễ một,Nghị quyết 57,,2026,CĐS,2026-11-16
            Việc trễ hai,Nghị quyết 57,,2026,KH,2026-11-20
            Việc trong tuần,Kết luận giao ban,,2026,CĐS,2026-11-29
            Việc tuần sau,Kết luận giao ban,,2026,CĐS,2026-12-01
            Việc của sở,,,2026,,2027-03-31
            """, o.People.Agency("so"))).Refused);
        await o.FinishAsync(await o.GiveAsync("Việc chờ xác nhận"));
        var gone = await o.GiveAsync("Việc đã rút");
        await o.WithdrawAsync(gone, "Thôi");
        await o.GiveAsync("Việc của xã", "xa", by: "tinh.lanhdao");
        using var leader = await o.SignInAsync("so.lanhdao");

        var board = await (await leader.GetAsync("/nhiem-vu")).FollowAsync("Bảng nhiệm vụ");
        var figures = board.Document.QuerySelectorAll(".figure-cards .value a, td.num a").Select(a => (Href: a.GetAttribute("href")!, Count: int.Parse(a.TextContent, null))).ToList();
        foreach (var (href, count) in figures)
        {
            var list = await leader.GetAsync(href);
            Assert.Equal((href, HttpStatusCode.OK, count), (href, list.Status, list.Document.QuerySelectorAll("tbody a.open").Length));
        }

        Assert.Equal(["6", "2", "1", "1", "1", "1"], board.All(".figure-cards .value"));
        Assert.Equal(24, figures.Count);
        Assert.DoesNotContain("Việc của xã", board.Words, StringComparison.Ordinal);
        Assert.Equal(["6", "2", "1", "1", "1", "1"], board.All("tfoot td.num"));
        foreach (var words in new[] { "Không ghi căn cứ", "Nghị quyết 57", "Tính đến 23/11/2026" }) Assert.Contains(words, board.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task The_longest_late_stands_first_with_its_days_and_who_has_it(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        Assert.Empty((await TaskOffice.ImportAsync(o.Node, "title,source,area,year,owner,due\nViệc trễ ít,,,2026,KH,2026-11-20\nViệc trễ lâu,,,2026,CĐS,2026-11-16\n", o.People.Agency("so"))).Refused);
        using var chief = await o.SignInAsync("so.chanhvanphong");

        var rows = (await chief.GetAsync("/nhiem-vu/bang")).Document.QuerySelectorAll("table").First(t => t.QuerySelector("caption")!.TextContent == "Quá hạn lâu nhất").QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();

        Assert.Equal(2, rows.Count);
        foreach (var words in new[] { "Việc trễ lâu", "quá hạn 5 ngày", "Phòng Chuyển đổi số" }) Assert.Contains(words, rows[0], StringComparison.Ordinal);
        Assert.Contains("quá hạn 1 ngày", rows[1], StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task The_board_is_for_those_who_read_all_tasks_and_takes_as_many_statements_for_many_as_for_none(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        using var leader = await o.SignInAsync("so.lanhdao");
        using var head = await o.SignInAsync("so.truongphong");
        async Task<string> CountAsync() => (await leader.GetAsync("/nhiem-vu/bang")).Headers.GetValues(StatementCount.Header).Single();
        await CountAsync();

        var (none, empty) = (await CountAsync(), await leader.GetAsync("/nhiem-vu/bang"));
        var csv = "title,source,area,year,owner,due\n" + string.Join('\n', Enumerable.Range(0, 120).Select(i => $"Việc {i},Căn cứ {i},,2026,{(i % 2 == 0 ? "CĐS" : "KH")},2026-11-{(i % 28) + 1:00}"));
        Assert.Empty((await TaskOffice.ImportAsync(o.Node, csv, o.People.Agency("so"))).Refused);
        var many = await leader.GetAsync("/nhiem-vu/bang");

        Assert.Contains("Không có nhiệm vụ nào đang chờ", empty.Words, StringComparison.Ordinal);
        Assert.Contains("Chỉ kê 50 căn cứ", many.Words, StringComparison.Ordinal);
        Assert.Contains("nhiệm vụ quá hạn nữa", many.Words, StringComparison.Ordinal);
        Assert.Equal(none, await CountAsync());
        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync("/nhiem-vu/bang")).Status);
        Assert.False((await head.GetAsync("/nhiem-vu")).Has("a[href='/nhiem-vu/bang']"));
    }
}
