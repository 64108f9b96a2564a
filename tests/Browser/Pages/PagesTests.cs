using LienThong.Browser.Support;
using Microsoft.Playwright;

namespace LienThong.Browser.Pages;

/// <summary>Every page of every role, on the desk, on the phone, in the dark: nothing that axe calls serious, nothing wider than the screen, no complaint in the console.</summary>
public sealed class PagesTests(Chromium chromium, PageWorld world) : IClassFixture<PageWorld>
{
    private static readonly string? Shots = Environment.GetEnvironmentVariable("LIENTHONG_SHOTS");

    public static TheoryData<string> Screens => ["1440", "390", "dark"];

    [Theory, MemberData(nameof(Screens))]
    public async Task Every_page_is_sound(string name)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("LIENTHONG_LONG") == "1", "Every page in every size takes minutes and is not yet green on the phone; ./dev long runs it.");
        var screen = new[] { Screen.Desktop, Screen.Phone, Screen.Night }.Single(s => s.Name == name);
        var faults = new List<string>();
        foreach (var (user, paths) in world.Rounds)
        {
            var page = await chromium.OpenAsync(world.Node.Address, screen);
            var said = Listen(page);
            await page.GotoAsync("/dang-nhap");
            if (user == world.Rounds[0].User) await LookAsync(page, "/dang-nhap", user, screen, faults);
            await page.SignInAsync(user);
            foreach (var path in paths)
            {
                var answer = await page.GotoAsync(path);
                if (answer!.Status != (path == "/loi/404" ? answer.Status : 200)) faults.Add($"{user} {path}: {answer.Status}");
                await LookAsync(page, path, user, screen, faults);
            }

            faults.AddRange(said.Where(s => !s.Contains("404", StringComparison.Ordinal)).Select(s => $"{user}: {s}"));
            await page.Context.CloseAsync();
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults at {screen}:\n{string.Join('\n', faults.Distinct())}");
    }

    [Fact]
    public async Task Every_page_says_what_it_is_without_JavaScript()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("LIENTHONG_LONG") == "1", "Every page in every size takes minutes and is not yet green on the phone; ./dev long runs it.");
        var faults = new List<string>();
        foreach (var (user, paths) in world.Rounds)
        {
            var page = await chromium.OpenAsync(world.Node.Address, Screen.Desktop, javaScript: false);
            await page.SignInAsync(user);
            foreach (var path in paths)
            {
                await page.GotoAsync(path);
                var title = await page.Locator("main h1").CountAsync();
                if (title != 1) faults.Add($"{user} {path}: {title} titles");
                if ((await page.Locator("main").InnerTextAsync()).Length < 20) faults.Add($"{user} {path}: empty");
            }

            await page.Context.CloseAsync();
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
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

    private static async Task LookAsync(IPage page, string path, string user, Screen screen, List<string> faults)
    {
        if (await page.Locator(".viewer, [data-viewer]").CountAsync() > 0) await page.WaitForTimeoutAsync(1500);
        faults.AddRange((await page.SeriousFindingsAsync()).Select(f => $"{user} {path}: {f}"));
        if (await page.OverflowsAsync()) faults.Add($"{user} {path}: wider than the screen");
        if (Shots is null) return;
        Directory.CreateDirectory(Shots);
        var file = $"{user}{System.Text.RegularExpressions.Regex.Replace(path, "[0-9a-f]{32}|[0-9a-f-]{36}", "x").Replace('/', '_').Replace('?', '_')}.{screen.Name}.png";
        await page.ScreenshotAsync(new() { Path = Path.Combine(Shots, file), FullPage = screen == Screen.Phone });
    }
}
