using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LienThong.Browser.Support;

/// <summary>What axe holds against a page.</summary>
internal static class Accessibility
{
    /// <summary>Serious and critical findings: rule, what is wrong, where.</summary>
    /// <param name="coloursOnly">The same page was asked everything else in the light.</param>
    public static async Task<IReadOnlyList<string>> SeriousFindingsAsync(this IPage page, bool coloursOnly = false)
    {
        var rules = coloursOnly
            ? new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] }
            : new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
        // The other way gathers what frames say in a new blank window each time, two processes more a page; no page here has a frame.
#pragma warning disable CS0618
        var result = await page.Locator("html").RunAxeLegacy(new AxeRunOptions { RunOnly = rules });
#pragma warning restore CS0618
        return [.. result.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {v.Help} at {string.Join(", ", v.Nodes.Take(3).Select(n => n.Target))}")];
    }

    /// <summary>Whether the page is wider than the screen: something must be scrolled sideways.</summary>
    public static async Task<bool> OverflowsAsync(this IPage page) =>
        await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
}
