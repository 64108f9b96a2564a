using LienThong.Browser.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace LienThong.Browser.Support;

/// <summary>One real browser for the whole run (Debian's Chromium, the one without a head where it is there: it draws a page in half the time; or the one named by LIENTHONG_CHROMIUM); each window is a stranger to the others.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // One process draws for all, and no page is kept warm behind the one shown: a page opens in two thirds of the time.
    private static readonly string[] Flags =
        ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--process-per-site", "--renderer-process-limit=1", "--disable-site-isolation-trials",
            "--disable-features=SpareRendererForSitePerProcess,ProactivelySwapBrowsingInstance,IsolateOrigins,site-per-process,BackForwardCache,RenderDocument"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string Program =>
        Environment.GetEnvironmentVariable("LIENTHONG_CHROMIUM") is { Length: > 0 } named ? named
        : ((string[])["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is not installed: run ./dev test, or name it in LIENTHONG_CHROMIUM.");

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Flags });
    }

    /// <summary>A window with cookies of its own.</summary>
    public async Task<IPage> OpenAsync(Uri address, Screen? screen = null, bool javaScript = true)
    {
        screen ??= Screen.Desktop;
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = javaScript,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        // The theme is the reader's choice, kept in a cookie; the system's colours do not change it.
        if (screen.Dark) await context.AddCookiesAsync([new() { Name = "lt-theme", Value = "dark", Url = address.ToString() }]);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>Screens that every page is looked at on.</summary>
public sealed record Screen(string Name, int Width, int Height, bool Dark = false)
{
    public static readonly Screen Desktop = new("1440", 1440, 900);
    public static readonly Screen Office = new("1366", 1366, 768);
    public static readonly Screen Phone = new("390", 390, 844);
    /// <summary>The desktop at 200 %: half as many pixels of the page each way.</summary>
    public static readonly Screen Zoomed = new("zoomed", 720, 450);
    public static readonly Screen Night = new("dark", 1440, 900, Dark: true);

    public override string ToString() => Name;
}
