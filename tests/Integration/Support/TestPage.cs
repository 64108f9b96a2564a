using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LienThong.Integration.Support;

/// <summary>A page as the reader gets it.</summary>
public sealed partial class TestPage(TestBrowser browser, HttpResponseMessage answer, IReadOnlyList<Uri> redirects, string html, IHtmlDocument document)
{
    public HttpStatusCode Status { get; } = answer.StatusCode;

    public HttpResponseHeaders Headers { get; } = answer.Headers;

    /// <summary>Where the redirects ended.</summary>
    public Uri Address { get; } = answer.RequestMessage!.RequestUri!;

    public IReadOnlyList<Uri> Redirects => redirects;

    public string Html => html;

    public IHtmlDocument Document => document;

    /// <summary>Words of the whole page, white space folded.</summary>
    public string Words => Fold(document.Body?.TextContent ?? "");

    /// <summary>Words of each element that matches.</summary>
    public IReadOnlyList<string> All(string selector) => [.. document.QuerySelectorAll(selector).Select(e => Fold(e.TextContent))];

    public IElement One(string selector) =>
        document.QuerySelector(selector) ?? throw new InvalidOperationException($"No {selector} on {Address} ({(int)Status}): {Short}");

    public bool Has(string selector) => document.QuerySelector(selector) is not null;

    /// <summary>Follows the first link with these words.</summary>
    public Task<TestPage> FollowAsync(string words)
    {
        var link = document.QuerySelectorAll<IHtmlAnchorElement>("a[href]").FirstOrDefault(a => Fold(a.TextContent).Contains(words, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No link “{words}” on {Address} ({(int)Status}): {Short}");
        return browser.GetAsync(link.Href);
    }

    /// <summary>Goes to an address from this page.</summary>
    public Task<TestPage> GoAsync(string address) => browser.GetAsync(address);

    /// <summary>The form that a page of one step is made of.</summary>
    public TestForm StepForm() => new(browser, document.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").FirstOrDefault(f => !f.ClassList.Contains("inline-form"))
        ?? throw new InvalidOperationException($"No form on {Address} ({(int)Status}): {Short}"));

    /// <summary>The form with that form name (Blazor's handler), id or action, or with a button of those words.</summary>
    public TestForm Form(string name)
    {
        var forms = document.QuerySelectorAll<IHtmlFormElement>("form").ToList();
        var form = forms.FirstOrDefault(f => f.QuerySelector<IHtmlInputElement>("input[name=_handler]")?.Value == name || f.Id == name || f.GetAttribute("action") == name)
            ?? forms.FirstOrDefault(f => f.Elements.Any(e => e is IHtmlButtonElement && Fold(e.TextContent).Contains(name, StringComparison.Ordinal)))
            ?? throw new InvalidOperationException($"No form “{name}” on {Address} ({(int)Status}): {Short}");
        return new TestForm(browser, form);
    }

    public bool HasForm(string name) =>
        document.QuerySelectorAll<IHtmlFormElement>("form").Any(f => f.QuerySelector<IHtmlInputElement>("input[name=_handler]")?.Value == name || f.Id == name || f.GetAttribute("action") == name);

    public override string ToString() => $"{(int)Status} {Address}: {Short}";

    internal static string Fold(string text) => Spaces().Replace(text, " ").Trim();

    private string Short => (Words.Length > 600 ? Words[..600] + "…" : Words) + Fault;

    private string Fault => Headers.TryGetValues(StatementCount.Fault, out var fault) ? "\n" + Uri.UnescapeDataString(fault.Single()) : "";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
