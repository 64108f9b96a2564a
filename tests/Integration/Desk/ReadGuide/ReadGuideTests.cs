using System.Net;
using LienThong.Desk.ReadGuide;
using LienThong.Integration.Rights;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Desk;

public sealed class ReadGuideTests
{
    [Fact]
    public void Guides_speak_only_of_pages_that_are_there()
    {
        var pages = File.ReadLines(Root.Find("tests/routes.csv")).Select(l => l.Split(',')).Where(c => c[0] == "PAGE").Select(c => c[1].Trim('/').Split('/')).ToList();

        Assert.All(new Guides().All.SelectMany(g => g.Tasks.SelectMany(t => t.Pages.Select(p => (g.Name, t.Title, Page: p)))), named =>
            Assert.True(pages.Exists(p => Begins(p, named.Page.Trim('/').Split('/'))), $"{named.Name}, {named.Title}: no page begins with {named.Page}"));

        // A part that may be anything stands for a placeholder.
        static bool Begins(string[] page, string[] named) => named.Length <= page.Length && named.Zip(page).All(z => z.First == "*" ? z.Second.StartsWith('{') : z.First == z.Second);
    }

    [Theory, Engines]
    public async Task A_page_leads_to_its_task_and_the_task_shows_its_pictures(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        using var clerk = await node.SignInAsync("so.vanthu");

        var form = await clerk.GetAsync("/van-ban-den/vao-so");
        var link = form.Document.QuerySelector(".page-guide")!.GetAttribute("href")!;
        var task = await clerk.GetAsync(link);

        Assert.Equal(("/huong-dan/van-thu/1", HttpStatusCode.OK), (link, task.Status));
        Assert.Equal("Vào sổ văn bản đến", task.Document.QuerySelector("h1")!.TextContent);
        Assert.NotEmpty(task.Document.QuerySelectorAll("img"));
        foreach (var picture in task.Document.QuerySelectorAll("article img")) Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync(picture.GetAttribute("src")!)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync("/huong-dan/khong-co")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync("/huong-dan/van-thu/99")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync("/huong-dan/anh/khong-co.png")).Status);
    }
}
