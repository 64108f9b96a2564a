using System.Globalization;
using LienThong.Kernel.Text;

namespace LienThong.Statistics.MapFigures;

/// <summary>The provinces' shapes as paths of the map's own units, by the boundaries that they have (<c>outlines.csv</c>, made by <c>outlines.py</c>); both archipelagos are in them, part by part.</summary>
internal static class ProvinceOutlines
{
    public const int Width = 700, Height = 770;

    private static readonly List<(DateOnly From, Dictionary<string, string> Paths)> Sets = Load();

    // As outlines.py has it.
    private const double West = 102, North = 23.6, Scale = 45, TrueAt = 16;

    /// <summary>Where a point lies in the map's own units.</summary>
    /// <param name="latitude">Millionths of a degree.</param>
    /// <param name="longitude">Millionths of a degree.</param>
    public static (double X, double Y) Place(int latitude, int longitude) =>
        (((longitude / 1e6) - West) * Math.Cos(TrueAt * Math.PI / 180) * Scale, (North - (latitude / 1e6)) * Scale);

    /// <summary>Paths by code.</summary>
    public static IReadOnlyDictionary<string, string> On(DateOnly day) => (Sets.FindLast(s => s.From <= day) is { Paths: not null } found ? found : Sets[0]).Paths;

    private static List<(DateOnly, Dictionary<string, string>)> Load()
    {
        using var text = new StreamReader(typeof(ProvinceOutlines).Assembly.GetManifestResourceStream("map/outlines.csv")!);
        return [.. CsvRows.Read(text).GroupBy(r => r["boundaries"]!).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (DateOnly.ParseExact(g.Key, "yyyy-MM-dd", CultureInfo.InvariantCulture), g.ToDictionary(r => r["code"]!, r => r["path"]!, StringComparer.Ordinal)))];
    }
}
