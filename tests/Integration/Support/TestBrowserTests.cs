using System.Net;
using System.Text;
using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LienThong.Integration.Support;

public sealed class TestBrowserTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    private const string Page = """
        <form action="/thu" method="post" enctype="multipart/form-data">
          <input type="hidden" name="_handler" value="thu"><input name="Input.Subject"><textarea name="Input.Body"></textarea>
          <select name="Input.Kind"><option value="a">Một</option><option value="b">Hai</option></select>
          <input type="checkbox" name="Input.Urgent" value="true"><input name="off" value="x" disabled>
          <input type="radio" name="Input.Way" value="1" checked><input type="radio" name="Input.Way" value="2">
          <label for="f">Tệp</label><input id="f" type="file" name="Input.File">
          <button name="do" value="save">Lưu</button><button name="do" value="next">Lưu và thêm tiếp</button>
        </form>
        """;

    [Fact]
    public async Task A_form_posts_what_a_browser_posts()
    {
        await using var app = await EchoAsync();
        using var browser = new TestBrowser(new Uri(app.Urls.First()));
        var page = await browser.GetAsync("/");

        var form = page.Form("thu").Fill("Subject", "Đề nghị báo cáo").Fill("Body", "Một\nHai").Fill("Kind", "Hai").Check("Urgent").Choose("Way", "2");
        var echoed = await form.Attach("Tệp", "công văn.pdf", "%PDF"u8.ToArray()).SubmitAsync("thêm tiếp");

        Assert.Equal(HttpStatusCode.OK, echoed.Status);
        Assert.Single(echoed.Redirects);
        Assert.Equal(
            ["_handler=thu", "Input.Subject=Đề nghị báo cáo", "Input.Body=Một\\r\\nHai", "Input.Kind=b", "Input.Urgent=true", "Input.Way=2", "do=next", "file Input.File=công văn.pdf %PDF"],
            echoed.All("li"));
    }

    [Theory, Engines]
    public async Task A_node_serves_its_description_to_strangers(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        using var browser = new TestBrowser(node);

        var page = await browser.GetAsync("/openapi/v1.json");

        Assert.Equal(engine, node.Engine);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    private static async Task<WebApplication> EchoAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var posted = "";
        app.MapGet("/", () => Results.Content(Page, "text/html; charset=utf-8"));
        app.MapPost("/thu", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            var lines = form.Select(f => $"{f.Key}={f.Value}").ToList();
            foreach (var file in form.Files)
            {
                using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
                lines.Add($"file {file.Name}={file.FileName} {await reader.ReadToEndAsync()}");
            }

            posted = string.Concat(lines.Select(l => $"<li>{l.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}</li>"));
            return Results.LocalRedirect("/xong");
        });
        app.MapGet("/xong", () => Results.Content($"<ul>{posted}</ul>", "text/html; charset=utf-8"));
        await app.StartAsync();
        return app;
    }
}
