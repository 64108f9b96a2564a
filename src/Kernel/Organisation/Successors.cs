using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Organisation;

/// <summary>Follows links of succession to agencies that still stand.</summary>
internal static class Successors
{
    /// <summary>One line for each ended agency and living heir; an heir that ended too is replaced by its own heirs, the scope staying what the first link said.</summary>
    public static List<SuccessorView> Living(IReadOnlyList<SuccessorView> links)
    {
        var onward = links.ToLookup(l => l.FromId);
        return [.. links.SelectMany(l => Follow(l, onward, [l.FromId])).GroupBy(l => (l.FromId, l.ToId))
            .Select(g => g.First() with { Scope = string.Join("; ", g.Select(l => l.Scope).Distinct()) })];
    }

    private static IEnumerable<SuccessorView> Follow(SuccessorView link, ILookup<AgencyId, SuccessorView> onward, HashSet<AgencyId> passed) =>
        link.ToName is not null ? [link]
            : !passed.Add(link.ToId) ? []
            : onward[link.ToId].SelectMany(next => Follow(link with { ToId = next.ToId, ToName = next.ToName }, onward, [.. passed]));
}
