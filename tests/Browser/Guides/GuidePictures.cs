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

    /// <summary>The guides show these pictures and no others.</summary>
    public void AreThoseOf(params string[] guides)
    {
        var folder = Root("docs/huong-dan");
        var shown = guides.SelectMany(g => Picture().Matches(File.ReadAllText(Path.Combine(folder, g))).Select(m => m.Groups[1].Value));
        Assert.Equal(shown.Order(StringComparer.Ordinal), _taken.Order(StringComparer.Ordinal));
        Assert.All(_taken, t => Assert.True(File.Exists(Path.Combine(folder, "anh", $"{t}.png")), t));
    }

    private static string Root(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, path))) return Path.Combine(folder.FullName, path);
        throw new DirectoryNotFoundException(path);
    }

    [GeneratedRegex(@"\]\(anh/([a-z-]+)\.png\)")]
    private static partial Regex Picture();
}
