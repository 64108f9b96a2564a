using System.Buffers.Binary;
using System.IO.Compression;

namespace LienThong.Kernel.Files;

/// <summary>Opens zips of strangers: the number of entries is counted in the raw directory first, because the library holds them all in memory.</summary>
internal static class ZipGuard
{
    public const int MostEntries = 20_000;
    private const uint EntrySignature = 0x02014b50;
    private const uint EndSignature = 0x06054b50;

    /// <summary>The archive, or null when it is broken or holds too many entries.</summary>
    public static ZipArchive? TryOpen(Stream file)
    {
        try
        {
            if (!HasFewEntries(file)) return null;
            file.Position = 0;
            var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return zip.Entries.Count > 0 ? zip : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or OverflowException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool HasFewEntries(Stream file)
    {
        // The end record is 22 bytes plus a comment of at most 65,535. Zip64 needs entries or sizes no office file has.
        var tail = new byte[(int)Math.Min(file.Length, 22 + 65_535)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var end = FindEnd(tail);
        if (end < 0) return false;
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        if (start >= file.Length) return false;
        file.Position = start;
        Span<byte> header = stackalloc byte[46];
        for (var count = 0; count <= MostEntries; count++)
        {
            if (file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length) return true;
            if (BinaryPrimitives.ReadUInt32LittleEndian(header) != EntrySignature) return true;
            file.Position += BinaryPrimitives.ReadUInt16LittleEndian(header[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
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
