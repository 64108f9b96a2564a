using System.IO.Compression;
using System.Xml;

namespace LienThong.Kernel.Files;

/// <summary>Marks of an Office package: objects inside, and content that Word or Excel would fetch from elsewhere on opening.</summary>
internal static class PackageMarks
{
    private const int MostOfPart = 1024 * 1024;

    // A plain link waits for a click and is no mark.
    private static readonly HashSet<string> Fetched = ["attachedTemplate", "oleObject", "externalLinkPath", "subDocument", "frame", "image", "package", "audio", "video", "media"];

    private static readonly XmlReaderSettings Xml = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostOfPart, CloseInput = true };

    public static FileMarks Of(Stream file)
    {
        using var zip = ZipGuard.TryOpen(file);
        if (zip is null) return FileMarks.Unchecked;
        var marks = FileMarks.None;
        var budget = new SwellingBudget(file.Length);
        foreach (var entry in zip.Entries)
        {
            var name = OfficePackage.Normal(entry.FullName);
            if (name.Contains("/embeddings/", StringComparison.Ordinal) && name.EndsWith(".bin", StringComparison.Ordinal)) marks |= FileMarks.Embedded;
            if (name.EndsWith(".rels", StringComparison.Ordinal) && FetchesMore(entry, budget)) marks |= FileMarks.External;
        }

        return marks;
    }

    private static bool FetchesMore(ZipArchiveEntry entry, SwellingBudget budget)
    {
        try
        {
            using var xml = XmlReader.Create(new SwellingStream(entry.Open(), budget), Xml);
            while (xml.Read())
                if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("TargetMode") == "External" && Fetched.Contains((xml.GetAttribute("Type") ?? "").Split('/')[^1])) return true;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException or NotSupportedException or SwollenException)
        {
            return false;
        }

        return false;
    }
}
