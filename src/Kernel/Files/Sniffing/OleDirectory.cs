using System.Buffers.Binary;
using System.Text;

namespace LienThong.Kernel.Files;

/// <summary>Names in the root directory of an OLE compound file ([MS-CFB]), read defensively: they tell .doc from .xls from a mail.</summary>
internal static class OleDirectory
{
    private const int MostEntries = 4096;
    private const uint EndOfChain = 0xFFFFFFFE;

    /// <summary>The entries' names, compared as the format does without regard to case; empty when the file is broken.</summary>
    public static HashSet<string> Names(Stream file)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            var header = new byte[512];
            file.Position = 0;
            file.ReadExactly(header);
            var shift = U16(header, 30);
            if (shift is not (9 or 12)) return names;
            var size = 1 << shift;
            var sector = U32(header, 48);
            var block = new byte[size];
            for (var step = 0; sector < EndOfChain && step * (size / 128) < MostEntries; step++)
            {
                ReadSector(file, sector, block);
                for (var at = 0; at < size; at += 128)
                {
                    var length = U16(block, at + 64);
                    if (length is > 2 and <= 64) names.Add(Encoding.Unicode.GetString(block, at, length - 2));
                }

                sector = Next(file, header, size, sector);
            }
        }
        catch (Exception e) when (e is EndOfStreamException or IOException or ArgumentException)
        {
            return names;
        }

        return names;
    }

    private static uint Next(Stream file, byte[] header, int size, uint sector)
    {
        var perSector = (uint)(size / 4);
        var index = sector / perSector;
        if (index >= 109) return EndOfChain;
        var table = new byte[size];
        ReadSector(file, U32(header, 76 + ((int)index * 4)), table);
        return U32(table, (int)(sector % perSector) * 4);
    }

    private static void ReadSector(Stream file, uint sector, byte[] block)
    {
        file.Position = (sector + 1L) * block.Length;
        file.ReadExactly(block);
    }

    private static int U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
}
