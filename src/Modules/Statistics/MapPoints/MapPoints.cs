using LienThong.Contracts.Organisation;
using LienThong.Contracts.SectorRegisters;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Statistics.MapFigures;

namespace LienThong.Statistics.MapPoints;

/// <summary>Where a province's post points and base stations stand today, on its outline; what the books' own rights let the reader see.</summary>
internal sealed class MapPoints(UnitOfWork work, IAreaReads areas, ISectorPoints points, Clock clock)
{
    /// <summary>Drawn at most; the book's list has all.</summary>
    public const int Most = 2000;

    /// <param name="Outside">Their coordinates lie outside of the province's frame.</param>
    /// <param name="Kinds">Points of each kind, those of none last.</param>
    internal sealed record Answer(PointBook Book, IReadOnlyList<NamedArea> Provinces, NamedArea Province, string Boundaries, string Outline, MapFrame Frame, IReadOnlyList<Kind> Kinds, SectorPoints Found, IReadOnlyList<SectorPoint> Outside);

    /// <param name="Number">From 1, for its mark.</param>
    internal sealed record Kind(string Name, int Number, IReadOnlyList<(SectorPoint Point, double X, double Y)> Dots);

    public IReadOnlyList<PointBook> Books => points.Books;

    /// <summary>Null when no province has a point that the reader may see. Always the same number of statements.</summary>
    public Task<Answer?> FindAsync(Reader reader, string? book, Guid? province, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var of = Books.FirstOrDefault(b => b.Code == book) ?? Books[0];
        var boundaries = await Boundaries.OfAsync(s, areas, clock.Today);
        var used = (await points.AreasAsync(s, reader, of.Code, clock.Today)).ToHashSet();
        var outlines = ProvinceOutlines.On(clock.Today);
        var with = boundaries.Areas.Where(a => boundaries.UnitsOf(a.Area.Id).Any(u => used.Contains(u.Area.Id)) && outlines.ContainsKey(a.Area.Code)).Select(a => a.Area).ToList();
        if (with.Count == 0) return null;
        var chosen = with.Find(a => a.Id == province) ?? with[0];
        if (await points.FindAsync(s, reader, of.Code, [.. boundaries.UnitsOf(chosen.Id).Select(u => u.Area.Id)], clock.Today, Most) is not { } found) return null;
        var frame = MapFrame.Of(outlines[chosen.Code]);
        var placed = found.Points.Select(p => (Point: p, At: ProvinceOutlines.Place(p.Latitude, p.Longitude))).ToLookup(p => frame.Holds(p.At.X, p.At.Y));
        var kinds = of.Kinds.Append("").Select((name, i) => new Kind(name, i + 1, [.. placed[true].Where(p => p.Point.Kind == name).Select(p => (p.Point, p.At.X, p.At.Y))])).Where(k => k.Dots.Count > 0).ToList();
        return new Answer(of, with, chosen, boundaries.Name, outlines[chosen.Code], frame, kinds, found, [.. placed[false].Select(p => p.Point)]);
    }, ct);
}
