using System.IO.Compression;
using System.Text;
using LienThong.Kernel.Results;

namespace LienThong.Kernel.Files;

/// <summary>Tells Word, Excel, PowerPoint and OpenDocument packages from other zips, by their own table of contents.</summary>
internal static class OfficePackage
{
    private static readonly (string Mark, FileKind Kind)[] Mains =
    [
        ("wordprocessingml.document.main+xml", FileKind.Docx),
        ("spreadsheetml.sheet.main+xml", FileKind.Xlsx),
        ("presentationml.presentation.main+xml", FileKind.Pptx),
    ];

    private static readonly string[] Templates = ["template.main+xml", "slideshow.main+xml", "addin.main+xml", "sheet.binary.main"];

    public static Result<FileKind> Sniff(ZipArchive zip, long packed)
    {
        var names = zip.Entries.Select(e => Normal(e.FullName)).ToHashSet(StringComparer.Ordinal);
        if (PackageFaults.Of(zip, packed) is { } fault) return FileSniffer.Refuse(fault);
        if (names.Contains("mimetype"))
        {
            if (Head(zip, "mimetype", 100).StartsWith(FileKind.Odt.MediaType, StringComparison.Ordinal) && names.Contains("content.xml")) return FileKind.Odt;
            return FileSniffer.Refuse(FileTexts.Unknown);
        }

        if (!names.Contains("[content_types].xml")) return FileSniffer.Refuse(names.Any(n => n.EndsWith(".class", StringComparison.Ordinal)) ? FileTexts.Executable : FileTexts.ArchiveOf(Shown(zip)));
        if (names.Any(n => n.EndsWith("vbaproject.bin", StringComparison.Ordinal))) return FileSniffer.Refuse(FileTexts.Macro);
        var contents = Head(zip, "[content_types].xml", 1024 * 1024);
        if (contents.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)) return FileSniffer.Refuse(FileTexts.Macro);
        foreach (var (mark, kind) in Mains)
            if (contents.Contains(mark, StringComparison.Ordinal)) return kind;
        if (Templates.Any(t => contents.Contains(t, StringComparison.Ordinal))) return FileSniffer.Refuse(FileTexts.Template);
        return FileSniffer.Refuse(contents.Length == 0 ? FileTexts.Broken : FileTexts.Unknown);
    }

    /// <summary>Entry names as compared here: forward slashes, lower case, no leading slash.</summary>
    public static string Normal(string name) => name.Replace('\\', '/').TrimStart('/').ToLowerInvariant();

    private static List<string> Shown(ZipArchive zip) =>
        [.. zip.Entries.Where(e => !e.FullName.EndsWith('/')).Select(e => FileName.Clean(e.FullName)).Select(n => n.Length > 60 ? n[..60] + "…" : n)];

    private static string Head(ZipArchive zip, string name, int most)
    {
        try
        {
            using var stream = zip.Entries.First(e => Normal(e.FullName) == name).Open();
            var bytes = new byte[most];
            var read = stream.ReadAtLeast(bytes, most, throwOnEndOfStream: false);
            var wide = read > 1 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || bytes[1] == 0);
            return (wide ? Encoding.Unicode : Encoding.UTF8).GetString(bytes, 0, read);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return "";
        }
    }
}
