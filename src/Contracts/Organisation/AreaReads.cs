using LienThong.Kernel.Data;

namespace LienThong.Contracts.Organisation;

/// <summary>An administrative unit with the name that it bore on the day asked.</summary>
/// <param name="Id">The unit's own id; a code alone names none.</param>
/// <param name="FullName">"Tỉnh Cà Mau".</param>
public sealed record NamedArea(Guid Id, string Code, string FullName);

/// <summary>What others may ask about administrative units.</summary>
public interface IAreaReads
{
    /// <summary>Whether a list of units was loaded at all.</summary>
    Task<bool> AnyAsync(Session session);

    /// <summary>The units that bore these codes on a day. Before the oldest list's first day its units count as standing: they are older than the list.</summary>
    Task<IReadOnlyDictionary<string, NamedArea>> OfCodesAsync(Session session, IReadOnlyCollection<string> codes, DateOnly day);

    /// <summary>The provinces in force on a day, in Vietnamese order; before the oldest list's first day those of that list.</summary>
    Task<IReadOnlyList<NamedArea>> ProvincesAsync(Session session, DateOnly day);

    /// <summary>Units by id, named as of a day; one that ended before it as it was called last.</summary>
    Task<IReadOnlyList<NamedArea>> FindAsync(Session session, IReadOnlyCollection<Guid> ids, DateOnly day);
}
