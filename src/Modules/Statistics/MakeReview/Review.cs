using LienThong.Contracts.Organisation;
using LienThong.Statistics.Templates;

namespace LienThong.Statistics.MakeReview;

/// <summary>A year review: prose in sections, in which every figure knows what it is.</summary>
internal sealed record Review(NamedArea Area, int Year, IReadOnlyList<ReviewSection> Sections)
{
    public IEnumerable<ReviewFigure> Figures => Sections.SelectMany(s => s.Figures);

    /// <summary>The sections whose words an officer wrote.</summary>
    public IReadOnlyList<ReviewTextRow> Texts { get; init; } = [];
}

internal sealed record ReviewSection(string Key, string Title, IReadOnlyList<ReviewSentence> Sentences)
{
    public IEnumerable<ReviewFigure> Figures => Sentences.SelectMany(s => s.Pieces).Select(p => p.Figure).OfType<ReviewFigure>();
}

/// <summary>A sentence with its full stop.</summary>
internal sealed record ReviewSentence(IReadOnlyList<ReviewPiece> Pieces)
{
    public string Text => string.Concat(Pieces.Select(p => p.Text));
}

/// <summary>Some words, or a figure as printed.</summary>
internal sealed record ReviewPiece(string Text, ReviewFigure? Figure = null)
{
    /// <summary>The figure whose records these words name; null for other words.</summary>
    public FigureName? Names { get; init; }
}

/// <summary>A figure of a review and the stored values that it rests on.</summary>
/// <param name="Printed">As it stands in the sentence.</param>
/// <param name="Name">What it tells of: code and name of the indicator, the part, the period when it is no whole year.</param>
/// <param name="Value">In the indicator's unit; growth in per cent.</param>
/// <param name="Class"><c>counted</c>, <c>reported</c> or <c>computed</c>.</param>
/// <param name="How">What was computed of what; empty for the others.</param>
internal sealed record ReviewFigure(string Printed, string Name, decimal Value, string Unit, string Class, string How, IReadOnlyList<Figure> Sources)
{
    /// <summary>What a text calls it.</summary>
    public required FigureName Of { get; init; }

    /// <summary>Printed with the verb that stood before it: "ước đạt".</summary>
    public bool Reached { get; init; }
}
