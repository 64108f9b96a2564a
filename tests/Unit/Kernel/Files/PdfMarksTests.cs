using System.IO.Compression;
using System.Text;
using LienThong.Kernel.Files;

namespace LienThong.Unit.Files;

public sealed class PdfMarksTests
{
    [Theory]
    [InlineData("<</S/JavaScript/JS(app.alert(1))>>", FileMarks.Script)]
    [InlineData("<</S/J#61vaScript/JS(app.alert(1))>>", FileMarks.Script)]
    [InlineData("<</S/Launch/F(cmd.exe)>>", FileMarks.Launch)]
    [InlineData("<</Type/EmbeddedFile/Length 3>>", FileMarks.Embedded)]
    [InlineData("trailer<</Root 1 0 R/Encrypt 5 0 R>>", FileMarks.Encrypted)]
    [InlineData("<</Title(JavaScript /Launcher)/Launched true/JS 1>>", FileMarks.None)]
    public void Names_tell_what_a_pdf_carries(string words, FileMarks marks) => Assert.Equal(marks, Of(Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj" + words)));

    [Fact]
    public void Names_in_object_streams_count_even_across_the_edge_of_a_window()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write("1 0 <</S/Launch>>"u8);
        byte[] stream = [.. "5 0 obj<</Type/ObjStm/N 1/Filter/FlateDecode>>stream\r\n"u8, .. packed.ToArray(), .. "\nendstream"u8];

        foreach (var before in (int[])[0, (1024 * 1024) - 20, 1024 * 1024, 3_000_000])
            Assert.Equal(FileMarks.Launch, Of([.. "%PDF-1.7\n"u8, .. Enumerable.Repeat((byte)' ', before), .. stream]));
    }

    [Fact]
    public void A_flood_of_streams_ends_in_a_mark_instead_of_hours()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(new byte[8 * 1024 * 1024]);
        byte[] stream = [.. "5 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n"u8, .. packed.ToArray(), .. "\nendstream\n"u8];

        Assert.Equal(FileMarks.Unchecked, Of([.. Enumerable.Repeat(stream, 40).SelectMany(s => s)]));
    }

    private static FileMarks Of(byte[] bytes) => PdfMarks.Of(new MemoryStream(bytes));
}
