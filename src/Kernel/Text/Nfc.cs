using System.Globalization;
using System.Text;

namespace LienThong.Kernel.Text;

/// <summary>The door for every text from outside: NFC, no control or invisible characters, ordinary spaces.</summary>
public static class Nfc
{
    /// <summary>One line: every run of white space becomes one space, ends trimmed. Null becomes empty.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var line = new StringBuilder(text.Length);
        foreach (var c in Compose(text))
        {
            if (char.IsWhiteSpace(c) || c == '\u3164')
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (!Invisible(c))
            {
                line.Append(Stroke(c));
            }
        }

        return Compose(line.ToString().TrimEnd(' '));
    }

    /// <summary>Several lines: line ends become <c>\n</c>, at most one empty line in a row, each line cleaned.</summary>
    public static string CleanLines(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var lines = new StringBuilder(text.Length);
        var empty = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = Clean(raw);
            empty = line.Length == 0 ? empty + 1 : 0;
            if (empty > 1 || (empty == 1 && lines.Length == 0)) continue;
            lines.Append(line).Append('\n');
        }

        return lines.ToString().TrimEnd('\n');
    }

    // Lone surrogates make Normalize throw; they become U+FFFD as in any UTF-8 encoder.
    private static string Compose(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            var whole = new StringBuilder(text.Length);
            foreach (var rune in text.EnumerateRunes()) whole.Append(rune);
            text = whole.ToString();
        }

        return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
    }

    // Old fonts and keyboards write Đ as the Icelandic or the African letter that looks the same.
    private static char Stroke(char c) => c switch { '\u00D0' or '\u0189' => '\u0110', '\u00F0' or '\u0256' => '\u0111', _ => c };

    // Zero-width and direction characters make two texts that look alike differ.
    private static bool Invisible(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;
}
