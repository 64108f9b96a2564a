using LienThong.Contracts.Statistics;
using LienThong.Integration.Statistics;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Assignments.CountTasks;

public sealed class CountTasksTests
{
    private const string Head = "title,source,area,year,owner,due\n";

    [Theory, Engines]
    public async Task The_review_of_a_year_counts_the_next_years_tasks_of_its_province_and_no_others(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        await TaskOffice.ImportAsync(o.Node, Head + "Việc một,,68,2018,,2018-06-30\nViệc hai,,68,2018,,2018-06-30\nViệc ba,,68,2017,,2017-06-30\nViệc bốn,,96,2018,,2018-06-30\nViệc năm,,,2018,,2018-06-30\n", o.People.Agency("so"));
        await SampleFigures.RowsAsync(o.Node, "BC10,68,2017,actual,48,,=,,,");
        using var browser = await o.SignInAsync("xa.vanthu");

        var review = await SampleFigures.ReviewAsync(o.Node, "68", 2017);
        var figure = await (await browser.GetAsync("/thong-ke/tong-ket")).FollowAsync("Tổng kết năm 2017: Tỉnh Lâm Đồng");
        var counted = await browser.GetAsync(figure.Document.QuerySelectorAll("a[href*='ma=QL50']").First().GetAttribute("href")!);
        var list = await browser.GetAsync(counted.One(".page-head .acts a").GetAttribute("href")!);

        Assert.Contains("02 nhiệm vụ trọng tâm cho năm sau, tăng 100% so với năm 2016: (1) Việc hai; (2) Việc một.", review, StringComparison.Ordinal);
        Assert.Equal(["Việc hai", "Việc một"], list.Document.QuerySelectorAll("tbody a.open").Select(a => a.TextContent.Trim()).Order(StringComparer.Ordinal));
        Assert.Contains("2 nhiệm vụ", list.Words, StringComparison.Ordinal);
        Assert.False((await o.Node.Get<IFigureReads>().ValueAsync(new("QL50", "68", "2018"), default)).IsOk);
    }

    [Theory, Engines]
    public async Task An_officers_words_name_the_tasks_where_they_say_so_and_what_they_begin_from_says_it(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        await TaskOffice.ImportAsync(o.Node, Head + "Việc hai.,,68,2018,,2018-06-30\nViệc một,,68,2018,,2018-03-31\n", o.People.Agency("so"));
        await SampleFigures.RowsAsync(o.Node, "BC10,68,2017,actual,48,,=,,,");
        using var browser = await o.SignInAsync("so.chuyenvien");
        var review = await (await browser.GetAsync("/thong-ke/tong-ket")).FollowAsync("Tổng kết năm 2017: Tỉnh Lâm Đồng");
        var form = (await browser.GetAsync($"{review.Address.AbsolutePath}/sua/tham-muu")).Form("write-review");

        var began = form["Text"];
        var page = await form.Fill("Text", "Trọng tâm gồm {kê QL50}; bưu chính thì {kê BC10}.").SubmitAsync();
        var wrong = await (await browser.GetAsync($"{review.Address.AbsolutePath}/sua/tham-muu")).Form("write-review").Fill("Text", "Gồm {kê QL50 so kế hoạch}.").SubmitAsync();

        Assert.Equal("Ngành xác định {QL50} trọng tâm cho năm sau: {kê QL50}.", began);
        Assert.Contains("Trọng tâm gồm (1) Việc một; (2) Việc hai; bưu chính thì (chưa có số liệu).", page.Words, StringComparison.Ordinal);
        Assert.Contains("Ngành xác định 02 nhiệm vụ trọng tâm", page.Words, StringComparison.Ordinal);
        Assert.Contains("Dòng 1: {kê QL50 so kế hoạch} kê tên từng việc", wrong.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_task_counts_from_when_it_was_recorded_until_it_is_withdrawn(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var reads = o.Node.Get<IFigureReads>();
        await TaskOffice.ImportAsync(o.Node, Head + "Việc một,,68,2018,,2018-06-30\n", o.People.Agency("so"));
        var first = o.Today;
        o.Node.Time.Advance(TimeSpan.FromDays(2));
        await TaskOffice.ImportAsync(o.Node, Head + "Việc hai,,68,2018,,2018-06-30\nViệc ba,,68,2018,,2018-06-30\n", o.People.Agency("so"));
        var second = o.Today;
        o.Node.Time.Advance(TimeSpan.FromDays(2));
        var one = await o.Node.Work.ReadAsync(s => s.ScalarAsync<LienThong.Assignments.TaskId>("select id from [assignments.task] where title = 'Việc hai'"));
        Assert.True((await o.WithdrawAsync(one, "Nhập nhầm")).IsOk);

        async Task<string> AsOfAsync(DateOnly? day) => (await reads.ValueAsync(new("QL50", "68", "2017", KnownOn: day), default)) is { IsOk: true } answer ? $"{answer.Value.Value} {answer.Value.Class}" : "none";

        Assert.Equal(("none", "1 counted", "3 counted", "2 counted"), (await AsOfAsync(first.AddDays(-1)), await AsOfAsync(first), await AsOfAsync(second), await AsOfAsync(null)));
    }
}
