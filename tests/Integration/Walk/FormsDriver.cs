using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LienThong.Integration.Support;

namespace LienThong.Integration.Walk;

/// <summary>Pages and forms as a browser without JavaScript has them: links followed by their words, fields filled by their names and labels.</summary>
internal sealed class FormsDriver(TestNode node) : IWalkDriver
{
    private readonly ConcurrentDictionary<string, TestBrowser> _browsers = [];

    public async Task<WalkDocument> DoAsync(string user, WalkStep step)
    {
        var browser = await BrowserAsync(user);
        var form = step.Document is null ? (await browser.GetAsync("/van-ban-den/vao-so")).Form("register") : await FormOfAsync(await PageAsync(browser, step.Document), step);
        foreach (var (field, value) in step.Fields) Put(form, field, value);
        if (step.File is { } file) form.Attach(form.Element.QuerySelector("input[type=file]")!.GetAttribute("name")!, "cong-van.pdf", file);
        var answer = await form.SubmitAsync(Pressed(form, step));
        Assert.True(answer.Status == HttpStatusCode.OK && answer.Redirects.Count > 0, answer.ToString());
        return answer.Address.AbsolutePath.Count(c => c == '/') == 2 ? WalkDocument.At(answer.Address.AbsolutePath) : step.Document!;
    }

    public async Task OpenAsync(string user, WalkDocument document) => await PageAsync(await BrowserAsync(user), document);

    public async Task<IReadOnlyList<WalkAsk>> TodayAsync(string user)
    {
        var page = await (await BrowserAsync(user)).GetAsync("/hom-nay");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return [.. page.Document.QuerySelectorAll(WalkPage.Asks).Select(line => new WalkAsk(
            Words(line.QuerySelector(WalkPage.Ask))!, Words(line.QuerySelector(WalkPage.Number)) ?? "", WalkPage.For(Words(line.QuerySelector(WalkPage.ForWhom))), line.QuerySelector(WalkPage.Open)!.GetAttribute("href")!))];
    }

    public async Task<WalkSight?> SeeAsync(string user, WalkDocument document)
    {
        var page = await (await BrowserAsync(user)).GetAsync(document.Path);
        if (page.Status == HttpStatusCode.NotFound) return null;
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return new WalkSight(
            [.. page.Document.QuerySelectorAll(WalkPage.Holders).Select(h => WalkPage.Holder(Words(h.QuerySelector(WalkPage.HolderName))!, Words(h.QuerySelector(WalkPage.Left))))],
            page.All(WalkPage.Buttons),
            [.. page.Document.QuerySelectorAll(WalkPage.Deliveries).Select(r => $"{WalkPage.Recipient(Words(r.QuerySelector(WalkPage.DeliveryName))!)}: {Words(r.QuerySelector(WalkPage.DeliveryState))}")]);
    }

    public async Task<IReadOnlyList<WalkDocument>> FindAsync(string user, string words)
    {
        var page = await (await BrowserAsync(user)).GetAsync($"/tim-kiem?q={Uri.EscapeDataString(words)}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return [.. page.Document.QuerySelectorAll(WalkPage.Hits).Select(a => WalkDocument.At(a.GetAttribute("href")!))];
    }

    public ValueTask DisposeAsync()
    {
        foreach (var browser in _browsers.Values) browser.Dispose();
        _browsers.Clear();
        return ValueTask.CompletedTask;
    }

    public Task NewDayAsync() => DisposeAsync().AsTask();

    private async Task<TestBrowser> BrowserAsync(string user) => _browsers.TryGetValue(user, out var known) ? known : _browsers[user] = await node.SignInAsync(user);

    private static async Task<TestPage> PageAsync(TestBrowser browser, WalkDocument document)
    {
        var page = await browser.GetAsync(document.Path);
        Assert.True(page.Status == HttpStatusCode.OK, page.ToString());
        return page;
    }

    /// <summary>The form in which the step is done: the one the button stands in, or the one on the page it leads to.</summary>
    private static async Task<TestForm> FormOfAsync(TestPage page, WalkStep step)
    {
        var places = step.Line is null ? page.Document.QuerySelectorAll("main") : page.Document.QuerySelectorAll(WalkPage.Lines).Where(l => Words(l)!.Contains(step.Line, StringComparison.Ordinal));
        if (places.SelectMany(p => p.QuerySelectorAll("a[href]")).LastOrDefault(a => Words(a) == step.Button) is IHtmlAnchorElement link)
            return (await page.GoAsync(link.Href)).StepForm();
        var form = page.Form(step.Button);
        if (step.Line is { } line) form.Element.QuerySelectorAll<IHtmlTableRowElement>("tr").Single(r => Words(r)!.Contains(line, StringComparison.Ordinal)).QuerySelector<IHtmlInputElement>("input[type=checkbox]")!.IsChecked = true;
        return form;
    }

    private static string? Pressed(TestForm form, WalkStep step) =>
        step.Document is null ? "save" : form.Element.QuerySelectorAll("button[type=submit]").Any(b => Words(b) == step.Button) ? step.Button : null;

    private static void Put(TestForm form, string field, string value)
    {
        var ticks = form.Element.QuerySelectorAll<IHtmlInputElement>($"input[name='{field}']").Where(i => i.Type is "checkbox" or "radio").ToList();
        if (ticks.Count == 0) form.Fill(field, value);
        else (ticks.Find(t => t.Value == value || Words(t.Closest("label"))!.StartsWith(value, StringComparison.Ordinal)) ?? throw new InvalidOperationException($"No {field} “{value}” among {string.Join(", ", ticks.Select(t => Words(t.Closest("label"))))}")).IsChecked = true;
    }

    private static string? Words(IElement? element) => element is null ? null : TestPage.Fold(element.TextContent);
}
