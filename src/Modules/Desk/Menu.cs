using LienThong.WebKit;

namespace LienThong.Desk;

internal static class Menu
{
    public static readonly MenuEntry[] Entries =
    [
        new("", Words.Today, Links.Today, "calendar-event", 10, Permissions.Today.Code),
        new("", Words.Search, Links.Search(), "search", 20, Permissions.Search.Code),
    ];
}
