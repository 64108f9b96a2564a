using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;

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

    public async Task<IReadOnlyList<NamedArea>> FindAsync(Session session, IReadOnlyCollection<Guid> ids, DateOnly day) =>
        ids.Count == 0 ? [] : [.. (await session.QueryAsync<AreaLine>(AreaLines.Select("a.id in @Ids"), new { Ids = session.Ids(ids), Day = day })).Select(Named)];

    private static NamedArea Named(AreaLine line) => new(line.Id.Value, line.Code, line.FullName);
}
