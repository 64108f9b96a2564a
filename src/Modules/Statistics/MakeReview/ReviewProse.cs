using Microsoft.AspNetCore.Components;

namespace LienThong.Statistics.MakeReview;

/// <summary>A sentence in which every figure is a link; drawn by hand, because markup would put spaces between a figure and its comma.</summary>
internal static class ReviewProse
{
    public static RenderFragment Of(ReviewSentence sentence) => Of(sentence.Pieces.Select(p => p.Figure is { } figure ? (p.Text, Links.Figure(figure.Sources[0]), ReviewFileWords.Origin(figure)) : (p.Text, (string?)null, (string?)null)));

    /// <param name="pieces">Words, where they lead, and the origin of a figure.</param>
    public static RenderFragment Of(IEnumerable<(string Text, string? Link, string? Origin)> pieces) => builder =>
    {
        foreach (var (text, link, origin) in pieces)
        {
            if (link is null)
            {
                builder.AddContent(0, text);
                continue;
            }

            builder.OpenElement(1, "a");
            builder.AddAttribute(2, "href", link);
            builder.AddAttribute(3, "title", origin);
            builder.AddContent(4, text);
            builder.CloseElement();
        }
    };
}
