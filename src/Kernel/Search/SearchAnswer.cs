namespace LienThong.Kernel.Search;

/// <summary>What the reader may know of: nothing in here counts or shows a record without a right to it.</summary>
/// <param name="Total">Number of records found, at most 1,001.</param>
/// <param name="Capped">True when there are more than 1,000: say "hơn 1.000".</param>
/// <param name="Widened">True when nothing has the marks as typed and the answer disregards them: say so.</param>
/// <param name="Hits">This page.</param>
/// <param name="Next">For <see cref="SearchQuery.After"/>; null on the last page.</param>
public sealed record SearchAnswer(int Total, bool Capped, bool Widened, IReadOnlyList<SearchHit> Hits, string? Next)
{
    /// <summary>Nothing found.</summary>
    public static readonly SearchAnswer Nothing = new(0, false, false, [], null);
}

/// <summary>One record found.</summary>
/// <param name="TitleMarks">Words of the question in <paramref name="Title"/>.</param>
/// <param name="Snippet">The place of the body that answers best, or its beginning.</param>
public sealed record SearchHit(
    Guid Id,
    string Kind,
    string Title,
    IReadOnlyList<MarkedRange> TitleMarks,
    Snippet Snippet,
    string Notation,
    DateTimeOffset At,
    string Link,
    string? ExternalId);

/// <summary>A piece of plain text (not HTML) with the places to highlight; it begins or ends with … where cut.</summary>
public sealed record Snippet(string Text, IReadOnlyList<MarkedRange> Marks);

/// <summary>Characters to highlight.</summary>
public readonly record struct MarkedRange(int Start, int Length);
