using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;
using LienThong.Kernel.Text;

namespace LienThong.Organisation;

/// <summary>Units by code and by id for other modules.</summary>
internal sealed class AreaNaming : IAreaReads
{
    public async Task<bool> AnyAsync(Session session) => await session.ScalarAsync<long>("select count(*) from (select 1 from [organisation.area] limit 1) a") > 0;

    public async Task<IReadOnlyDictionary<string, NamedArea>> OfCodesAsync(Session session, IReadOnlyCollection<string> codes, DateOnly day)
    {
        if (codes.Count == 0) return new Dictionary<string, NamedArea>();
        var asked = day < AreaDays.Known ? AreaDays.Known : day;
        var found = await session.QueryAsync<AreaLine>(AreaLines.Select("a.code in @Codes and a.valid_from <= @Day and a.valid_to > @Day"), new { Codes = codes.ToArray(), Day = asked });
        return found.Select(Named).DistinctBy(a => a.Code).ToDictionary(a => a.Code, StringComparer.Ordinal);
    }

    public async Task<IReadOnlyList<NamedArea>> ProvincesAsync(Session session, DateOnly day) => [.. (await session.QueryAsync<AreaLine>(
        AreaLines.Select("a.level = 'Province' and a.valid_from <= @Day and a.valid_to > @Day"), new { Day = day < AreaDays.Known ? AreaDays.Known : day })).Select(Named)];

    public async Task<NamedArea?> ProvinceAsync(Session session, string codeOrName, DateOnly day)
    {
        if (codeOrName.All(char.IsAsciiDigit)) return (await OfCodesAsync(session, [codeOrName.PadLeft(2, '0')], day)).Values.FirstOrDefault();
        var folded = Fold.Words(codeOrName);
        return (await ProvincesAsync(session, day)).FirstOrDefault(p => Fold.Words(p.FullName) is var name && (name == folded || name.EndsWith(' ' + folded, StringComparison.Ordinal)));
    }

    public async Task<IReadOnlyList<NamedArea>> FindAsync(Session session, IReadOnlyCollection<Guid> ids, DateOnly day) =>
        ids.Count == 0 ? [] : [.. (await session.QueryAsync<AreaLine>(AreaLines.Select("a.id in @Ids"), new { Ids = session.Ids(ids), Day = day })).Select(Named)];

    public async Task<IReadOnlyList<NamedArea>> StandingAsync(Session session, IReadOnlyCollection<Guid> ids, DateOnly day) =>
        ids.Count == 0 ? [] : [.. (await session.QueryAsync<AreaLine>(AreaLines.Select("a.id in @Ids and a.valid_from <= @Day and a.valid_to > @Day"), new { Ids = session.Ids(ids), Day = day < AreaDays.Known ? AreaDays.Known : day })).Select(Named)];

    public async Task<IReadOnlyList<PlacedArea>> PlacedProvincesAsync(Session session, DateOnly boundaries)
    {
        var day = boundaries < AreaDays.Known ? AreaDays.Known : boundaries;
        var all = (await session.QueryAsync<AreaLine>(AreaLines.Select("a.level = 'Province'"), new { Day = day })).OrderBy(l => l.SortKey, StringComparer.Ordinal).ThenBy(l => l.Id.Value).ToList();
        var links = (await session.QueryAsync<AreaSuccessionRow>("select s.from_id, s.to_id, s.part from [organisation.area_succession] s join [organisation.area] a on a.id = s.from_id where a.level = 'Province'")).ToLookup(l => l.FromId);
        var lines = all.ToDictionary(l => l.Id);
        return [.. all.Select(l => (Line: l, Heir: Heir(l.Id, lines, links, day)))
            .Select(l => new PlacedArea(Named(l.Line), First(l.Line), l.Line.ValidTo, l.Heir) { Among = l.Heir is null ? Heirs(l.Line.Id, lines, links, day) : [] })];
    }

    /// <summary>As many statements as there were reforms between the day and the unit.</summary>
    public async Task<AreaParts> PartsAsync(Session session, Guid area, DateOnly day)
    {
        var asked = day < AreaDays.Known ? AreaDays.Known : day;
        if ((await session.QueryAsync<AreaLine>(AreaLines.Select("a.id = @Id"), new { Id = new AreaId(area), Day = asked })).SingleOrDefault() is not { } unit) return new(default, false, []);
        if (unit.StoodOn(asked))
        {
            var below = await session.QueryAsync<AreaLine>(AreaLines.Select("f.parent_id = @Id and a.valid_from <= @Day and a.valid_to > @Day"), new { unit.Id, Day = asked });
            return new(First(unit), true, [.. below.Select(l => new AreaPiece(Named(l), true))]);
        }

        var (pieces, young) = (new List<AreaPiece>(), new Dictionary<AreaId, bool> { [unit.Id] = true });
        while (young.Count > 0 && unit.ValidFrom > asked)
        {
            var links = (await AreaLinks.OfAsync(session, young.Keys, null)).FindAll(l => young.ContainsKey(l.ToId));
            var passed = links.GroupBy(l => l.FromId).ToDictionary(g => g.Key, g => g.All(l => l.Part == AreaPart.Full && young[l.ToId]));
            var lines = passed.Count == 0 ? [] : await session.QueryAsync<AreaLine>(AreaLines.Select("a.id in @Ids"), new { Ids = session.Ids(passed.Keys.Select(k => k.Value)), Day = asked });
            pieces.AddRange(lines.Where(l => l.StoodOn(asked)).Select(l => new AreaPiece(Named(l), passed[l.Id])));
            young = lines.Where(l => l.ValidFrom > asked).ToDictionary(l => l.Id, l => passed[l.Id]);
        }

        return new(First(unit), false, pieces);
    }

    // The list does not say since when its oldest units stood.
    private static DateOnly First(AreaLine line) => line.ValidFrom <= AreaDays.Known ? DateOnly.MinValue : line.ValidFrom;

    private static Guid? Heir(AreaId id, Dictionary<AreaId, AreaLine> lines, ILookup<AreaId, AreaSuccessionRow> links, DateOnly day)
    {
        for (var steps = 0; steps < lines.Count && lines.TryGetValue(id, out var line) && line.ValidFrom <= day; steps++)
        {
            if (line.ValidTo > day) return id.Value;
            if (links[id].ToList() is not [{ Part: AreaPart.Full } only]) return null;
            id = only.ToId;
        }

        return null;
    }

    private static List<Guid> Heirs(AreaId id, Dictionary<AreaId, AreaLine> lines, ILookup<AreaId, AreaSuccessionRow> links, DateOnly day)
    {
        var (seen, open, heirs) = (new HashSet<AreaId> { id }, new Queue<AreaId>([id]), new List<Guid>());
        while (open.TryDequeue(out var next))
        {
            if (!lines.TryGetValue(next, out var line) || line.ValidFrom > day) continue;
            if (line.ValidTo > day) heirs.Add(next.Value);
            else foreach (var link in links[next].Where(l => seen.Add(l.ToId))) open.Enqueue(link.ToId);
        }

        return heirs;
    }

    private static NamedArea Named(AreaLine line) => new(line.Id.Value, line.Code, line.FullName);
}
