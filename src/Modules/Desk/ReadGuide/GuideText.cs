using Markdig;

namespace LienThong.Desk.ReadGuide;

/// <summary>Reads a guide: <c>#</c> its title, <c>##</c> a task, and under it in a comment the pages that the task speaks of.</summary>
internal static class GuideText
{
    private const string Title = "# ", Task = "## ", Pages = "<!-- trang:", End = "-->";
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static Guide Read(string name, string text)
    {
        var (title, about, tasks) = ("", new List<string>(), new List<(string Title, List<string> Lines, List<string> Pages)>());
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(Title, StringComparison.Ordinal)) title = line[Title.Length..];
            else if (line.StartsWith(Task, StringComparison.Ordinal)) tasks.Add((Unnumbered(line[Task.Length..]), [], []));
            else if (line.StartsWith(Pages, StringComparison.Ordinal)) tasks[^1].Pages.AddRange(line[Pages.Length..].Replace(End, "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
            else if (tasks.Count == 0) about.Add(line);
            else tasks[^1].Lines.Add(line);
        }

        return new Guide(name, title, Html(about), [.. tasks.Select((t, i) => new GuideTask(i + 1, t.Title, Html(t.Lines), t.Pages))]);
    }

    // The list numbers them.
    private static string Unnumbered(string title) => title.Split(". ", 2) is [var number, var rest] && number.All(char.IsAsciiDigit) ? rest : title;

    private static string Html(IEnumerable<string> lines) => Markdown.ToHtml(string.Join('\n', lines).Replace("](anh/", $"]({Links.GuidePictures}/", StringComparison.Ordinal), Pipeline);
}
