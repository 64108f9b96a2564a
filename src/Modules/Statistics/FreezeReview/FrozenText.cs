using LienThong.Statistics.MakeReview;

namespace LienThong.Statistics.FreezeReview;

/// <summary>The prose of a frozen review as it is stored: whatever becomes of catalogue and figures, it reads the same.</summary>
internal sealed record FrozenText(IReadOnlyList<FrozenSection> Sections)
{
    public static FrozenText Of(Review review) => new([.. review.Sections.Select(s => new FrozenSection(s.Title, [.. s.Sentences.Select(t => (IReadOnlyList<FrozenPiece>)[.. t.Pieces.Select(Piece)])]))]);

    private static FrozenPiece Piece(ReviewPiece piece) => piece.Figure is { } figure ? new(piece.Text, Links.Figure(figure.Sources[0]), ReviewFileWords.Origin(figure)) : new(piece.Text, null, null);
}

internal sealed record FrozenSection(string Title, IReadOnlyList<IReadOnlyList<FrozenPiece>> Sentences);

/// <param name="Link">Where a figure opens; null for words.</param>
internal sealed record FrozenPiece(string Text, string? Link, string? Origin);
