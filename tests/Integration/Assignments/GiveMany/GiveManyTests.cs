using System.Net;
using LienThong.Assignments;
using LienThong.Integration.Statistics;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Assignments.GiveMany;

public sealed class GiveManyTests
{
    [Theory, Engines]
    public async Task Each_line_is_a_task_with_the_common_owner_and_deadline_or_its_own(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        using var leader = await o.SignInAsync("so.lanhdao");

        var list = await (await leader.GetAsync("/nhiem-vu/giao-nhieu")).Form("give-many").Fill("Source", "Thông báo kết luận số 45/TB").Fill("Owner", o.Owner("so.a")).Fill("Due", "11/12/2026")
            .Fill("Lines", "1. Rà soát trạm BTS của 45 xã;\n\n- Xây dựng kế hoạch năm 2027 | phòng kế hoạch | 20/12/2026\n(a) Báo cáo chuyển đổi số quý IV.").SubmitAsync();

        Assert.Contains("Đã giao 3 nhiệm vụ.", list.Words, StringComparison.Ordinal);
        Assert.Equal([("Báo cáo chuyển đổi số quý IV", "Phòng Chuyển đổi số", new DateOnly(2026, 12, 11)), ("Rà soát trạm BTS của 45 xã", "Phòng Chuyển đổi số", new(2026, 12, 11)), ("Xây dựng kế hoạch năm 2027", "Phòng Kế hoạch", new(2026, 12, 20))],
            (await TasksAsync(o)).Select(t => (t.Title, t.OwnerName, t.Due)));
        Assert.Equal(2, (await o.WaitingAsync("so.truongphong")).Count);
        Assert.Equal(["Trần Đức Ý giao nhiệm vụ: Rà soát trạm BTS của 45 xã và 1 nhiệm vụ khác"], await o.ToldAsync("so.truongphong"));
        Assert.Equal(["Trần Đức Ý giao nhiệm vụ: Xây dựng kế hoạch năm 2027"], await o.ToldAsync("so.truongphong2"));
    }

    [Theory, Engines]
    public async Task Lines_that_are_wrong_stay_with_their_reasons_and_the_others_are_given_once(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        using var leader = await o.SignInAsync("so.lanhdao");

        var page = await (await leader.GetAsync("/nhiem-vu/giao-nhieu")).Form("give-many").Fill("Owner", o.Owner("so.a")).Fill("Due", "11/12/2026")
            .Fill("Lines", "Việc đúng\nViệc của ai | Phòng Lạ\nViệc hai nơi | Phòng\nViệc đã qua | | 01/02/2026\n| Phòng Kế hoạch").SubmitAsync();
        var kept = page.Form("give-many")["Lines"].ReplaceLineEndings("\n");
        var again = await page.Form("give-many").Fill("Lines", "Việc của ai | Phòng Kế hoạch").SubmitAsync();

        foreach (var words in new[] { "Đã giao 1 nhiệm vụ. Còn 4 dòng chưa giao được", "Dòng 2 “Việc của ai | Phòng Lạ”: Không có nơi chủ trì “Phòng Lạ”", "“Phòng” có thể là", "Dòng 4", "Hạn hoàn thành đã qua", "Dòng 5", "Thiếu tên nhiệm vụ" })
            Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.Equal("Việc của ai | Phòng Lạ\nViệc hai nơi | Phòng\nViệc đã qua | | 01/02/2026\n| Phòng Kế hoạch", kept);
        Assert.Contains("Đã giao nhiệm vụ.", again.Words, StringComparison.Ordinal);
        Assert.Equal(["Việc của ai", "Việc đúng"], (await TasksAsync(o)).Select(t => t.Title));
    }

    [Theory, Engines]
    public async Task Where_no_line_can_be_given_nothing_is_and_everything_typed_stays(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        using var head = await o.SignInAsync("so.truongphong");

        var page = await (await head.GetAsync("/nhiem-vu/giao-nhieu")).Form("give-many").Fill("Source", "Kế hoạch tuần").Fill("Lines", "Không nơi nào\nViệc phòng bạn | Phòng Kế hoạch | 11/12/2026").SubmitAsync();
        var empty = await page.Form("give-many").Fill("Lines", " ").SubmitAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Kế hoạch tuần"), (page.Status, page.Form("give-many")["Source"]));
        foreach (var words in new[] { "Dòng 1 “Không nơi nào”: Thiếu nơi chủ trì", "Không có nơi chủ trì “Phòng Kế hoạch” trong danh sách được giao" }) Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.Contains("Chưa có nhiệm vụ nào", empty.Words, StringComparison.Ordinal);
        Assert.Empty(await TasksAsync(o));
    }

    [Theory, Engines]
    public async Task The_lines_of_a_reviews_section_become_tasks_of_the_year_after_that_the_review_counts(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        await SampleFigures.RowsAsync(o.Node, "BC10,68,2017,actual,48,,=,,,");
        using var leader = await o.SignInAsync("so.lanhdao");
        var review = await (await leader.GetAsync("/thong-ke/tong-ket")).FollowAsync("Tổng kết năm 2017: Tỉnh Lâm Đồng");
        await (await leader.GetAsync($"{review.Address.AbsolutePath}/sua/buu-chinh")).Form("write-review").Fill("Text", "Mở rộng điểm phục vụ bưu chính ở 12 xã vùng sâu.\nHoàn thành quy hoạch mạng bưu cục.").SubmitAsync();

        var form = (await leader.GetAsync((await leader.GetAsync(review.Address.AbsolutePath)).One("a[href*='giao-nhieu'][href*='muc=buu-chinh']").GetAttribute("href")!)).Form("give-many");
        var lines = form["Lines"].ReplaceLineEndings("\n").Split('\n');
        var asked = (form["Year"], form["ReviewYear"], form["Source"]);
        await form.Fill("Lines", string.Join('\n', lines[..2])).Fill("Owner", o.Owner("so.a")).Fill("Due", "11/12/2026").SubmitAsync();

        // The figures of the section are told after the agency's own words; the officer takes away what is no task.
        Assert.Equal(["Mở rộng điểm phục vụ bưu chính ở 12 xã vùng sâu.", "Hoàn thành quy hoạch mạng bưu cục."], lines[..2]);
        Assert.Equal(("2018", "2017", "Tổng kết năm 2017: Tỉnh Lâm Đồng"), asked);
        Assert.Equal(["Hoàn thành quy hoạch mạng bưu cục", "Mở rộng điểm phục vụ bưu chính ở 12 xã vùng sâu"], (await TasksAsync(o)).Select(t => t.Title));
        Assert.Contains("02 nhiệm vụ trọng tâm cho năm sau", await SampleFigures.ReviewAsync(o.Node, "68", 2017), StringComparison.Ordinal);
    }

    private static Task<List<TaskRow>> TasksAsync(TaskOffice o) => o.Node.Work.ReadAsync(s => s.QueryAsync<TaskRow>("select * from [assignments.task] order by title"));
}
