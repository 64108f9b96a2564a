using System.Globalization;
using System.Net;
using System.Text;
using LienThong.Kernel;

namespace LienThong.Statistics.MakeReview;

/// <summary>A review as a file: lines end with \n, nothing depends on the day, the place or the culture.</summary>
internal static class ReviewFormats
{
    private static readonly Dictionary<string, Func<Review, string>> All = new(StringComparer.OrdinalIgnoreCase) { ["txt"] = Txt, ["html"] = Html, ["json"] = AsJson };

    public static Func<Review, string>? Find(string format) => All.GetValueOrDefault(format);

    private static string Txt(Review review)
    {
        var text = new StringBuilder().Append(ReviewWords.Title(review)).Append('\n');
        var number = 0;
        foreach (var section in review.Sections)
        {
            text.Append('\n').Append(CultureInfo.InvariantCulture, $"{++number}. {section.Title}").Append('\n');
            foreach (var sentence in section.Sentences) text.Append(sentence.Text).Append('\n');
        }

        return text.ToString();
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

        return text.Append("</body>\n</html>\n").ToString();
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

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
