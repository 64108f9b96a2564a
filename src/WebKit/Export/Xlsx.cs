using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace LienThong.WebKit;

/// <summary>Writes sheets of text, dates and figures as .xlsx, row by row: memory does not grow with the number of rows.</summary>
public static class Xlsx
{
    /// <summary>The file's media type.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const int LongestText = 32_767;

    /// <summary>Writes the workbook. Cells: text, <see cref="DateOnly"/>, numbers; null is empty.</summary>
    /// <param name="to">Where; need not seek.</param>
    /// <param name="sheet">Name of the sheet, ≤ 31 characters.</param>
    /// <param name="heads">Headings; the first row stays in view.</param>
    /// <param name="rows">The rows, as many cells as headings.</param>
    public static Task WriteAsync(Stream to, string sheet, IReadOnlyList<string> heads, IAsyncEnumerable<object?[]> rows, CancellationToken ct = default) =>
        WriteAsync(to, [new XlsxSheet(sheet, heads, rows)], ct);

    /// <summary>Writes a workbook of several sheets; need not seek.</summary>
    public static async Task WriteAsync(Stream to, IReadOnlyList<XlsxSheet> sheets, CancellationToken ct = default)
    {
        await using var file = HiddenFile.Create();
        await PackAsync(file, sheets, ct);
        file.Position = 0;
        await file.CopyToAsync(to, ct);
    }

    private static async Task PackAsync(Stream to, IReadOnlyList<XlsxSheet> sheets, CancellationToken ct)
    {
        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, ct);
        await PartAsync(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}styles+xml"/>{Each(sheets, (_, n) => $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{Types}worksheet+xml"/>""")}</Types>""");
        await PartAsync(zip, "_rels/.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        await PartAsync(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{Each(sheets, (s, n) => $"""<sheet name="{Escape(s.Name.Length > 31 ? s.Name[..31] : s.Name)}" sheetId="{n}" r:id="r{n}"/>""")}</sheets></workbook>""");
        await PartAsync(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Relations}">{Each(sheets, (_, n) => $"""<Relationship Id="r{n}" Type="{Office}/worksheet" Target="worksheets/sheet{n}.xml"/>""")}<Relationship Id="r{sheets.Count + 1}" Type="{Office}/styles" Target="styles.xml"/></Relationships>""");
        await PartAsync(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>""");
        for (var i = 0; i < sheets.Count; i++) await SheetAsync(zip, $"xl/worksheets/sheet{i + 1}.xml", sheets[i], ct);
    }

    private static async Task SheetAsync(ZipArchive zip, string part, XlsxSheet sheet, CancellationToken ct)
    {
        await using var stream = await zip.CreateEntry(part, CompressionLevel.Fastest).OpenAsync(ct);
        await using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false), CheckCharacters = false });
        await xml.WriteStartDocumentAsync(true);
        await xml.WriteStartElementAsync(null, "worksheet", Main);
        await xml.WriteRawAsync("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        if (sheet.Widths.Count > 0) await xml.WriteRawAsync($"<cols>{Each(sheet.Widths, (w, n) => $"""<col min="{n}" max="{n}" width="{w}" style="3" customWidth="1"/>""")}</cols>");
        await xml.WriteRawAsync("<sheetData>");
        await xml.WriteRawAsync(Row([.. sheet.Heads], 1));
        await foreach (var row in sheet.Rows.WithCancellation(ct)) await xml.WriteRawAsync(Row(row, sheet.Widths.Count > 0 ? 3 : 0));
        await xml.WriteRawAsync("</sheetData>");
        if (sheet.Offers.Count > 0)
            await xml.WriteRawAsync($"""<dataValidations count="{sheet.Offers.Count}">{Each([.. sheet.Offers], (o, _) => $"""<dataValidation type="list" allowBlank="1" sqref="{(char)('A' + o.Key)}2:{(char)('A' + o.Key)}20001"><formula1>{Escape(o.Value)}</formula1></dataValidation>""")}</dataValidations>""");
        await xml.WriteEndElementAsync();
    }

    private static string Each<T>(IReadOnlyList<T> items, Func<T, int, string> write) => string.Concat(items.Select((item, i) => write(item, i + 1)));

    private static string Row(object?[] cells, int textStyle)
    {
        var row = new StringBuilder("<row>");
        foreach (var cell in cells) row.Append(Cell(cell, textStyle));
        return row.Append("</row>").ToString();
    }

    private static string Cell(object? value, int textStyle) => value switch
    {
        null or "" => "<c/>",
        DateOnly day => $"""<c s="2"><v>{(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture)}</v></c>""",
        int or long or decimal => $"<c><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>",
        _ => $"""<c t="inlineStr" s="{textStyle}"><is><t xml:space="preserve">{Escape(value.ToString()!)}</t></is></c>""",
    };

    private static string Escape(string text)
    {
        if (text.Length > LongestText) text = text[..LongestText];
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is < 32 and not (9 or 10 or 13) or 0xFFFE or 0xFFFF) continue;
            clean.Append(rune.Value switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => rune.ToString() });
        }

        return clean.ToString();
    }

    private static async Task PartAsync(ZipArchive zip, string name, string xml)
    {
        await using var stream = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync();
        await stream.WriteAsync(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml));
    }
}
