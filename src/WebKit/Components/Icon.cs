using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;

namespace LienThong.WebKit;

/// <summary>A line icon, always beside a word. A page shows some thirty: each is one ready piece of markup, no component.</summary>
public static class Icon
{
    private static readonly ConcurrentDictionary<(string Name, string? Class), MarkupString> Drawn = new();

    /// <summary>The icon of a name in src/WebKit/icons.json (never from what a user typed); <c>small</c> for 16 px.</summary>
    public static MarkupString Of(string name, string? more = null) => Drawn.GetOrAdd((name, more), static icon =>
        new($"""<svg class="icon {icon.Class}" aria-hidden="true" focusable="false"><use href="{WebAssets.Url("icons.svg")}#{icon.Name}"></use></svg>"""));
}
