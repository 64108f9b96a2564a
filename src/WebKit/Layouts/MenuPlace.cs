namespace LienThong.WebKit;

internal static class MenuPlace
{
    /// <summary>The entry under which an address lies: the longest one that it begins with.</summary>
    public static MenuEntry? Find(IEnumerable<MenuGroup> menu, string path) =>
        menu.SelectMany(g => g.Entries).Where(e => Holds(e.Href, path)).MaxBy(e => e.Href.Length);

    private static bool Holds(string href, string path)
    {
        var place = href.Split('?', 2)[0];
        return place == "/" ? path == "/" : path == place || path.StartsWith(place + "/", StringComparison.Ordinal);
    }
}
