using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LienThong.Kernel;

namespace LienThong.Statistics.MakeReview;

/// <summary>A review as a file: lines end with \n, nothing depends on the day, the place or the culture.</summary>
internal static class ReviewFormats
{
    public const string Pdf = "pdf";

    // Vietnamese letters stay letters.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // A PDF is made of the Word file.
    private static readonly Dictionary<string, ReviewFormat> All = new(StringComparer.OrdinalIgnoreCase)
    {
        ["txt"] = new("txt", "text/plain", r => Encoding.UTF8.GetBytes(Txt(r))),
        ["html"] = new("html", "text/html", r => Encoding.UTF8.GetBytes(Html(r))),
        ["json"] = new("json", "application/json", r => Encoding.UTF8.GetBytes(AsJson(r))),
        ["docx"] = new("docx", DocxPackage.ContentType, ReviewDocx.Write),
        [Pdf] = new(Pdf, "application/pdf", ReviewDocx.Write),
    };

    public static ReviewFormat? Find(string format) => All.GetValueOrDefault(format);

    private static string Txt(Review review)
    {
        var text = new StringBuilder().Append(ReviewWords.Title(review)).Append('\n');
        var number = 0;
        foreach (var section in review.Sections)
        {
            text.Append('\n').Append(CultureInfo.InvariantCulture, $"{++number}. {section.Title}").Append('\n');
            foreach (var sentence in section.Sentences) text.Append(sentence.Text).Append('\n');
        }

        text.Append('\n').Append(AnnexWords.Title).Append('\n');
        foreach (var figure in review.Figures) text.Append('\n').AppendJoin(" | ", figure.Name, figure.Printed, AnnexWords.ClassName(figure), AnnexWords.SourceOf(figure));
        return text.Append('\n').ToString();
    }

    private static string Html(Review review)
    {
        var text = new StringBuilder("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>").Append(Safe(ReviewWords.Title(review))).Append("</title>\n</head>\n<body>\n<h1>")
            .Append(Safe(ReviewWords.Title(review))).Append("</h1>\n");
        var number = 0;
        foreach (var section in review.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"<h2>{++number}. {Safe(section.Title)}</h2>\n");
            foreach (var sentence in section.Sentences)
            {
                text.Append("<p>");
                foreach (var piece in sentence.Pieces)
                    text.Append(piece.Figure is { } figure
                        ? $"<data value=\"{Amount.Text(figure.Value)}\" class=\"{figure.Class}\" title=\"{Safe(ReviewFileWords.Origin(figure))}\">{Safe(piece.Text)}</data>"
                        : Safe(piece.Text));
                text.Append("</p>\n");
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"<h2>{Safe(AnnexWords.Title)}</h2>\n<table>\n<thead><tr>{string.Concat(AnnexWords.Heads.Select(h => $"<th scope=\"col\">{Safe(h)}</th>"))}</tr></thead>\n<tbody>\n");
        foreach (var (figure, ordinal) in review.Figures.Select((f, i) => (f, i + 1)))
            text.Append(CultureInfo.InvariantCulture, $"<tr><td>{ordinal}</td><td>{Safe(figure.Name)}</td><td>{Safe(figure.Printed)}</td><td>{Safe(AnnexWords.ClassName(figure))}</td><td>{Safe(AnnexWords.SourceOf(figure))}</td></tr>\n");
        return text.Append("</tbody>\n</table>\n</body>\n</html>\n").ToString();
    }

    private static string AsJson(Review review) => Json.Write(new
    {
        title = ReviewWords.Title(review),
        area = new { review.Area.Code, name = review.Area.FullName },
        review.Year,
        figures = review.Sections.SelectMany(section => section.Sentences.SelectMany(sentence => sentence.Pieces.Where(p => p.Figure is not null).Select(p => new
        {
            section = section.Key,
            sectionTitle = section.Title,
            sentence = sentence.Text,
            value = Amount.Text(p.Figure!.Value),
            p.Figure.Unit,
            p.Figure.Printed,
            p.Figure.Class,
            p.Figure.How,
            sources = p.Figure.Sources.Select(f => new
            {
                indicator = f.Key.Indicator,
                period = f.Key.Period.Text,
                kind = f.Key.Kind,
                breakdown = f.Key.Breakdown.Text,
                value = Amount.Text(f.Value),
                qualifier = f.Qualifier,
                f.Stated,
                unit = f.StatedUnit,
                f.Source,
                f.Note,
            }),
        }))),
    }) + "\n";

    private static string Safe(string text) => Encoder.Encode(text);
}

/// <summary>How a review becomes a file.</summary>
/// <param name="Ending">Of the file's name.</param>
internal sealed record ReviewFormat(string Ending, string MediaType, Func<Review, byte[]> Write);
