using LienThong.Kernel.Results;

namespace LienThong.Kernel.Files;

/// <summary>Tells what a file is from its bytes; the name only confirms. What is not known is refused with reason and remedy.</summary>
internal static class FileSniffer
{
    private static readonly (byte[] Magic, int At, Refusal Why)[] Refused =
    [
        ([(byte)'M', (byte)'Z'], 0, FileTexts.Executable),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], 0, FileTexts.Executable),
        ([0xFE, 0xED, 0xFA, 0xCE], 0, FileTexts.Executable),
        ([0xFE, 0xED, 0xFA, 0xCF], 0, FileTexts.Executable),
        ([0xCE, 0xFA, 0xED, 0xFE], 0, FileTexts.Executable),
        ([0xCF, 0xFA, 0xED, 0xFE], 0, FileTexts.Executable),
        ([0xCA, 0xFE, 0xBA, 0xBE], 0, FileTexts.Executable),
        ([(byte)'#', (byte)'!'], 0, FileTexts.Executable),
        ([0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], 0, FileTexts.Executable),
        ([(byte)'R', (byte)'a', (byte)'r', (byte)'!'], 0, FileTexts.Archive),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], 0, FileTexts.Archive),
        ([0x1F, 0x8B], 0, FileTexts.Archive),
        ([(byte)'B', (byte)'Z', (byte)'h'], 0, FileTexts.Archive),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], 0, FileTexts.Archive),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, FileTexts.Archive),
        ([(byte)'M', (byte)'S', (byte)'C', (byte)'F'], 0, FileTexts.Archive),
        ([(byte)'u', (byte)'s', (byte)'t', (byte)'a', (byte)'r'], 257, FileTexts.Archive),
    ];

    /// <summary>The kind of the file, or a refusal. The stream must seek; its position is left anywhere.</summary>
    public static Result<FileKind> Sniff(Stream file, string name)
    {
        var head = new byte[(int)Math.Min(file.Length, 64 * 1024)];
        file.Position = 0;
        file.ReadExactly(head);
        var found = ByMagic(file, head);
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (IsStrange(found) && FileKind.All.Any(k => k != FileKind.Text && k.Extensions.Contains(extension))) return Refuse(FileTexts.Broken);
        if (!found.IsOk) return found;
        // A name such as bang-luong.xlsx.exe or thu.html over harmless bytes would still run on the reader's machine.
        return Dangerous.Contains(extension) ? Refuse(FileTexts.WrongName(extension)) : found;
    }

    private static readonly HashSet<string> Dangerous =
    [
        ".exe", ".com", ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".wsh", ".msi", ".scr", ".pif", ".cpl", ".dll", ".hta", ".jar", ".lnk", ".reg", ".inf",
        ".sh", ".py", ".pl", ".rb", ".php", ".asp", ".aspx", ".jsp", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".svg", ".svgz", ".xml", ".xsl", ".swf", ".iso", ".img",
        ".docm", ".dotm", ".xlsm", ".xltm", ".xlam", ".pptm", ".ppsm", ".potm", ".zip", ".rar", ".7z", ".gz", ".tar",
    ];

    private static bool IsStrange(Result<FileKind> found) =>
        found is Result<FileKind>.Invalid { Errors: [var error] } && (error.Code == FileTexts.Unknown.Code || error.Code == FileTexts.NotUnicode.Code);

    private static Result<FileKind> ByMagic(Stream file, byte[] head)
    {
        if (Starts(head, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return FileKind.Png;
        if (Starts(head, [0xFF, 0xD8, 0xFF])) return FileKind.Jpeg;
        if (Starts(head, "II*\0"u8) || Starts(head, "MM\0*"u8)) return FileKind.Tiff;
        if (Starts(head, "RIFF"u8) && head.Length > 12 && head.AsSpan(8).StartsWith("WEBP"u8)) return FileKind.Webp;
        if (Starts(head, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return OfOle(file);
        if (Starts(head, "PK\x03\x04"u8)) return OfZip(file);
        if (Starts(head, "PK"u8)) return Refuse(FileTexts.Archive);
        foreach (var (magic, at, why) in Refused)
            if (head.Length >= at + magic.Length && head.AsSpan(at).StartsWith(magic)) return Refuse(why);
        if (IsPdf(head)) return FileKind.Pdf;
        return TextSniffer.Sniff(head, whole: head.Length == file.Length);
    }

    /// <summary>Whether the kind shows only deeper than the first bytes: zips and OLE files.</summary>
    public static bool HasStructure(byte[] head) => Starts(head, "PK"u8) || Starts(head, [0xD0, 0xCF, 0x11, 0xE0]);

    public static bool IsPdf(byte[] head)
    {
        // Readers accept the header within the first kilobyte, and real scanners put bytes before it.
        var at = head.AsSpan(0, Math.Min(head.Length, 1024)).IndexOf("%PDF-"u8);
        return at == 0 || (at > 0 && head.AsSpan(0, at).IndexOf((byte)'<') < 0);
    }

    private static Result<FileKind> OfOle(Stream file)
    {
        var ole = OleFile.Open(file);
        if (ole.Has("EncryptedPackage")) return Refuse(FileTexts.Password);
        if (ole.Has("PowerPoint Document")) return Refuse(FileTexts.OldSlides);
        var word = ole.Find("WordDocument");
        var excel = ole.Find("Workbook") ?? ole.Find("Book");
        if (word is null && excel is null) return Refuse(ole.Entries.Count == 0 ? FileTexts.Broken : FileTexts.Unknown);
        if (ole.Has("_VBA_PROJECT_CUR") || ole.Has("Macros") || ole.Has("VBA")) return Refuse(FileTexts.Macro);
        if (OldOffice.Fault(ole, word, excel) is { } fault) return Refuse(fault);
        return word is not null ? FileKind.Doc : FileKind.Xls;
    }

    private static Result<FileKind> OfZip(Stream file)
    {
        using var zip = ZipGuard.TryOpen(file, out var why);
        return zip is null ? Refuse(why) : OfficePackage.Sniff(zip, file.Length);
    }

    private static bool Starts(byte[] head, ReadOnlySpan<byte> magic) => head.AsSpan().StartsWith(magic);

    internal static Failure Refuse(Refusal why) => Fail.Invalid("File", why.Code, why.Message);
}
