using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Text;

namespace LienThong.Organisation.AgencyTree;

/// <summary>All agencies of a day, superior first; or those that match the words.</summary>
internal sealed class AgencyTree(UnitOfWork work, Organisations organisations)
{
    internal sealed record Line(AgencyView Agency, int Depth);

    public Task<List<Line>> ReadAsync(DateOnly asOf, string? words, CancellationToken ct) =>
        work.ReadAsync(async s => Lines(await organisations.AgenciesAsync(s, asOf), words), ct);

    /// <summary>The agencies of a day, with all days on which an agency came, went or was called otherwise.</summary>
    public Task<(List<Line> Lines, IReadOnlyList<DateOnly> Days)> ShowAsync(DateOnly asOf, string? words, CancellationToken ct) =>
        work.ReadAsync(async s => (Lines(await organisations.AgenciesAsync(s, asOf), words), await DaysAsync(s)), ct);

    private static List<Line> Lines(IReadOnlyList<AgencyView> all, string? words) => Nfc.Clean(words) is { Length: > 0 } typed ? Matching(all, typed) : Tree(all);

    private static async Task<IReadOnlyList<DateOnly>> DaysAsync(Session session)
    {
        var changes = await session.QueryAsync<Change>("""
            select valid_from as day from [org.agency_fact] where valid_to > valid_from
            union select valid_to from [org.agency_fact] where valid_to > valid_from and valid_to < @Open order by day
            """, new { Dated.Open });
        return changes.ConvertAll(c => c.Day);
    }

    private sealed class Change
    {
        public DateOnly Day { get; init; }
    }

    internal static List<Line> Matching(IReadOnlyList<AgencyView> all, string typed)
    {
        var wanted = Fold.Words(typed).Split(' ');
        return [.. all.Where(a => wanted.All(w => $" {Fold.Words($"{a.Name} {a.ShortName} {a.Notation} {a.Code}")}".Contains($" {w}", StringComparison.Ordinal)))
            .Select(a => new Line(a, 0))];
    }

    internal static List<Line> Tree(IReadOnlyList<AgencyView> all)
    {
        var known = all.Select(a => a.Id).ToHashSet();
        var below = all.Where(a => a.ParentId is { } p && known.Contains(p) && p != a.Id).ToLookup(a => a.ParentId!.Value);
        var lines = new List<Line>(all.Count);
        var placed = new HashSet<AgencyId>();
        foreach (var root in all.Where(a => a.ParentId is not { } p || !known.Contains(p) || p == a.Id)) Place(root, 0);
        // Whoever stands in a ring of superiors is shown all the same.
        foreach (var left in all.Where(a => !placed.Contains(a.Id))) Place(left, 0);
        return lines;

        void Place(AgencyView agency, int depth)
        {
            if (!placed.Add(agency.Id)) return;
            lines.Add(new Line(agency, depth));
            foreach (var child in below[agency.Id]) Place(child, depth + 1);
        }
    }
}
