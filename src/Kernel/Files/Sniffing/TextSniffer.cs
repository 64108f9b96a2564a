using System.Text;
using System.Text.Unicode;
using LienThong.Kernel.Results;

namespace LienThong.Kernel.Files;

/// <summary>Tells plain Unicode text from markup, code for browsers, and bytes of no known kind.</summary>
internal static class TextSniffer
{
    private static readonly string[] Foreign = ["{\\rtf", "%!ps", "mime-version:"];

    public static Result<FileKind> Sniff(ReadOnlySpan<byte> head, bool whole)
    {
        string? text;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) text = Wide(Encoding.Unicode, head[2..]);
        else if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) text = Wide(Encoding.BigEndianUnicode, head[2..]);
        else text = Narrow(head, whole);
        if (text is null) return FileSniffer.Refuse(LooksLikeText(head) ? FileTexts.NotUnicode : FileTexts.Unknown);
        var start = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (Foreign.Any(f => start.StartsWith(f, StringComparison.OrdinalIgnoreCase))) return FileSniffer.Refuse(FileTexts.Unknown);
        if (start is ['<', var second, ..] && (char.IsAsciiLetter(second) || second is '!' or '?')) return FileSniffer.Refuse(FileTexts.WebPage);
        // Browsers of old looked for these anywhere near the top.
        var top = text.AsSpan(0, Math.Min(text.Length, 1024));
        return top.Contains("<html", StringComparison.OrdinalIgnoreCase) || top.Contains("<script", StringComparison.OrdinalIgnoreCase)
            ? FileSniffer.Refuse(FileTexts.WebPage) : FileKind.Text;
    }

    private static string? Narrow(ReadOnlySpan<byte> head, bool whole)
    {
        if (head.IndexOfAnyInRange((byte)0, (byte)8) >= 0) return null;
        var end = head.Length;
        // A head cut out of a longer file may end inside a character.
        for (var back = 0; !whole && back < 3 && end > 0 && !Utf8.IsValid(head[..end]); back++) end--;
        return Utf8.IsValid(head[..end]) ? Encoding.UTF8.GetString(head[..end]) : null;
    }

    private static string? Wide(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes[..(bytes.Length & ~1)]);
        return text.AsSpan().IndexOfAnyInRange('\0', '\b') >= 0 ? null : text;
    }

    private static bool LooksLikeText(ReadOnlySpan<byte> head) => head.IndexOfAnyInRange((byte)0, (byte)8) < 0;
}
