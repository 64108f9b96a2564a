using System.Buffers.Binary;
using System.Text;

namespace LienThong.Kernel.Files;

/// <summary>One entry of an OLE directory: where its stream starts.</summary>
internal sealed record OleEntry(string Name, byte Type, uint Start, uint Size);

/// <summary>An OLE compound file ([MS-CFB]) read defensively: its directory, and the beginning of a stream.</summary>
internal sealed class OleFile
{
    private const int MostEntries = 4096;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const int Mini = 64;
    private readonly Stream _file;
    private readonly byte[] _header = new byte[512];
    private readonly List<OleEntry> _entries = [];
    private int _size = 512;

    private OleFile(Stream file) => _file = file;

    /// <summary>All entries, streams and storages of every depth; empty when the file is broken.</summary>
    public IReadOnlyList<OleEntry> Entries => _entries;

    public static OleFile Open(Stream file)
    {
        var ole = new OleFile(file);
        try
        {
            file.Position = 0;
            file.ReadExactly(ole._header);
            var shift = U16(ole._header, 30);
            if (shift is not (9 or 12)) return ole;
            ole._size = 1 << shift;
            ole.ReadDirectory();
        }
        catch (Exception e) when (IsBroken(e))
        {
            // What was read before it broke tells enough to refuse or to take it.
        }

        return ole;
    }

    public bool Has(string name) => Find(name) is not null;

    /// <summary>The entry, compared as the format does without regard to case.</summary>
    public OleEntry? Find(string name) => _entries.Find(e => string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The stream's first bytes, at most so many; fewer when it is short or broken.</summary>
    public byte[] Head(OleEntry entry, int most)
    {
        var bytes = new byte[(int)Math.Min(entry.Size, most)];
        var filled = 0;
        try
        {
            var isMini = entry.Size < U32(_header, 56) && entry.Type == 2;
            var block = new byte[isMini ? Mini : _size];
            for (var sector = entry.Start; sector < EndOfChain && filled < bytes.Length;)
            {
                if (isMini) ReadMini(sector, block);
                else ReadSector(sector, block);
                var part = Math.Min(block.Length, bytes.Length - filled);
                block.AsSpan(0, part).CopyTo(bytes.AsSpan(filled));
                filled += part;
                // Short streams matter only by their beginning: one mini sector after another is the usual order.
                sector = isMini ? sector + 1 : Next(sector);
            }
        }
        catch (Exception e) when (IsBroken(e))
        {
            return bytes[..filled];
        }

        return bytes[..filled];
    }

    private static bool IsBroken(Exception e) => e is EndOfStreamException or IOException or ArgumentException or OverflowException;

    private void ReadDirectory()
    {
        var block = new byte[_size];
        var sector = U32(_header, 48);
        for (var step = 0; sector < EndOfChain && step * (_size / 128) < MostEntries; step++)
        {
            ReadSector(sector, block);
            for (var at = 0; at < _size; at += 128)
            {
                var length = U16(block, at + 64);
                if (length is > 2 and <= 64) _entries.Add(new(Encoding.Unicode.GetString(block, at, length - 2), block[at + 66], U32(block, at + 116), U32(block, at + 120)));
            }

            sector = Next(sector);
        }
    }

    private void ReadMini(uint sector, byte[] block)
    {
        var root = _entries.Find(e => e.Type == 5) ?? throw new EndOfStreamException();
        var at = (long)sector * Mini;
        var holder = root.Start;
        for (var skip = at / _size; skip > 0 && holder < EndOfChain; skip--) holder = Next(holder);
        if (holder >= EndOfChain) throw new EndOfStreamException();
        _file.Position = ((holder + 1L) * _size) + (at % _size);
        _file.ReadExactly(block);
    }

    private uint Next(uint sector)
    {
        var perSector = (uint)(_size / 4);
        var index = sector / perSector;
        if (index >= 109) return EndOfChain;
        var table = new byte[_size];
        ReadSector(U32(_header, 76 + ((int)index * 4)), table);
        return U32(table, (int)(sector % perSector) * 4);
    }

    private void ReadSector(uint sector, byte[] block)
    {
        _file.Position = (sector + 1L) * _size;
        _file.ReadExactly(block);
    }

    private static int U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
}
