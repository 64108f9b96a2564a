using System.IO.Compression;

namespace LienThong.Integration.Rights;

/// <summary>An Excel export as text.</summary>
internal static class Workbook
{
    public static string Words(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return string.Join('\n', zip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(Read));
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
