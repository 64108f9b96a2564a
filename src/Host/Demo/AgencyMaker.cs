using System.Globalization;
using LienThong.Kernel.Organisation;

namespace LienThong.Host.Demo;

/// <summary>Reads samples/province.txt (or another province's file) and units.txt into agencies with their units.</summary>
internal static class AgencyMaker
{
    private const int CodeAt = 1, ParentAt = 6, KindAt = 7, PeopleAt = 8;

    public static (List<WorldAgency> Agencies, List<int> HeadCounts) Province() => From("province.txt");

    public static (List<WorldAgency> Agencies, List<int> HeadCounts) From(string file)
    {
        var shapes = Samples.Lines("units.txt").Where(l => !l.StartsWith('#')).Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => p[1].Split('|'));
        var rows = Samples.Rows(file).ToList();
        var byCode = rows.Select((r, i) => (r[CodeAt], i)).ToDictionary(p => p.Item1, p => p.i);
        var agencies = new List<WorldAgency>();
        var unitNo = 0;
        foreach (var row in rows)
        {
            var shape = shapes.TryGetValue(row[3], out var own) ? own : shapes[row[KindAt]];
            var units = shape[0].Split(';').Select((u, i) =>
            {
                var parts = u.Trim().Split('~');
                return new WorldUnit(unitNo++, agencies.Count, parts[0], parts[1], i);
            }).ToList();
            agencies.Add(new WorldAgency(agencies.Count, row[CodeAt], row[2], row[4], row[5], row[3],
                (AgencyLevel)int.Parse(row[0], CultureInfo.InvariantCulture), byCode.TryGetValue(row[ParentAt], out var parent) ? parent : null,
                shape[1].Trim(), shape[2].Trim(), units));
        }
        return (agencies, [.. rows.Select(r => int.Parse(r[PeopleAt], CultureInfo.InvariantCulture))]);
    }
}
