using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LienThong.Browser.Guides;

/// <summary>Pictures taken on the way through a guide; kept where `./dev guides` asks for them.</summary>
internal sealed partial class GuidePictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("LIENTHONG_GUIDES");
    private readonly List<string> _taken = [];

    /// <summary>Goes there where an address is given, waits for the words, takes the picture.</summary>
    public async Task TakeAsync(IPage page, string? path, string words, string name)
    {
        if (path is not null) await page.GotoAsync(path);
        await page.GetByText(words).First.WaitForAsync();
        _taken.Add(name);
        if (Folder is not null) await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png") });
    }

    /// <summary>Names of the pictures taken.</summary>
    public IEnumerable<string> Taken => _taken.Order(StringComparer.Ordinal);

    /// <summary>Names of the pictures that guides show.</summary>
    public static IEnumerable<string> ShownIn(params string[] guides) =>
        guides.SelectMany(g => Picture().Matches(File.ReadAllText(Path.Combine(Guides, g))).Select(m => m.Groups[1].Value)).Order(StringComparer.Ordinal);

    /// <summary>Whether a picture is kept beside the guides.</summary>
    public static bool IsKept(string name) => File.Exists(Path.Combine(Guides, "anh", $"{name}.png"));

    private static string Guides => Root("docs/huong-dan");

    private static string Root(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, path))) return Path.Combine(folder.FullName, path);
        throw new DirectoryNotFoundException(path);
    }

    [GeneratedRegex(@"\]\(anh/([a-z-]+)\.png\)")]
    private static partial Regex Picture();
}
