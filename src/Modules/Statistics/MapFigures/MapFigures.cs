using LienThong.Contracts.Organisation;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.CompareFigures;

namespace LienThong.Statistics.MapFigures;

/// <summary>One indicator and year on a map of the provinces, in shades: as many provinces in each as can be.</summary>
internal sealed class MapFigures(CompareFigures.CompareFigures comparer)
{
    private const int MostShades = 5;

    /// <param name="Shade">1 for the smallest values; 0 where nothing is known.</param>
    internal sealed record Place(NamedArea Area, TableCell Cell, int Shade);

    /// <param name="Shades">The least and the largest value of each shade in use.</param>
    internal sealed record Answer(FigureTables Tables, Indicator Indicator, int Year, IReadOnlyList<Place> Places, IReadOnlyList<(int Shade, Figure Least, Figure Most)> Shades);

    public async Task<Answer> FindAsync(TableQuestion asked, CancellationToken ct)
    {
        var question = asked with { Indicators = [asked.Indicators[0]], GroupBy = "", Provinces = [] };
        var newest = await comparer.FindAsync(question, ct);
        var (table, at) = (newest.Tables[0], newest.Years.Count - 1);
        var cells = table.Rows.ToDictionary(r => r.Area.Id, r => r.Cells[at]);
        var known = cells.Where(c => c.Value.Figure is not null).OrderBy(c => c.Value.Figure!.Value).ThenBy(c => c.Key).ToList();
        var shades = Math.Min(MostShades, known.Count);
        // Few values take shades that are far from each other.
        var shadeOf = known.Select((c, i) => (c.Key, Shade: shades == 1 ? 3 : 1 + (i * shades / known.Count * (MostShades - 1) / (shades - 1)))).ToDictionary(c => c.Key, c => c.Shade);
        var places = newest.Boundaries.Areas.Select(a => new Place(a.Area, cells.GetValueOrDefault(a.Area.Id) ?? new(newest.Years[at], null, false, null, 1, []), shadeOf.GetValueOrDefault(a.Area.Id))).ToList();
        return new(newest, table.Indicator, newest.Years[at], places, [.. known.GroupBy(c => shadeOf[c.Key]).OrderBy(g => g.Key).Select(g => (g.Key, g.First().Value.Figure!, g.Last().Value.Figure!))]);
    }
}
