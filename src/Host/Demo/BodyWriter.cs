namespace LienThong.Host.Demo;

/// <summary>Writes the body: opening, three to six paragraphs of the matter, closing.</summary>
internal static class BodyWriter
{
    private static readonly Dictionary<string, List<string>> Frames = Samples.Sections("frames.txt");

    public static List<string> Write(DemoRandom random, Grammar grammar, Topic topic, string kind, Direction direction)
    {
        var frame = FrameOf(kind);
        var reports = kind is "BC" or "TTr" || direction is Direction.Up;
        List<string> matter = [.. random.Some(reports ? topic.Findings : topic.Tasks, random.Between(2, 3))];
        if (reports ? random.Percent(25) : random.Percent(20)) matter.AddRange(random.Some(reports ? topic.Tasks : topic.Findings, 1));
        if (topic.Notes.Count > 0 && random.Percent(45)) matter.Add(random.Pick(topic.Notes));
        matter.AddRange(random.Some(Frames["general"], random.Between(0, 2)));
        List<string> body = [grammar.Fill(random.Pick(Frames[$"open-{frame}"]))];
        body.AddRange(matter.Select((p, i) => Numbered(kind, i + 1) + grammar.Fill(p)));
        body.Add((kind is "QD" ? $"Điều {matter.Count + 1}. " : "") + grammar.Fill(random.Pick(Frames[$"close-{frame}"])));
        return body;
    }

    private static string Numbered(string kind, int n) => kind is "QD" ? $"Điều {n}. " : kind is "GM" ? "" : $"{n}. ";

    private static string FrameOf(string kind) => kind switch
    {
        "KH" or "PA" or "CTr" => "KH",
        "QD" or "BC" or "TTr" or "TB" or "GM" => kind,
        _ => "CV",
    };
}
