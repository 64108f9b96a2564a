using LienThong.WebKit;

namespace LienThong.Desk.ReadGuide;

/// <summary>The guides that the program carries with it, and which of their tasks speaks of a page.</summary>
internal sealed class Guides : IPageGuides
{
    private const string Folder = "guides/", Ending = ".md";

    public IReadOnlyList<Guide> All { get; } = [.. typeof(Guides).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(Ending, StringComparison.Ordinal))
        .Select(n => GuideText.Read(n[Folder.Length..^Ending.Length], Text(n))).OrderBy(g => g.Title, StringComparer.Ordinal)];

    private readonly (string[] Parts, string Task)[] _pages;

    public Guides() => _pages = [.. All.SelectMany(g => g.Tasks.SelectMany(t => t.Pages.Select(p => (p.Trim('/').Split('/'), g.LinkOf(t)))))];

    public Guide? Find(string name) => All.FirstOrDefault(g => g.Name == name);

    /// <summary>A picture of a guide; null where there is none of the name.</summary>
    public static Stream? Picture(string name) => typeof(Guides).Assembly.GetManifestResourceStream($"{Folder}anh/{name}");

    /// <summary>The task whose page is the nearest: the same address, or the longest that leads to it.</summary>
    public string? Of(string path)
    {
        var parts = path.Trim('/').Split('/');
        return _pages.Select(p => (p.Task, Fit: Fit(p.Parts, parts))).Where(p => p.Fit > 0).OrderByDescending(p => p.Fit).FirstOrDefault().Task;
    }

    // A literal part counts more than one that may be anything; a longer address more than a shorter.
    private static int Fit(string[] wanted, string[] parts)
    {
        if (wanted.Length > parts.Length) return 0;
        var fit = 0;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (wanted[i] != "*" && wanted[i] != parts[i]) return 0;
            fit += wanted[i] == "*" ? 2 : 3;
        }

        return fit;
    }

    private static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(Guides).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
