using LienThong.Kernel.Data;

namespace LienThong.Kernel.Files;

public sealed partial class Files
{
    private const int Batch = 200;

    /// <summary>
    /// Housekeeping for a background loop: forgets uploads older than 24 hours, then removes content that no record ever took
    /// and nobody uploaded since. What was attached once is never removed, and nothing while a backup copies the files.
    /// Returns how many contents went.
    /// </summary>
    public async Task<int> CleanAsync(CancellationToken ct = default)
    {
        var before = clock.Now - FileSettings.StagedFor;
        await work.MaintainAsync(session => session.ExecuteAsync("delete from [files.staged] where at < @before", new { before }), ct);
        var removed = 0;
        for (var batch = Batch; batch == Batch; removed += batch)
            batch = await work.MaintainAsync(session => RemoveAsync(session, before), ct);
        _store.DeleteTemporaries(before);
        return removed;
    }

    private async Task<int> RemoveAsync(Session session, DateTimeOffset before)
    {
        // The conditions stand on the content's own row, so that on PostgreSQL a delete that waited for an attach or a
        // new upload of the same content looks again. The bytes go before the commit: should the commit fail, a row
        // without bytes is left that nobody refers to, and the next upload of that content puts them back.
        const string remove = """
            delete from [files.content]
            where hash in (select c.hash from [files.content] c where c.attached_at is null and c.staged_at < @before limit @Batch)
              and attached_at is null and staged_at < @before
            returning hash
            """;
        if (!await FileHold.IsFreeAsync(session, clock.Now)) return 0;
        var hashes = await session.QueryAsync<string>(remove, new { before, Batch });
        foreach (var hash in hashes) _store.Delete(hash);
        return hashes.Count;
    }
}
