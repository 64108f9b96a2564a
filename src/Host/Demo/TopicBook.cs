using System.Globalization;
using System.Text.RegularExpressions;

namespace LienThong.Host.Demo;

/// <summary>Who writes to whom: down to lower agencies, up to the lead, sideways, from outside, or within the agency.</summary>
internal enum Direction { Down, Up, Side, Outside, Inside }

internal sealed record Skeleton(string Kind, Direction Direction, int FromMonth, int ToMonth, string Text)
{
    public bool Fits(int month) => FromMonth <= ToMonth ? month >= FromMonth && month <= ToMonth : month >= FromMonth || month <= ToMonth;
}

/// <summary>One sector's subjects, word lists and paragraphs.</summary>
internal sealed record Topic(string Code, string Lead, IReadOnlyList<string> UnitNotations, IReadOnlyList<Skeleton> Skeletons,
    IReadOnlyDictionary<string, List<string>> Words, IReadOnlyList<string> Tasks, IReadOnlyList<string> Findings, IReadOnlyList<string> Notes);

/// <summary>Reads samples/topics/*.txt.</summary>
internal static partial class TopicBook
{
    public static List<Topic> All() => [.. Samples.TopicFiles().Select(Read)];

    private static Topic Read(string file)
    {
        var head = Array.Empty<string>();
        List<Skeleton> skeletons = [];
        List<string> tasks = [], findings = [], notes = [];
        Dictionary<string, List<string>> words = [];
        foreach (var line in Samples.Lines(file))
        {
            var text = line.Length > 2 ? line[2..] : "";
            switch (line[0])
            {
                case '#': head = line[1..].Split('|', StringSplitOptions.TrimEntries); break;
                case '$': var pair = line[1..].Split(" = ", 2); words[pair[0]] = Samples.Words(pair[1]); break;
                case '+': tasks.Add(text); break;
                case '-': findings.Add(text); break;
                case '=': notes.Add(text); break;
                default: skeletons.Add(Parse(line)); break;
            }
        }
        return new Topic(head[0], head[2], head[3].Split(','), skeletons, words, tasks, findings, notes);
    }

    private static Skeleton Parse(string line)
    {
        var match = Line().Match(line);
        if (!match.Success) throw new FormatException($"Not a subject: {line}");
        var months = match.Groups["m1"].Success ? match.Groups["m1"].Value : match.Groups["m2"].Value;
        var range = months.Length == 0 ? [1, 12] : months.Split('-').Select(m => int.Parse(m, CultureInfo.InvariantCulture)).ToArray();
        var direction = match.Groups["d"].Value switch
        {
            ">" => Direction.Down,
            "<" => Direction.Up,
            "=" => Direction.Side,
            "o" => Direction.Outside,
            _ => Direction.Inside,
        };
        return new Skeleton(match.Groups["k"].Value, direction, range[0], range[1], match.Groups["t"].Value);
    }

    [GeneratedRegex(@"^(?<k>[A-ZĐ]+|CTr|TTr)(?<d>[><=oi])(@(?<m1>[0-9]+-[0-9]+))? (?<t>.+?)( @(?<m2>[0-9]+-[0-9]+))?$")]
    private static partial Regex Line();
}
