using System.IO.Compression;
using System.Text;

namespace LienThong.Statistics.MakeReview;

/// <summary>
/// A Word file around a body: A4 with the margins, type and page numbers of Nghị định 30/2020. The same body gives the same bytes on every
/// machine: entries in a fixed order with a fixed time, and stored, because compressors differ between processors.
/// </summary>
internal static class DocxPackage
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Between the margins, in twentieths of a point.</summary>
    public const int Width = 11906 - Left - Right;

    private const int Left = 1701; // 30 mm
    private const int Right = 907; // 16 mm
    private const int Edge = 1134; // 20 mm
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    // The first that the format knows.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Pack(string title, string body)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            Part(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{Types}document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{Types}styles+xml"/><Override PartName="/word/settings.xml" ContentType="{Types}settings+xml"/><Override PartName="/word/header1.xml" ContentType="{Types}header+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""");
            Part(zip, "_rels/.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>""");
            Part(zip, "docProps/core.xml", $"""<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{DocxText.Safe(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>""");
            Part(zip, "word/_rels/document.xml.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{Office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="{Office}/settings" Target="settings.xml"/><Relationship Id="r3" Type="{Office}/header" Target="header1.xml"/></Relationships>""");
            Part(zip, "word/document.xml", $"""<w:document xmlns:w="{Main}" xmlns:r="{Office}"><w:body>{body}<w:sectPr><w:headerReference w:type="default" r:id="r3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{Edge}" w:right="{Right}" w:bottom="{Edge}" w:left="{Left}" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>""");
            Part(zip, "word/styles.xml", Styles);
            Part(zip, "word/settings.xml", $"""<w:settings xmlns:w="{Main}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>""");
            Part(zip, "word/header1.xml", $"""<w:hdr xmlns:w="{Main}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>""");
        }

        return bytes.ToArray();
    }

    private static void Part(ZipArchive zip, string name, string xml)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = Time;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(Declaration + xml));
    }

    private static string Styles => $"""
        <w:styles xmlns:w="{Main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>
        {Style("Normal", "Normal", "", "", isDefault: true)}
        {Style("BodyText", "Body Text", """<w:widowControl/><w:spacing w:before="60" w:after="60" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>""", "")}
        {Style("Heading1", "heading 1", """<w:keepNext/><w:keepLines/><w:spacing w:before="180" w:after="60" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/><w:outlineLvl w:val="0"/>""", "<w:b/><w:bCs/>", next: "BodyText")}
        {Style("Title", "Title", """<w:keepNext/><w:spacing w:before="360"/><w:jc w:val="center"/>""", "<w:b/><w:bCs/>", next: "Subtitle")}
        {Style("Subtitle", "Subtitle", """<w:keepNext/><w:jc w:val="center"/>""", "<w:b/><w:bCs/>", next: "BodyText")}
        {Style("Centred", "Centred", """<w:jc w:val="center"/>""", "")}
        {Style("Rule", "Rule", """<w:spacing w:before="40" w:line="120" w:lineRule="exact"/><w:jc w:val="center"/>""", """<w:sz w:val="8"/><w:szCs w:val="8"/>""")}
        {Style("Header", "header", """<w:jc w:val="center"/>""", "")}
        {Style("TableText", "Table Text", """<w:spacing w:before="20" w:after="20"/>""", """<w:sz w:val="22"/><w:szCs w:val="22"/>""")}
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
        </w:styles>
        """.ReplaceLineEndings("");

    private static string Style(string id, string name, string paragraph, string run, bool isDefault = false, string? next = null) =>
        $"""<w:style w:type="paragraph"{(isDefault ? " w:default=\"1\"" : "")} w:styleId="{id}"><w:name w:val="{name}"/>{(isDefault ? "" : """<w:basedOn w:val="Normal"/>""")}{(next is null ? "" : $"""<w:next w:val="{next}"/>""")}<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>""";
}
