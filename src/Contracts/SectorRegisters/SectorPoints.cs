using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Contracts.SectorRegisters;

/// <summary>A working book whose records have a place on a map.</summary>
/// <param name="Code"><c>post-point</c>, <c>station</c>.</param>
/// <param name="KindLabel">What its records differ in: "Loại", "Công nghệ".</param>
/// <param name="Kinds">The values of it, in the book's order.</param>
public sealed record PointBook(string Code, string Title, string KindLabel, IReadOnlyList<string> Kinds);

/// <summary>A record with a place.</summary>
/// <param name="Kind">Empty when the record does not say.</param>
/// <param name="Latitude">Millionths of a degree.</param>
/// <param name="Longitude">Millionths of a degree.</param>
/// <param name="Link">The record's page.</param>
public sealed record SectorPoint(string Name, string Kind, string Place, int Latitude, int Longitude, string Link);

/// <summary>What stands in some provinces on a day.</summary>
/// <param name="Points">By name; at most as many as were asked for.</param>
/// <param name="Placed">All that have coordinates.</param>
/// <param name="Unplaced">All that have none.</param>
/// <param name="List">The book's page.</param>
public sealed record SectorPoints(IReadOnlyList<SectorPoint> Points, long Placed, long Unplaced, string List);

/// <summary>Records with coordinates, for maps; only for who may read the books.</summary>
public interface ISectorPoints
{
    /// <summary>The books that have such records.</summary>
    IReadOnlyList<PointBook> Books { get; }

    /// <summary>The areas in which records with coordinates stand on a day; none for who may not read them.</summary>
    Task<IReadOnlyList<Guid>> AreasAsync(Session session, Reader reader, string book, DateOnly day);

    /// <summary>Null for who may not read them, and for an unknown book. Two statements.</summary>
    Task<SectorPoints?> FindAsync(Session session, Reader reader, string book, IReadOnlyCollection<Guid> areas, DateOnly day, int most);
}
