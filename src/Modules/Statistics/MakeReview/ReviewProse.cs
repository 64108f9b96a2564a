using Microsoft.AspNetCore.Components;

namespace LienThong.Statistics.MakeReview;

/// <summary>A sentence in which every figure is a link; drawn by hand, because markup would put spaces between a figure and its comma.</summary>
internal static class ReviewProse
{
    public static RenderFragment Of(ReviewSentence sentence) => builder =>
    {
        foreach (var piece in sentence.Pieces)
        {
            if (piece.Figure is not { } figure)
            {
                builder.AddContent(0, piece.Text);
                continue;
            }

            builder.OpenElement(1, "a");
            builder.AddAttribute(2, "href", Links.Figure(figure.Sources[0]));
            builder.AddAttribute(3, "title", ReviewFileWords.Origin(figure));
            builder.AddContent(4, piece.Text);
            builder.CloseElement();
        }
    };
}
