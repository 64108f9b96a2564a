using LienThong.Kernel.Data;
using LienThong.Kernel.Search;

namespace LienThong.Schedule;

/// <summary>Published entries in the search: everybody of the agency finds them.</summary>
internal sealed class EntryIndex(SearchIndex search)
{
    public async Task PutAsync(Session session, IReadOnlyList<EntryRow> rows)
    {
        foreach (var some in rows.Chunk(100)) await search.PutManyAsync(session, [.. some.Select(Of)]);
    }

    public Task RemoveAsync(Session session, EntryRow row) => search.RemoveAsync(session, row.Id.Value);

    private static SearchEntry Of(EntryRow row) => new(
        row.Id.Value,
        EntryRow.Kind,
        row.Matter,
        string.Join('\n', EntryFacts.Of(row).Where(f => f.Value.Length > 0 && f.Value != row.Matter).Select(f => f.Value)),
        row.SourceNumber,
        row.ChangedAt,
        Links.Entry(row.Id),
        [.. Weeks.Desks(row.AgencyId, [.. Permissions.Read.Roles])],
        Agency: row.AgencyId);
}
