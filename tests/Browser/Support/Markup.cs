using System.Diagnostics;

namespace LienThong.Browser.Support;

/// <summary>
/// Pages as they were sent, kept in a folder and read by html-validate with this project's .htmlvalidate.json. Off are rules of taste: hashes of our
/// own files, a visible button for a search box that Enter sends, the rail's headings before the title, role=region on a table's frame.
/// </summary>
internal sealed class Markup : IDisposable
{
    private static readonly string Project = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."));
    private readonly string _folder = Directory.CreateTempSubdirectory("lienthong-markup-").FullName;
    private readonly List<string> _pages = [];

    public async Task AddAsync(string page, string html)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, $"{_pages.Count:000}.html"), html);
        _pages.Add(page);
    }

    /// <summary>What the validator holds against the pages: page, place, rule, reason.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync()
    {
        var ask = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Project };
        foreach (var word in (string[])["node_modules/html-validate/bin/html-validate.mjs", "--config", ".htmlvalidate.json", "--formatter", "text", "--ext", "html", _folder]) ask.ArgumentList.Add(word);
        using var node = Process.Start(ask)!;
        var complaint = node.StandardError.ReadToEndAsync();
        var lines = (await node.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0 || lines.Length > 0, $"html-validate ended with {node.ExitCode}: {await complaint}");
        return [.. lines.Select(Named)];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Named(string line)
    {
        for (var n = 0; n < _pages.Count; n++)
        {
            var file = $"{n:000}.html";
            if (line.IndexOf(file, StringComparison.Ordinal) is >= 0 and var at) return _pages[n] + line[(at + file.Length)..];
        }

        return line;
    }
}
