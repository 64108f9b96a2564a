using System.Globalization;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Whom a document goes to, as chosen: groups (a saved one's id or a rule's name), agencies one by one, and lines typed for paper.</summary>
/// <param name="Others">One recipient a line, with the number of copies after a semicolon: "Báo Quảng Ninh; 2".</param>
internal sealed record RecipientInput(IReadOnlyList<string> Groups, IReadOnlyList<AgencyId> Agencies, string Others)
{
    public static readonly RecipientInput None = new([], [], "");

    /// <summary>The typed lines, with their copies; nothing empty, nothing twice.</summary>
    public List<(string Name, int Copies)> Typed()
    {
        var lines = new List<(string, int)>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in (Others ?? "").Split('\n'))
        {
            var parts = Nfc.Clean(line).Split(';', 2);
            var name = parts[0].Trim().TrimStart('-', '–', '•').Trim();
            if (name.Length == 0 || !seen.Add(name)) continue;
            var digits = parts.Length == 2 ? string.Concat(parts[1].Where(char.IsAsciiDigit)) : "";
            lines.Add((name, int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var copies) && copies is > 0 and < 10_000 ? copies : 1));
        }

        return lines;
    }
}
