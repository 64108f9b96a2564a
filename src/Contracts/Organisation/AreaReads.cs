using LienThong.Kernel.Data;

namespace LienThong.Contracts.Organisation;

/// <summary>An administrative unit with the name that it bore on the day asked.</summary>
/// <param name="Id">The unit's own id; a code alone names none.</param>
/// <param name="FullName">"Tỉnh Cà Mau".</param>
public sealed record NamedArea(Guid Id, string Code, string FullName);

/// <summary>A unit of any time beside the boundaries of a day.</summary>
/// <param name="From">Its first day; the first of all days when it is older than the oldest list.</param>
/// <param name="To">The day after its last.</param>
/// <param name="Into">The unit of those boundaries that it is, or into which it went whole; null when it was divided, or is younger than they are.</param>
public sealed record PlacedArea(NamedArea Area, DateOnly From, DateOnly To, Guid? Into)
{
    /// <summary>Where it was divided: the units of those boundaries that have some of it.</summary>
    public IReadOnlyList<Guid> Among { get; init; } = [];

    /// <summary>Whether it was there on a day.</summary>
    public bool StoodOn(DateOnly day) => From <= day && day < To;
}

/// <summary>What makes up a unit on a day: where it stood then the units directly below it, else those of that day that passed into it.</summary>
/// <param name="From">The unit's own first day; the first of all days when it is older than the oldest list.</param>
public sealed record AreaParts(DateOnly From, bool Stood, IReadOnlyList<AreaPiece> Pieces);

/// <summary>One of them.</summary>
/// <param name="Whole">False when only some of it passed.</param>
public sealed record AreaPiece(NamedArea Area, bool Whole);

/// <summary>What others may ask about administrative units.</summary>
public interface IAreaReads
{
    /// <summary>Whether a list of units was loaded at all.</summary>
    Task<bool> AnyAsync(Session session);

    /// <summary>The units that bore these codes on a day. Before the oldest list's first day its units count as standing: they are older than the list.</summary>
    Task<IReadOnlyDictionary<string, NamedArea>> OfCodesAsync(Session session, IReadOnlyCollection<string> codes, DateOnly day);

    /// <summary>The provinces in force on a day, in Vietnamese order; before the oldest list's first day those of that list.</summary>
    Task<IReadOnlyList<NamedArea>> ProvincesAsync(Session session, DateOnly day);

    /// <summary>The province of a code that it bore on a day, or of its name then, with or without "Tỉnh" and marks; null for neither.</summary>
    Task<NamedArea?> ProvinceAsync(Session session, string codeOrName, DateOnly day);

    /// <summary>All provinces of all times, in Vietnamese order, placed into the boundaries of a day through their succession.</summary>
    Task<IReadOnlyList<PlacedArea>> PlacedProvincesAsync(Session session, DateOnly boundaries);

    /// <summary>What makes up a unit on a day.</summary>
    Task<AreaParts> PartsAsync(Session session, Guid area, DateOnly day);

    /// <summary>Those of some units that stood on a day, named as of it. One statement.</summary>
    Task<IReadOnlyList<NamedArea>> StandingAsync(Session session, IReadOnlyCollection<Guid> ids, DateOnly day);

    /// <summary>Units by id, named as of a day; one that ended before it as it was called last.</summary>
    Task<IReadOnlyList<NamedArea>> FindAsync(Session session, IReadOnlyCollection<Guid> ids, DateOnly day);
}
