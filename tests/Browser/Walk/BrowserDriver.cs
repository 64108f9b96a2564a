using System.Collections.Concurrent;
using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Integration.Walk;
using Microsoft.Playwright;

namespace LienThong.Browser.Walk;

/// <summary>A real browser window for each person: clicks what people click, types what they type.</summary>
internal sealed class BrowserDriver(Chromium chromium, TestNode node) : IWalkDriver
{
    // One question to the browser for a page: of each element of some lists the texts of its parts (none for its own), then the address it leads to.
    // With a path it asks for that page in the window without showing it; null where there is none.
    private const string TextsOf = """
        async ([path, lists]) => {
          let page = document;
          if (path) {
            const answer = await fetch(path);
            if (answer.status === 404) return null;
            if (answer.status !== 200) throw new Error(`${answer.status} ${path}`);
            page = new DOMParser().parseFromString(await answer.text(), 'text/html');
          }
          return lists.map(([all, ...parts]) => [...page.querySelectorAll(all)].map(e =>
            [...(parts.length ? parts.map(p => e.querySelector(p)?.textContent ?? null) : [e.textContent]), e.querySelector('a.open')?.getAttribute('href') ?? null]));
        }
        """;

    // Asks for the page in the window without showing it.
    private const string HitsOf = "async ([path, all]) => { const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html'); return [...page.querySelectorAll(all)].map(e => e.getAttribute('href')); }";

    private readonly ConcurrentDictionary<string, IPage> _windows = [];
    private readonly ConcurrentDictionary<(string User, string Path), bool> _shown = [];
    private readonly ConcurrentQueue<string> _complaints = [];

    /// <summary>What the console held against the pages: errors, and what the content policy refused.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    public async Task<WalkDocument> DoAsync(string user, WalkStep step)
    {
        var page = await WindowAsync(user);
        var form = step.Document is null ? await RegisterAsync(page) : await FormAsync(page, step);
        foreach (var (field, value) in step.Fields) await PutAsync(form, field, value);
        if (step.File is { } file) await form.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "cong-van.pdf", MimeType = "application/pdf", Buffer = file });
        await RevealAsync(Press(form, step));
        var answer = await page.TurnAsync(() => Press(form, step).ClickAsync());
        Assert.True(answer is { Status: 200 } && await page.Locator(".error-summary").CountAsync() == 0, $"{answer?.Status}: {await page.Locator("main").InnerTextAsync()}");
        var path = new Uri(page.Url).AbsolutePath;
        return path.Count(c => c == '/') == 2 ? WalkDocument.At(path) : step.Document!;
    }

    /// <summary>The page is shown, and looked at, by <see cref="SeeAsync"/>.</summary>
    public async Task OpenAsync(string user, WalkDocument document) => await (await WindowAsync(user)).EvaluateAsync("async path => { await (await fetch(path)).text(); }", document.Path);

    public async Task<IReadOnlyList<WalkAsk>> TodayAsync(string user)
    {
        var lists = await LookAsync(user, "/hom-nay", [WalkPage.Asks, WalkPage.Ask, WalkPage.Number, WalkPage.ForWhom, WalkPage.Open]);
        return [.. lists![0].Select(l => new WalkAsk(Fold(l[0]) ?? "", Fold(l[1]) ?? "", WalkPage.For(Fold(l[2])), l[^1]!))];
    }

    public async Task<WalkSight?> SeeAsync(string user, WalkDocument document)
    {
        var lists = await LookAsync(user, document.Path, [WalkPage.Holders, WalkPage.HolderName, WalkPage.Left], [WalkPage.Buttons], [WalkPage.Deliveries, WalkPage.DeliveryName, WalkPage.DeliveryState]);
        return lists is null ? null : new(
            [.. lists[0].Select(h => WalkPage.Holder(Fold(h[0])!, Fold(h[1])))],
            [.. lists[1].Select(b => Fold(b[0])!)],
            [.. lists[2].Select(d => $"{WalkPage.Recipient(Fold(d[0])!)}: {Fold(d[1])}")]);
    }

    /// <summary>Shows a page to whom it was not shown that day, and asks for it again in the window without showing it.</summary>
    private async Task<string?[][][]?> LookAsync(string user, string path, params string[][] lists)
    {
        var page = await WindowAsync(user);
        if (!_shown.TryAdd((user, path), true)) return await page.EvaluateAsync<string?[][][]?>(TextsOf, new object[] { path, lists });
        var answer = await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        if (answer!.Status == 404) return null;
        Assert.Equal(200, answer.Status);
        return await page.EvaluateAsync<string?[][][]?>(TextsOf, new object[] { "", lists });
    }

    public async Task<IReadOnlyList<WalkDocument>> FindAsync(string user, string words)
    {
        var links = await (await WindowAsync(user)).EvaluateAsync<string[]>(HitsOf, new[] { $"/tim-kiem?q={Uri.EscapeDataString(words)}", WalkPage.Hits });
        return [.. links.Select(WalkDocument.At)];
    }

    public async Task NewDayAsync()
    {
        foreach (var window in _windows.Values) await window.Context.CloseAsync();
        _windows.Clear();
        _shown.Clear();
    }

    public async ValueTask DisposeAsync() => await NewDayAsync();

    private async Task<IPage> WindowAsync(string user)
    {
        if (_windows.TryGetValue(user, out var known)) return known;
        var page = _windows[user] = await chromium.OpenAsync(node.Address);
        page.Console += (_, said) =>
        {
            if (said.Type == "error" && !said.Text.Contains("404", StringComparison.Ordinal)) _complaints.Enqueue($"{page.Url}: {said.Text}");
        };
        page.PageError += (_, error) => _complaints.Enqueue($"{page.Url}: {error}");
        await page.SignInAsync(user);
        return page;
    }

    private static async Task<ILocator> RegisterAsync(IPage page)
    {
        await page.GotoAsync("/van-ban-den/vao-so", new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        return page.Locator("main form[method=post]").First;
    }

    private static async Task<ILocator> FormAsync(IPage page, WalkStep step)
    {
        await page.GotoAsync(step.Document!.Path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        var place = step.Line is null ? page.Locator("main") : page.Locator(WalkPage.Lines).Filter(new() { HasText = step.Line }).Last;
        var link = place.GetByRole(AriaRole.Link, new() { Name = step.Button, Exact = true, IncludeHidden = true });
        if (await link.CountAsync() == 0)
        {
            if (step.Line is not null) await place.Locator("input[type=checkbox]").CheckAsync();
            return page.Locator("main form[method=post]").Filter(new() { Has = page.GetByRole(AriaRole.Button, new() { Name = step.Button, Exact = true, IncludeHidden = true }) });
        }

        await RevealAsync(link.Last);
        await link.Last.ClickAsync();
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath != step.Document.Path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        return page.Locator("main form[method=post]:not(.inline-form)").First;
    }

    private static ILocator Press(ILocator form, WalkStep step)
    {
        if (step.Document is null) return form.Locator("button[value=save]");
        var named = form.GetByRole(AriaRole.Button, new() { Name = step.Button, Exact = true, IncludeHidden = true });
        return named.Or(form.Locator(".save-line button[type=submit]")).First;
    }

    /// <summary>What stands under Khác is seen only after it was opened.</summary>
    private static async Task RevealAsync(ILocator link)
    {
        if (!await link.IsVisibleAsync()) await link.EvaluateAsync("a => { for (let d = a.closest('details'); d; d = d.parentElement.closest('details')) d.open = true; }");
    }

    private static async Task PutAsync(ILocator form, string field, string value)
    {
        var control = form.Locator($"[name='{field}']");
        await RevealAsync(control.First);
        switch (await control.First.EvaluateAsync<string>("c => c.type"))
        {
            case "checkbox" or "radio":
                await form.Locator($"label:has([name='{field}'])").Filter(new() { HasText = value }).First.ClickAsync();
                break;
            case "select-one":
                var options = await control.First.Locator("option").EvaluateAllAsync<string[]>("all => all.map(o => o.value + '\\t' + o.text)");
                await control.First.SelectOptionAsync(options.Select(o => o.Split('\t', 2)).First(o => o[0] == value || o[1].Contains(value, StringComparison.Ordinal))[0]);
                break;
            default:
                await control.First.FillAsync(value);
                break;
        }
    }

    private static string? Fold(string? text) => text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
