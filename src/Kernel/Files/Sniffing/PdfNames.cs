using System.Text;

namespace LienThong.Kernel.Files;

/// <summary>PDF names that tell what a file carries, also where letters are written as <c>#xx</c>.</summary>
internal static class PdfNames
{
    private const int Longest = 16;

    private static readonly Dictionary<string, FileMarks> Known = new(StringComparer.Ordinal)
    {
        ["Encrypt"] = FileMarks.Encrypted,
        ["JavaScript"] = FileMarks.Script,
        ["Launch"] = FileMarks.Launch,
        ["EmbeddedFile"] = FileMarks.Embedded,
        ["EmbeddedFiles"] = FileMarks.Embedded,
        ["FileAttachment"] = FileMarks.Embedded,
        ["RichMedia"] = FileMarks.Embedded,
    };

    /// <summary>Marks of all names in these bytes.</summary>
    public static FileMarks Marks(ReadOnlySpan<byte> bytes)
    {
        var marks = FileMarks.None;
        Span<byte> name = stackalloc byte[Longest];
        for (var at = bytes.IndexOf((byte)'/'); at >= 0 && at < bytes.Length;)
        {
            at++;
            var length = Read(bytes[at..], name);
            if (length > 0 && Known.TryGetValue(Encoding.ASCII.GetString(name[..length]), out var mark)) marks |= mark;
            var next = bytes[at..].IndexOf((byte)'/');
            if (next < 0) return marks;
            at += next;
        }

        return marks;
    }

    // Length of the decoded name; 0 when it is none of ours by its length alone.
    private static int Read(ReadOnlySpan<byte> bytes, Span<byte> name)
    {
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (!IsRegular(b)) return length;
            if (length == Longest) return 0;
            if (b == '#' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                b = (byte)((Digit(bytes[i + 1]) << 4) | Digit(bytes[i + 2]));
                i += 2;
            }

            name[length++] = b;
        }

        return length;
    }

    private static bool IsRegular(byte b) => b > 32 && b < 127 && !"()<>[]{}/%"u8.Contains(b);

    private static int Digit(byte b) => b <= '9' ? b - '0' : (b | 0x20) - 'a' + 10;
}
