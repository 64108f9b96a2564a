using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LienThong.Integration.Support;
using LienThong.Integration.Walk;

namespace LienThong.Integration.Nodes;

/// <summary>A node keeps nothing that another would miss.</summary>
public sealed class TwoNodesTests
{
    [Fact]
    public async Task The_path_is_walked_through_two_nodes_in_turn()
    {
        await using var pair = await NodePair.StartAsync();
        await WalkCast.BuildAsync(pair.First);
        pair.First.Address = pair.Address;
        await using var driver = new FormsDriver(pair.First);

        await new WalkScript(driver, pair.First).RunAsync();

        Assert.All((TestNode[])[pair.First, pair.Second], node => Assert.True(node.Answered > 100, $"a node answered {node.Answered} times only"));
    }

    [Fact]
    public async Task A_node_lost_on_the_way_costs_at_most_one_click()
    {
        await using var pair = await NodePair.StartAsync();
        await WalkCast.BuildAsync(pair.First);
        pair.First.Address = pair.Address;
        await using var driver = new LosingDriver(new FormsDriver(pair.First), atStep: 6, pair.Second.CutAsync);

        await new WalkScript(driver, pair.First).RunAsync();

        Assert.InRange(driver.Retried, 0, 1);
    }

    [Fact]
    public async Task Guesses_at_two_nodes_count_together()
    {
        await using var pair = await NodePair.StartAsync();
        await SmallProvince.BuildAsync(pair.First);
        await pair.First.Work.MaintainAsync(s => s.ExecuteAsync("insert into [access.sign_in_policy](id, roles, tries_allowed, locked_minutes, address_tries, address_minutes) values (1, '', 50, 15, 4, 5)"));

        var told = new List<string>();
        foreach (var node in (TestNode[])[pair.First, pair.Second, pair.First, pair.Second, pair.First, pair.Second])
        {
            using var guesser = new TestBrowser(node);
            told.Add((await (await guesser.GetAsync("/dang-nhap")).Form("sign-in").Fill("UserName", "khong.co.ai").Fill("Password", "mat-khau-doan").SubmitAsync()).Words);
        }

        Assert.Equal([false, false, false, false, true, true], told.Select(t => t.Contains("quá nhiều lần đăng nhập", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_step_taken_at_one_node_is_undone_at_the_other()
    {
        await using var pair = await NodePair.StartAsync();
        var province = await SmallProvince.BuildAsync(pair.First);
        pair.First.Address = pair.Address;
        using var clerk = await pair.First.SignInAsync("so.vanthu");
        var taken = await (await clerk.GetAsync("/van-ban-den/vao-so")).Form("register")
            .Fill("SenderName", "Sở Tài chính").Fill("CodeNumber", "08/TTr-STC").Fill("IssuedDate", "20/11/2026").Fill("Subject", "Tờ trình hoàn tác ở nút khác").SubmitAsync("save");
        pair.First.Time.Advance(TimeSpan.FromMinutes(1));
        var step = await clerk.GetAsync($"{taken.Address.AbsolutePath}/trinh");
        var done = await step.StepForm().Fill("To", $"h:{province["so.lanhdao"].Appointment}").SubmitAsync();
        var (first, second) = (pair.First.Answered, pair.Second.Answered);

        var undone = await done.Form("Hoàn tác").SubmitAsync();

        Assert.Contains("Đã hoàn tác", undone.Words, StringComparison.Ordinal);
        Assert.True(pair.First.Answered > first && pair.Second.Answered > second, "one node answered everything");
    }

    [Fact]
    public async Task What_one_node_is_told_the_other_knows_at_once()
    {
        await using var pair = await NodePair.StartAsync();
        await SmallProvince.BuildAsync(pair.First);
        using var here = await pair.First.SignInAsync("so.vanthu");
        using var there = new TestBrowser(pair.Second);
        foreach (Cookie cookie in here.Cookies.GetAllCookies()) there.Cookies.Add(pair.Second.Address, new Cookie(cookie.Name, cookie.Value, cookie.Path));

        var taken = await (await here.GetAsync("/van-ban-den/vao-so")).Form("register")
            .Fill("SenderName", "Sở Tài chính").Fill("CodeNumber", "07/TTr-STC").Fill("IssuedDate", "20/11/2026").Fill("Subject", "Tờ trình qua hai nút").SubmitAsync("save");
        var seen = await there.GetAsync(taken.Address.AbsolutePath);
        var frame = await there.GetAsync("/hom-nay");
        await new TestForm(there, frame.Document.QuerySelector<IHtmlFormElement>("form[action='/dang-xuat']")!).SubmitAsync();
        var left = await here.GetAsync("/hom-nay");

        Assert.Contains("Tờ trình qua hai nút", seen.Words, StringComparison.Ordinal);
        Assert.Equal("/dang-nhap", left.Address.AbsolutePath);
    }
}
