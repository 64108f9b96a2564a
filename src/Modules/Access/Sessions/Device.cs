namespace LienThong.Access.Sessions;

/// <summary>Browser and system of a request in words that its owner recognises; no more is kept of the header.</summary>
internal static class Device
{
    // Browsers name those they descend from too, so the more special one is asked first.
    private static readonly (string Sign, string Name)[] Browsers =
        [("coc_coc", SessionWords.CocCoc), ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrom", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Macintosh", "macOS"), ("Linux", "Linux")];

    public static string Of(string? agent)
    {
        var text = agent ?? "";
        var browser = Array.Find(Browsers, b => text.Contains(b.Sign, StringComparison.Ordinal)).Name ?? SessionWords.OtherBrowser;
        return Array.Find(Systems, s => text.Contains(s.Sign, StringComparison.Ordinal)).Name is { } system ? SessionWords.On(browser, system) : browser;
    }
}
