using System.IO.Compression;
using LienThong.Kernel.Files;

namespace LienThong.Unit.Files;

public sealed class SheetReaderTests
{
    private const string Book = """<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Người" sheetId="3" r:id="rId7"/></sheets></workbook>""";
    private const string Places = """<Relationships><Relationship Id="rId7" Target="/xl/worksheets/sheet3.xml"/></Relationships>""";
    private const string Styles = """<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-42A]dd&quot; tháng &quot;mm"/><numFmt numFmtId="171" formatCode="0.0&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>""";

    [Fact]
    public void Cells_are_read_as_people_see_them_and_formulas_are_never_run()
    {
        var cells = Cells("""
            <row r="4"><c r="A4" t="s"><v>1</v></c><c r="C4" s="1"><v>45717</v></c><c s="2"><v>45717</v></c><c s="3"><v>45717</v></c>
            <c t="str"><f>HYPERLINK("http://a")</f><v>Sở</v></c><c><f>1+1</f></c><c t="inlineStr"><is><r><t>Hoà </t></r><r><t>Bình</t></r><rPh><t>ẩn</t></rPh></is></c><c><v>9.13831E8</v></c><c t="s"><v>99</v></c></row>
            """, "<sst><si><t>a</t></si><si><r><t>Một</t></r><r><t> hai</t></r><rPh><t>ẩn</t></rPh></si></sst>");

        Assert.Equal(["Một hai", null, "2025-03-01", "2025-03-01", "45717", "Sở", null, "Hoà Bình", "913831000"], cells);
    }

    [Fact]
    public void Rows_and_columns_keep_their_numbers_whatever_is_left_out()
    {
        var lines = Read("""<row><c><v>1</v></c></row><row r="9"><c r="B9"><v>2</v></c></row><row r="3"><c><v>3</v></c></row><row r="20"/>""").Sheets[0].Lines;

        Assert.Equal([(1, 1), (9, 2), (10, 1)], lines.Select(l => (l.Number, l.Cells.Count)));
    }

    [Fact]
    public void A_flood_of_rows_and_entities_are_refused_and_far_columns_left_out()
    {
        var flood = string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", SheetReader.MostLines + 1));

        Assert.Equal("files.sheet-too-large", Read(flood).Why!.Code);
        Assert.Equal("files.entities", Read("<row/>", "<!DOCTYPE d [<!ENTITY x 'y'>]><sst/>").Why!.Code);
        Assert.Empty(Read("""<row><c r="XFD1"><v>1</v></c></row>""").Sheets[0].Lines);
    }

    private static IReadOnlyList<string?> Cells(string rows, string strings) => Assert.Single(Read(rows, strings).Sheets[0].Lines).Cells;

    private static (IReadOnlyList<SheetTable> Sheets, Refusal? Why) Read(string rows, string strings = "<sst/>")
    {
        var path = Path.GetTempFileName();
        using (var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create))
            foreach (var (name, xml) in new[] { ("xl/workbook.xml", Book), ("xl/_rels/workbook.xml.rels", Places), ("xl/styles.xml", Styles), ("xl/sharedStrings.xml", strings), ("xl/worksheets/sheet3.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>") })
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write(xml);
            }

        var read = SheetReader.Read(path, TimeSpan.FromSeconds(10));
        File.Delete(path);
        return read;
    }
}
