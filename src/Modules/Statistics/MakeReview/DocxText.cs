using System.Text;

namespace LienThong.Statistics.MakeReview;

/// <summary>Paragraphs, runs and cells of a Word body.</summary>
internal static class DocxText
{
    public const string Bold = "<w:b/><w:bCs/>";
    public const string Italic = "<w:i/><w:iCs/>";

    /// <summary>A type size in points.</summary>
    public static string Size(int points) => $"""<w:sz w:val="{points * 2}"/><w:szCs w:val="{points * 2}"/>""";

    public static string Run(string text, string properties = "") =>
        $"""<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space="preserve">{Safe(text)}</w:t></w:r>""";

    /// <param name="more">What the style does not say, in the order of the schema.</param>
    public static string Paragraph(string style, string runs, string more = "") => $"""<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{runs}</w:p>""";

    /// <summary>A line of a length, centred in a space.</summary>
    public static string Rule(int space, int length) => Paragraph("Rule", "",
        $"""<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:ind w:left="{(space - length) / 2}" w:right="{(space - length) / 2}"/>""");

    public static string Cell(int width, string paragraphs, string more = "") => $"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{more}</w:tcPr>{paragraphs}</w:tc>""";

    public static string Row(string cells, bool isHead = false) => $"""<w:tr><w:trPr><w:cantSplit/>{(isHead ? "<w:tblHeader/>" : "")}</w:trPr>{cells}</w:tr>""";

    public static string Table(IReadOnlyList<int> widths, string rows, bool hasLines)
    {
        var lines = hasLines ? $"<w:tblBorders>{string.Concat(new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side => $"""<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>"""))}</w:tblBorders>" : "";
        var inside = $"""<w:tblCellMar><w:left w:w="{(hasLines ? 70 : 0)}" w:type="dxa"/><w:right w:w="{(hasLines ? 70 : 0)}" w:type="dxa"/></w:tblCellMar>""";
        return $"""<w:tbl><w:tblPr><w:tblW w:w="{widths.Sum()}" w:type="dxa"/>{lines}<w:tblLayout w:type="fixed"/>{inside}</w:tblPr><w:tblGrid>{string.Concat(widths.Select(w => $"""<w:gridCol w:w="{w}"/>"""))}</w:tblGrid>{rows}</w:tbl>""";
    }

    /// <summary>For XML: what the format cannot hold is left out.</summary>
    public static string Safe(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value is (>= 32 or 9) and not (0xFFFE or 0xFFFF))
                clean.Append(rune.Value switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => rune.ToString() });
        return clean.ToString();
    }
}
