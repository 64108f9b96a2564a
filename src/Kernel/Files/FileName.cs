using System.Globalization;
using System.Text;

namespace LienThong.Kernel.Files;

/// <summary>Names of files as browsers send them, made safe to show and to download.</summary>
public static class FileName
{
    /// <summary>Longest name kept, extension included.</summary>
    public const int Longest = 200;

    private const string Forbidden = "\\/:*?\"<>|";

    /// <summary>Without folders, control and direction characters; NFC; never empty; at most <see cref="Longest"/> characters.</summary>
    public static string Clean(string name)
    {
        var last = name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        var safe = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar) continue;
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) continue;
            if (rune.IsAscii && Forbidden.Contains((char)rune.Value)) safe.Append('_');
            else safe.Append(rune);
        }

        var clean = safe.ToString().Normalize(NormalizationForm.FormC).Trim(' ', '.');
        if (clean.Length == 0) return "tep";
        if (clean.Length <= Longest) return clean;
        var extension = Path.GetExtension(clean);
        if (extension.Length > 10) extension = "";
        var cut = Longest - extension.Length;
        if (char.IsHighSurrogate(clean[cut - 1])) cut--;
        return clean[..cut] + extension;
    }

    /// <summary>The name with the extension that fits the content: kept when it fits, else the kind's usual one.</summary>
    public static string Fit(string clean, FileKind kind)
    {
        var extension = Path.GetExtension(clean).ToLowerInvariant();
        if (kind.Extensions.Contains(extension)) return clean;
        var known = FileKind.All.Any(k => k.Extensions.Contains(extension));
        var stem = known ? clean[..^extension.Length].TrimEnd(' ', '.') : clean;
        return Clean((stem.Length == 0 ? "tep" : stem) + kind.Extensions[0]);
    }
}
