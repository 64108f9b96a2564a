using System.IO.Compression;
using System.Text;

namespace LienThong.Kernel.Files;

/// <summary>What no honest program writes into a zip: paths that lead out of it, a size beyond reason, passwords, entities in its XML.</summary>
internal static class PackageFaults
{
    private const int Head = 4096;

    /// <summary>The refusal, or null when nothing is found.</summary>
    public static Refusal? Of(ZipArchive zip, long packed)
    {
        var size = 0L;
        foreach (var entry in zip.Entries)
        {
            if (entry.IsEncrypted) return FileTexts.Password;
            if (LeadsOut(entry.FullName)) return FileTexts.Paths;
            if (entry.Length < 0 || (size += entry.Length) < 0 || size > SwellingBudget.Of(packed)) return FileTexts.Bomb;
        }

        var budget = new SwellingBudget(packed);
        return zip.Entries.Any(e => DeclaresEntities(e, budget)) ? FileTexts.Entities : null;
    }

    private static bool LeadsOut(string name)
    {
        var parts = name.Split('/', '\\');
        return parts.Contains("..") || (parts[0].Length == 2 && parts[0][1] == ':');
    }

    // Only the head is looked at: what stands further down is met, and refused, while the words are read.
    private static bool DeclaresEntities(ZipArchiveEntry entry, SwellingBudget budget)
    {
        var name = entry.FullName;
        if (!name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)) return false;
        try
        {
            using var stream = new SwellingStream(entry.Open(), budget);
            var bytes = new byte[Head];
            var read = stream.ReadAtLeast(bytes, Head, throwOnEndOfStream: false);
            var wide = read > 1 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] == 0xFF && bytes[1] == 0xFE));
            var text = (wide ? bytes[0] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode : Encoding.UTF8).GetString(bytes, 0, read);
            return text.Contains("<!DOCTYPE", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or SwollenException)
        {
            return false;
        }
    }
}
