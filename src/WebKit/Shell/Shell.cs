using Microsoft.AspNetCore.Http;

namespace LienThong.WebKit;

/// <summary>Where the shell of every page gets what it shows about the reader. The host implements it.</summary>
public interface IShell
{
    /// <summary>What the rail and the bar show now for the signed-in reader of this request.</summary>
    Task<ShellModel> LoadAsync(HttpContext http, CancellationToken ct);
}

/// <summary>The reader, the hat in use, the menu that this hat may see, and the count of unread notices.</summary>
/// <param name="ActingFor">For whom the reader acts by delegation; null when for himself.</param>
/// <param name="UnreadCount">Null where the reader has no bell, as an auditor.</param>
/// <param name="Theme"><c>light</c> or <c>dark</c> from the account, or null: the browser's cookie decides.</param>
public sealed record ShellModel(
    string UserName,
    string HatTitle,
    string AgencyName,
    string? ActingFor,
    IReadOnlyList<Hat> Hats,
    IReadOnlyList<MenuGroup> Menu,
    int? UnreadCount,
    string? Theme = null);

/// <summary>An appointment or delegation that the reader may act in. <c>Value</c> is sent as <c>hat</c> to POST /mu-chuc-danh.</summary>
public sealed record Hat(string Value, string Title, string AgencyName, bool InUse, string? ActingFor = null);

/// <summary>A headed group of menu entries, already filtered by rights and ordered.</summary>
public sealed record MenuGroup(string Title, IReadOnlyList<MenuEntry> Entries)
{
    /// <summary>Orders and groups what the modules offer, leaving out what the reader may not use.</summary>
    public static IReadOnlyList<MenuGroup> From(IEnumerable<MenuEntry> entries, Func<string, bool> may) =>
        [.. entries.Where(e => e.Permission is null || may(e.Permission))
            .OrderBy(e => e.Order)
            .GroupBy(e => e.Group)
            .Select(g => new MenuGroup(g.Key, [.. g]))];
}

/// <summary>One line of the rail. Group headings and lines stand in <c>Order</c>; <c>Icon</c> is a name in icons.json.</summary>
/// <param name="Group">The heading, empty for the lines above all headings.</param>
public sealed record MenuEntry(string Group, string Text, string Href, string Icon, int Order, string? Permission = null)
{
    /// <summary>A figure after the words, such as what waits; null shows none.</summary>
    public int? Count { get; init; }
}

/// <summary>The addresses that the shell itself links and posts to.</summary>
public static class ShellRoutes
{
    public const string Home = "/";
    public const string Search = "/tim-kiem";
    public const string Hat = "/mu-chuc-danh";
    public const string Notices = "/thong-bao";
    public const string SignIn = "/dang-nhap";
    public const string SignOut = "/dang-xuat";
    public const string Account = "/tai-khoan";
    public const string Appearance = "/giao-dien";
}
