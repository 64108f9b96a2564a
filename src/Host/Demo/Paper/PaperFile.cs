using System.Globalization;
using System.Text;

namespace LienThong.Host.Demo.Paper;

/// <summary>A PDF of A4 pages with real Vietnamese text: three embedded faces, drawing operators a page.</summary>
internal sealed class PaperFile
{
    private static readonly Lazy<PaperFont[]> Faces = new(() => [new("serif-regular.ttf", "LienThongSerif"), new("serif-bold.ttf", "LienThongSerif-Bold"), new("serif-italic.ttf", "LienThongSerif-Italic")]);
    private static readonly Lazy<byte[][]> Maps = new(() => [.. Faces.Value.Select(f => f.ToUnicode())]);
    private readonly List<StringBuilder> pages = [];

    public static PaperFont Font(int face) => Faces.Value[face];

    public void NewPage() => pages.Add(new StringBuilder());

    /// <summary>Text with its baseline at (x, y), points from the lower left corner.</summary>
    public void Text(int face, double size, double x, double y, string text) =>
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F{face} {size:0.##} Tf {x:0.##} {y:0.##} Td <{Font(face).Hex(text)}> Tj ET\n");

    public void Rule(double x, double y, double width) =>
        pages[^1].Append(CultureInfo.InvariantCulture, $"0.7 w {x:0.##} {y:0.##} m {x + width:0.##} {y:0.##} l S\n");

    public byte[] Save(string title)
    {
        var output = new MemoryStream();
        var offsets = new List<long>();
        void Raw(string text) => output.Write(Encoding.Latin1.GetBytes(text));
        void Object(string dictionary, byte[]? stream = null)
        {
            offsets.Add(output.Position);
            Raw($"{offsets.Count} 0 obj\n{(stream is null ? dictionary : $"<<{dictionary}/Filter/FlateDecode/Length {stream.Length}>>\nstream\n")}");
            if (stream is not null) { output.Write(stream); Raw("\nendstream"); }
            Raw("\nendobj\n");
        }

        Raw("%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n");
        var first = 4 + (Faces.Value.Length * 5);
        Object("<</Type/Catalog/Pages 2 0 R/Lang(vi)>>");
        Object($"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select((_, i) => $"{first + (2 * i)} 0 R"))}]>>");
        Object($"<</Title<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(title))}>>>");
        for (var f = 0; f < Faces.Value.Length; f++) Face(Object, f, 4 + (5 * f));
        var fonts = string.Concat(Faces.Value.Select((_, f) => $"/F{f} {4 + (5 * f)} 0 R"));
        for (var i = 0; i < pages.Count; i++)
        {
            Object($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.28 841.89]/Resources<</Font<<{fonts}>>>>/Contents {first + (2 * i) + 1} 0 R>>");
            Object("", PaperFont.Deflate(Encoding.ASCII.GetBytes(pages[i].ToString())));
        }

        var table = output.Position;
        Raw($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(o => o.ToString("0000000000", CultureInfo.InvariantCulture) + " 00000 n \n"))}");
        Raw($"trailer\n<</Size {offsets.Count + 1}/Root 1 0 R/Info 3 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return output.ToArray();
    }

    private static void Face(Action<string, byte[]?> add, int face, int at)
    {
        var font = Font(face);
        add($"<</Type/Font/Subtype/Type0/BaseFont/{font.Name}/Encoding/Identity-H/DescendantFonts[{at + 1} 0 R]/ToUnicode {at + 4} 0 R>>", null);
        add($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{font.Name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {at + 2} 0 R/W {font.Widths}/CIDToGIDMap/Identity>>", null);
        add($"<</Type/FontDescriptor/FontName/{font.Name}/Flags 4/FontBBox[-180 -310 1290 1010]/ItalicAngle {(face == 2 ? -16 : 0)}/Ascent 891/Descent -216/CapHeight 662/StemV {(face == 1 ? 140 : 80)}/FontFile2 {at + 3} 0 R>>", null);
        add($"/Length1 {font.Length}", font.Packed);
        add("", Maps.Value[face]);
    }
}
