using System.Globalization;
using System.Text;

namespace LienThong.Host.Demo;

/// <summary>The word lists of samples/, embedded so that a published node can make its demo too.</summary>
internal static class Samples
{
    public static IEnumerable<string> Lines(string file)
    {
        using var reader = Open(file);
        return [.. reader.ReadToEnd().Normalize(NormalizationForm.FormC).Split('\n')
            .Select(l => l.Trim()).Where(l => l.Length > 0)];
    }

    public static IEnumerable<string> TopicFiles() => In("topics");

    /// <summary>Values of the three sample provinces.</summary>
    public static IEnumerable<string> FigureFiles() => In("statistics");

    /// <summary>Records of their working books, those above others first.</summary>
    public static IEnumerable<string> RecordFiles() => In("registers");

    /// <summary>Tasks named by their reviews.</summary>
    public static IEnumerable<string> TaskFiles() => In("assignments");

    public static StreamReader Open(string file) => new(
        typeof(Samples).Assembly.GetManifestResourceStream($"samples/{file}") ?? throw new InvalidOperationException($"samples/{file} is not embedded."), Encoding.UTF8);

    public static IEnumerable<string[]> Rows(string file) => Lines(file).Where(l => !l.StartsWith('#') && l.Contains(" | ", StringComparison.Ordinal))
        .Select(l => l.Split(" | ").Select(c => c.Trim()).ToArray());

    /// <summary>"key: a; b*3; c" lines: a word with *n counts n times.</summary>
    public static Dictionary<string, List<string>> Lists(string file) => Lines(file)
        .Where(l => !l.StartsWith('#') && !l.Contains(" | ", StringComparison.Ordinal) && l.Contains(": ", StringComparison.Ordinal))
        .Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => Words(p[1]));

    /// <summary>"[section]" headings, one entry a line beneath.</summary>
    public static Dictionary<string, List<string>> Sections(string file)
    {
        var sections = new Dictionary<string, List<string>>();
        List<string> current = [];
        foreach (var line in Lines(file))
        {
            if (line.StartsWith('[') && line.EndsWith(']')) sections[line[1..^1]] = current = [];
            else if (!line.StartsWith('#')) current.Add(line);
        }
        return sections;
    }

    public static List<string> Words(string text) => [.. text.Split(';').SelectMany(w =>
    {
        var parts = w.Trim().Split('*');
        return Enumerable.Repeat(parts[0], parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1);
    })];

    private static IEnumerable<string> In(string folder) => typeof(Samples).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith($"samples/{folder}/", StringComparison.Ordinal)).Select(n => n["samples/".Length..])
        .Order(StringComparer.Ordinal);
}
