using System.Buffers.Binary;
using System.IO.Compression;
using LienThong.Kernel.Results;

namespace LienThong.Kernel.Files;

/// <summary>Opens zips of strangers: the raw directory is walked first, because the library holds all entries in memory and believes what they say.</summary>
public static class ZipGuard
{
    /// <summary>Most entries of an archive that is opened.</summary>
    public const int MostEntries = 20_000;
    private const uint EntrySignature = 0x02014b50;
    private const uint EndSignature = 0x06054b50;
    private const int LocalHeader = 30;

    /// <summary>The archive; Refused (<c>files.broken</c>, <c>files.zip-entries</c>, <c>files.zip-bomb</c>) when it is broken, has too many entries or entries that overlap.</summary>
    public static Result<ZipArchive> Open(Stream file) => TryOpen(file, out var why) is { } zip ? zip : Fail.Refused(why.Code, why.Message);

    /// <summary>The archive, or null when it is broken or must not be opened.</summary>
    internal static ZipArchive? TryOpen(Stream file) => TryOpen(file, out _);

    /// <summary>The archive, or null and the reason: broken, too many entries, entries that overlap.</summary>
    internal static ZipArchive? TryOpen(Stream file, out Refusal why)
    {
        why = FileTexts.Broken;
        try
        {
            if (Fault(file) is { } fault)
            {
                why = fault;
                return null;
            }

            file.Position = 0;
            var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return zip.Entries.Count > 0 ? zip : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or OverflowException or NotSupportedException)
        {
            return null;
        }
    }

    private static Refusal? Fault(Stream file)
    {
        // The end record is 22 bytes plus a comment of at most 65,535. Zip64 needs entries or sizes no office file has.
        var tail = new byte[(int)Math.Min(file.Length, 22 + 65_535)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var end = FindEnd(tail);
        if (end < 0) return FileTexts.Broken;
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        if (start >= file.Length) return FileTexts.Broken;
        file.Position = start;
        Span<byte> header = stackalloc byte[46];
        var places = new List<(uint At, uint Packed)>();
        while (file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length && BinaryPrimitives.ReadUInt32LittleEndian(header) == EntrySignature)
        {
            if (places.Count == MostEntries) return FileTexts.Crowded;
            places.Add((BinaryPrimitives.ReadUInt32LittleEndian(header[42..]), BinaryPrimitives.ReadUInt32LittleEndian(header[20..])));
            file.Position += BinaryPrimitives.ReadUInt16LittleEndian(header[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }

        return Overlaps(places) ? FileTexts.Bomb : null;
    }

    // One packed block that many entries share unpacks to more than any ratio tells.
    private static bool Overlaps(List<(uint At, uint Packed)> places)
    {
        places.Sort();
        for (var i = 1; i < places.Count; i++)
        {
            var (at, packed) = places[i - 1];
            if (at != uint.MaxValue && packed != uint.MaxValue && packed > 0 && (ulong)at + LocalHeader + packed > places[i].At) return true;
        }

        return false;
    }

    private static int FindEnd(byte[] tail)
    {
        for (var i = tail.Length - 22; i >= 0; i--)
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(i)) == EndSignature) return i;
        return -1;
    }
}
