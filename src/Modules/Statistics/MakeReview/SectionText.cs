using LienThong.Statistics.Prose;

namespace LienThong.Statistics.MakeReview;

/// <summary>A section as text with its figures in braces: what an officer begins from.</summary>
internal static class SectionText
{
    public static string Of(ReviewSection section, int year) => string.Join('\n', section.Sentences.Select(s => string.Concat(s.Pieces.Select(p => Piece(p, year)))));

    private static string Piece(ReviewPiece piece, int year) => piece switch
    {
        { Figure: { } figure } => $"{(figure.Reached ? FigureWords.Verb : "")}{figure.Of.Text(year)}",
        { Names: { } names } => names.Text(year),
        _ => piece.Text.Replace('{', '(').Replace('}', ')'),
    };
}
