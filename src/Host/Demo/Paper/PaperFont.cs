using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LienThong.Host.Demo.Paper;

/// <summary>One reduced face of samples/fonts: widths, glyph numbers, and its PDF objects, compressed once.</summary>
internal sealed class PaperFont
{
    private readonly Dictionary<char, ushort> glyphs = [];
    private readonly int[] widths;

    public PaperFont(string file, string name)
    {
        Name = name;
        using var stream = typeof(PaperFont).Assembly.GetManifestResourceStream($"samples/fonts/{file}") ?? throw new InvalidOperationException(file);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        var tables = Enumerable.Range(0, U16(bytes, 4)).ToDictionary(i => Encoding.ASCII.GetString(bytes, 12 + (16 * i), 4), i => (int)U32(bytes, 20 + (16 * i)));
        var unit = U16(bytes, tables["head"] + 18);
        var count = U16(bytes, tables["maxp"] + 4);
        widths = [.. Enumerable.Range(0, count).Select(g => U16(bytes, tables["hmtx"] + (4 * g)) * 1000 / unit)];
        ReadCharacters(bytes, tables["cmap"] + 12);
        Length = bytes.Length;
        Packed = Deflate(bytes);
    }

    public string Name { get; }
    public int Length { get; }
    public byte[] Packed { get; }

    public double Width(string text, double size) => text.Sum(c => widths[Glyph(c)]) * size / 1000;

    public string Hex(string text) => string.Concat(text.Select(c => Glyph(c).ToString("X4", CultureInfo.InvariantCulture)));

    public string Widths => $"[0 [{string.Join(' ', widths)}]]";

    /// <summary>Glyph to letter, so that the text can be copied, searched and read aloud.</summary>
    public byte[] ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var chunk in glyphs.OrderBy(g => g.Value).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var (letter, glyph) in chunk) map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{(int)letter:X4}>\n");
            map.Append("endbfchar\n");
        }

        return Deflate(Encoding.ASCII.GetBytes(map.Append("endcmap end end").ToString()));
    }

    public static byte[] Deflate(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal)) zlib.Write(bytes);
        return packed.ToArray();
    }

    private ushort Glyph(char c) => glyphs.GetValueOrDefault(c);

    /// <summary>The reduced faces have one segment a character.</summary>
    private void ReadCharacters(byte[] bytes, int at)
    {
        var doubled = U16(bytes, at + 6);
        for (var i = 0; i < doubled; i += 2)
        {
            var letter = U16(bytes, at + 14 + i);
            if (letter != 0xFFFF) glyphs[(char)letter] = (ushort)(letter + U16(bytes, at + 16 + (2 * doubled) + i));
        }
    }

    private static ushort U16(byte[] b, int at) => BinaryPrimitives.ReadUInt16BigEndian(b.AsSpan(at));
    private static uint U32(byte[] b, int at) => BinaryPrimitives.ReadUInt32BigEndian(b.AsSpan(at));
}
