using System.Text;
using static LienThong.Statistics.MakeReview.DocxText;

namespace LienThong.Statistics.MakeReview;

/// <summary>A review as a Word document that an office can number and sign (Nghị định 30/2020/NĐ-CP): header, prose, signature, annex of sources.</summary>
internal static class ReviewDocx
{
    private static readonly int[] Halves = [3420, DocxPackage.Width - 3420];
    private static readonly int[] Annex = [560, 3300, 2200, 900, DocxPackage.Width - 6960];

    public static byte[] Write(Review review) => Write(review, ReviewPaper.Of(review.Area));

    public static byte[] Write(Review review, ReviewPaper paper)
    {
        var body = new StringBuilder().Append(Head(review, paper))
            .Append(Paragraph("Title", Run(ReviewPaperWords.Kind)))
            .Append(string.Concat(ReviewPaperWords.Subject(review).Select(line => Paragraph("Subtitle", Run(line)))))
            .Append(Rule(DocxPackage.Width, 2200))
            .Append(Paragraph("BodyText", Run(ReviewPaperWords.Opening(review, paper))));
        foreach (var (section, number) in review.Sections.Select((s, i) => (s, i + 1)))
        {
            body.Append(Paragraph("Heading1", Run($"{number}. {section.Title}")));
            foreach (var sentence in section.Sentences) body.Append(Paragraph("BodyText", Run(sentence.Text)));
        }

        // A signature never stands on a page without words.
        body.Append(Paragraph("BodyText", Run(ReviewPaperWords.Closing(review, paper)), """<w:keepNext/><w:keepLines/><w:spacing w:before="60" w:after="240" w:line="276" w:lineRule="auto"/>""")).Append(Signature(paper));
        return DocxPackage.Pack(ReviewWords.Title(review), body.Append(Sources(review)).ToString());
    }

    // Left the agency with its number, right the nation with place and date.
    private static string Head(Review review, ReviewPaper paper)
    {
        var agency = Centred(paper.Above, (paper.IsCommittee ? Bold : "") + Size(13)) + Centred(paper.Agency, Bold + Size(13)) + Rule(Halves[0], 1000);
        var nation = Centred(ReviewPaperWords.Nation, Bold + Size(13)) + Centred(ReviewPaperWords.Motto, Bold + Size(14)) + Rule(Halves[1], 3480);
        return Table(Halves,
            Row(Cell(Halves[0], agency) + Cell(Halves[1], nation)) + Row(Cell(Halves[0], Centred(paper.Number, Size(13))) + Cell(Halves[1], Centred(ReviewPaperWords.PlaceAndDate(review), Italic + Size(14)))),
            hasLines: false);
    }

    private static string Signature(ReviewPaper paper)
    {
        var left = Paragraph("Normal", Run(ReviewPaperWords.Recipients, Bold + Italic + Size(12))) + string.Concat(ReviewPaperWords.RecipientLines.Select(l => Paragraph("Normal", Run(l, Size(11)))));
        var names = paper.SignedFor.Split('\n', StringSplitOptions.RemoveEmptyEntries).Append(paper.Signer);
        var right = string.Concat(names.Select(n => Centred(n, Bold))) + string.Concat(Enumerable.Repeat(Paragraph("Centred", ""), paper.SignerName.Length > 0 ? 4 : 5))
            + (paper.SignerName.Length > 0 ? Centred(paper.SignerName, Bold) : "");
        return Table(Halves, Row(Cell(Halves[0], left) + Cell(Halves[1], right)), hasLines: false);
    }

    private static string Sources(Review review)
    {
        var rows = new StringBuilder().Append(Row(string.Concat(AnnexWords.Heads.Select((h, i) => Cell(Annex[i], Small(h, Bold, """<w:jc w:val="center"/>"""), """<w:vAlign w:val="center"/>"""))), isHead: true));
        var ordinal = 0;
        foreach (var section in review.Sections)
        {
            rows.Append(Row(Cell(DocxPackage.Width, Small(section.Title, Bold, "<w:keepNext/>"), """<w:gridSpan w:val="5"/>""")));
            foreach (var figure in section.Figures)
                rows.Append(Row(Cell(Annex[0], Small($"{++ordinal}", "", """<w:jc w:val="center"/>""")) + Cell(Annex[1], Small(figure.Name)) + Cell(Annex[2], Small(figure.Printed))
                    + Cell(Annex[3], Small(AnnexWords.ClassName(figure))) + Cell(Annex[4], Small(AnnexWords.SourceOf(figure)))));
        }

        return Paragraph("Heading1", Run(AnnexWords.Word), """<w:pageBreakBefore/><w:ind w:firstLine="0"/><w:jc w:val="center"/>""")
            + Paragraph("Subtitle", Run(ReviewPaperWords.Capitals(AnnexWords.Subject)))
            + Paragraph("Centred", Run(ReviewPaperWords.AnnexOf(review), Italic), """<w:spacing w:after="120"/>""")
            + Table(Annex, rows.ToString(), hasLines: true)
            + Paragraph("TableText", Run(AnnexWords.Note, Italic), """<w:spacing w:before="120"/>""");
    }

    private static string Centred(string text, string properties) => Paragraph("Centred", Run(text, properties));

    private static string Small(string text, string properties = "", string more = "") => Paragraph("TableText", Run(text, properties), more);
}
