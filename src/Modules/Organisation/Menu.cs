using LienThong.WebKit;

namespace LienThong.Organisation;

/// <summary>The module's lines of the rail.</summary>
internal static class Menu
{
    public static readonly IReadOnlyList<MenuEntry> Entries =
    [
        new(Words.MenuLookUp, Words.Directory, Links.Directory, "phone", 70, Permissions.ReadDirectory.Code),
        new(Words.MenuLookUp, Words.Tree, Links.Tree, "sitemap", 71, Permissions.Read.Code),
    ];
}
