using System.Text.Json;
using System.Text.RegularExpressions;
using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Kernel.Audit;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Playwright;

namespace LienThong.Browser.Pages;

/// <summary>Every page of every role, on the desk, on the phone, in the dark: nothing that axe calls serious, nothing wider than the screen, no complaint in the console.</summary>
public sealed class PagesTests(Chromium chromium, PageWorld world) : IClassFixture<PageWorld>
{
    private static readonly string? Shots = Environment.GetEnvironmentVariable("LIENTHONG_SHOTS");

    /// <summary>At 200 % in `./dev long`: its width lies between the two others.</summary>
    public static TheoryData<string> Screens => TestScale.Long ? ["1440", "390", "dark", "zoomed"] : ["1440", "390", "dark"];

    [Theory, MemberData(nameof(Screens))]
    public async Task Every_page_is_sound(string name)
    {
        var screen = new[] { Screen.Desktop, Screen.Phone, Screen.Night, Screen.Zoomed }.Single(s => s.Name == name);
        var faults = new List<string>();
        foreach (var (user, paths) in world.Rounds)
        {
            var page = await chromium.OpenAsync(world.Node.Address, screen);
            var said = Listen(page);
            await page.GotoAsync("/dang-nhap");
            if (user == world.Rounds[0].User) await LookAsync(page, "/dang-nhap", user, 0, screen, faults);
            await page.SignInAsync(user);
            foreach (var (n, path) in paths.Index())
            {
                if (await AddressAsync(page, path) is not { } address)
                {
                    faults.Add($"{user} {path}: no such button");
                    continue;
                }

                var answer = await page.GotoAsync(address);
                if (answer!.Status != 200 && path != "/loi/404") faults.Add($"{user} {path}: {answer.Status}");
                await LookAsync(page, path, user, n + 1, screen, faults);
            }

            faults.AddRange(said.Where(s => !s.Contains("404", StringComparison.Ordinal)).Select(s => $"{user}: {s}"));
            await page.Context.CloseAsync();
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults at {screen}:\n{string.Join('\n', faults.Distinct())}");
    }

    [Fact]
    public async Task Every_page_is_valid_HTML_that_says_what_it_is_without_JavaScript_and_none_is_forgotten()
    {
        using var markup = new Markup();
        var (faults, seen) = (new List<string>(), new List<string> { "/dang-nhap" });
        foreach (var (user, paths) in world.Rounds)
        {
            var page = await chromium.OpenAsync(world.Node.Address, Screen.Desktop, javaScript: false);
            await page.SignInAsync(user);
            foreach (var path in paths)
            {
                var answer = await page.GotoAsync(await AddressAsync(page, path) ?? path);
                await markup.AddAsync($"{user} {path}", await answer!.TextAsync());
                seen.Add(new Uri(page.Url).AbsolutePath);
                var title = await page.Locator("main h1").CountAsync();
                if (title != 1) faults.Add($"{user} {path}: {title} titles");
                if ((await page.Locator("main").InnerTextAsync()).Length < 20) faults.Add($"{user} {path}: empty");
            }

            await page.Context.CloseAsync();
        }

        var routes = Routes();
        var visited = seen.Select(s => routes.Where(r => new TemplateMatcher(r, []).TryMatch(s, [])).MinBy(r => r.Parameters.Count)).ToHashSet();
        faults.AddRange(routes.Where(r => !visited.Contains(r)).Select(r => $"{r.TemplateText}: no round of PageWorld goes there"));
        faults.AddRange(await markup.FindingsAsync());
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task The_slider_of_days_goes_where_the_pointer_lets_go_and_by_keyboard_at_Enter()
    {
        var page = await chromium.OpenAsync(world.Node.Address, Screen.Desktop);
        await page.SignInAsync("so.vanthu");
        await page.GotoAsync("/don-vi-hanh-chinh?q=ba+dinh");
        var slider = page.Locator(".days input[type=range]");
        await slider.FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("01/07/2025", await page.Locator(".days output").InnerTextAsync());
        Assert.DoesNotContain("ngay", page.Url, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(new Regex("ngay=2025-07-01"));
        await slider.ClickAsync(new() { Position = new() { X = 3, Y = 14 } });
        await page.WaitForURLAsync(new Regex("ngay=2025-03-01"));

        Assert.Contains("q=ba", page.Url, StringComparison.Ordinal);
        Assert.Equal("01/03/2025", await page.Locator(".days ol a[aria-current]").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Whatever_was_done_has_words_in_the_audit()
    {
        var done = await world.Node.Work.ReadAsync(s => s.QueryAsync<Audited>("select distinct action, record_kind from [audit.entry] where action not like 'test.%'"));
        var words = world.Node.Get<AuditGlossary>();

        var fields = await world.Node.Work.ReadAsync(s => s.QueryAsync<AuditedDetail>("select action, detail from [audit.entry] where detail is not null and action not like 'test.%'"));

        Assert.NotEmpty(done);
        Assert.DoesNotContain(fields.SelectMany(f => JsonDocument.Parse(f.Detail).RootElement.EnumerateObject().Select(p => (f.Action, p.Name))), f => words.Field(f.Action, f.Name) == f.Name);
        Assert.DoesNotContain(done, d => words.Action(d.Action) == d.Action || words.Kind(d.RecordKind) == d.RecordKind);
    }

    private sealed record AuditedDetail(string Action, string Detail);

    private sealed record Audited(string Action, string RecordKind);

    private List<RouteTemplate> Routes() =>
        [.. world.Node.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null).Select(e => TemplateParser.Parse(e.RoutePattern.RawText!))];

    /// <summary>The address itself, or the one that the button leads to; null where there is no such button.</summary>
    private static async Task<string?> AddressAsync(IPage page, string path)
    {
        if (path.Split(" › ") is not [var from, var words]) return path;
        await page.GotoAsync(from);
        var button = page.Locator("main a").Filter(new() { HasTextRegex = new Regex($"^\\s*{words}\\s*$") });
        return await button.CountAsync() == 0 ? null : await button.First.GetAttributeAsync("href");
    }

    private static List<string> Listen(IPage page)
    {
        var said = new List<string>();
        page.Console += (_, m) =>
        {
            if (m.Type == "error") said.Add($"{new Uri(page.Url).PathAndQuery}: {m.Text}");
        };
        page.PageError += (_, error) => said.Add($"{new Uri(page.Url).PathAndQuery}: {error}");
        return said;
    }

    private static async Task LookAsync(IPage page, string path, string user, int n, Screen screen, List<string> faults)
    {
        if (await page.Locator(".viewer").CountAsync() > 0) await page.Locator(".viewer.failed, .viewer .textLayer, .viewer img").First.WaitForAsync();
        if (await page.Locator(".viewer.failed").CountAsync() > 0) faults.Add($"{user} {path}: the paper is not shown");
        if (screen.Dark != (await page.Locator("html").GetAttributeAsync("data-bs-theme") == "dark")) faults.Add($"{user} {path}: not in the dark");
        faults.AddRange((await page.SeriousFindingsAsync(screen.Dark)).Select(f => $"{user} {path}: {f}"));
        if (await page.OverflowsAsync()) faults.Add($"{user} {path}: wider than the screen");
        if (Shots is null) return;
        Directory.CreateDirectory(Shots);
        var file = $"{user}.{n:00}{Regex.Replace(Regex.Replace(path, "[0-9a-f]{32}|[0-9a-f-]{36}", "x"), "[/?› ]", "_")}.{screen.Name}.png";
        if (screen == Screen.Desktop && path is "/so-den" or "/so-di") await page.PdfAsync(new() { Path = Path.Combine(Shots, file + ".pdf"), PreferCSSPageSize = true });
        await page.ScreenshotAsync(new() { Path = Path.Combine(Shots, file), FullPage = screen == Screen.Phone });
    }
}
