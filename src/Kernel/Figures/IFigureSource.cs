using LienThong.Kernel.Data;

namespace LienThong.Kernel.Figures;

/// <summary>A module that counts named things in its own records; whoever needs figures asks every source.</summary>
public interface IFigureSource
{
    /// <summary>All that the records give for some areas and a time; nothing for a thing of which no record speaks: an empty book does not say zero. One statement.</summary>
    Task<IReadOnlyList<CountedFigure>> CountAsync(Session session, FigureScope scope);
}

/// <summary>Of what is counted.</summary>
/// <param name="Areas">Administrative units by their own ids.</param>
/// <param name="From">First day of the period.</param>
/// <param name="To">Its last day.</param>
/// <param name="KnownAt">As the records were held for true at this instant.</param>
public sealed record FigureScope(IReadOnlyCollection<Guid> Areas, DateOnly From, DateOnly To, DateTimeOffset KnownAt);

/// <summary>A figure counted from an area's records.</summary>
/// <param name="Indicator">Code of the sector's indicators, e.g. <c>BC10</c>.</param>
/// <param name="Part">Which part of the whole: <c>level=tỉnh;tech=2G</c>, keys in order; empty for the whole.</param>
/// <param name="Unit">Unit of the amount; empty when it is the indicator's own.</param>
/// <param name="Records">How many records it was counted from.</param>
/// <param name="Book">Name of the book, for people.</param>
/// <param name="List">Path of the page that lists these records with the same count or sum.</param>
public sealed record CountedFigure(Guid Area, string Indicator, string Part, long Amount, string Unit, long Records, string Book, string List)
{
    /// <summary>Whether a record behind it holds a round number that nobody counted to the last one.</summary>
    public bool Rough { get; init; }

    /// <summary>How many of the amount are one of the unit: 100 for an amount in hundredths.</summary>
    public int Per { get; init; } = 1;

    /// <summary>What the records are called, in the order in which a text tells them one by one; empty for records that are only counted.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}
