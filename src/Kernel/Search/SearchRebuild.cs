using LienThong.Kernel.Data;

namespace LienThong.Kernel.Search;

/// <summary>Fills the empty full-text table from the entries and their tokens, newest first.</summary>
internal static class SearchRebuild
{
    private const int Batch = 200;

    /// <summary>How many entries can be found now.</summary>
    public static async Task<long> RunAsync(Session session)
    {
        var (count, table) = (0L, FullText.Of(session));
        for (var before = long.MaxValue; ;)
        {
            var rows = await session.QueryAsync<EntryRow>("select * from [search.entry] where position < @before order by position desc limit @Batch", new { before, Batch });
            if (rows.Count == 0) break;
            var tokens = await session.QueryAsync<AclRow>("select entry_id, token from [search.acl] where entry_id in @Ids", new { Ids = session.Ids(rows.Select(r => r.Id)) });
            var byEntry = tokens.ToLookup(t => t.EntryId, t => t.Token);
            await table.PutAsync(session, SearchWriter.Analyse(session.Engine, rows.ConvertAll(r => new Prepared(r, [.. byEntry[r.Id]]))));
            count += rows.Count;
            before = rows[^1].Position;
        }

        await table.ContinueAsync(session);
        return count;
    }
}
