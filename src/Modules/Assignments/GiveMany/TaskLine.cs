using System.Text.RegularExpressions;
using LienThong.Kernel.Text;

namespace LienThong.Assignments.GiveMany;

/// <summary>A line as typed or pasted: the task, and after bars its owner and its deadline where they are not those of all.</summary>
/// <param name="Text">As it stands in the field, to stand there again.</param>
internal sealed partial record TaskLine(int Number, string Text, string Title, string Owner, string Due)
{
    public const int Most = 100;

    /// <summary>Every line that says something; what papers put before a line (số thứ tự, gạch đầu dòng) is no part of it.</summary>
    public static IReadOnlyList<TaskLine> Read(string? typed) =>
        [.. Nfc.CleanLines(typed).Split('\n').Select((text, i) => (Text: text.Trim(), Number: i + 1)).Where(l => l.Text.Length > 0).Select(l => Of(l.Number, l.Text))];

    private static TaskLine Of(int number, string text)
    {
        var parts = Mark().Replace(text, "").Split('|', 3, StringSplitOptions.TrimEntries);
        return new(number, text, parts[0].TrimEnd('.', ';', ','), parts.Length > 1 ? parts[1] : "", parts.Length > 2 ? parts[2] : "");
    }

    [GeneratedRegex(@"^(?:[-–—•*+]|\(?(?:\d{1,3}|[a-z\u0111]|[ivx]{1,4})[.)])\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
