using LienThong.Kernel.Data;

namespace LienThong.Kernel.Audit;

/// <summary>
/// Reads the whole audit, page by page, and names each fault. Runs beside a working sealer; memory does not grow with
/// the audit. What the heads file says is trusted over the database, because it lies outside it.
/// </summary>
public sealed class AuditVerifier(UnitOfWork work, Clock clock)
{
    private const int Page = 2000;

    /// <summary>Verifies entries, seals and heads against one another as they stood when it began.</summary>
    public async Task<AuditReport> VerifyAsync(CancellationToken ct = default)
    {
        var faults = new AuditFaults();
        var heads = new AuditHeads(work.Database.Folder);
        var length = heads.Length;
        var begun = clock.Now;
        var last = await work.ReadAsync(s => s.FindAsync<AuditSeal>("select * from [audit.seal] order by position desc limit 1"), ct);
        var mark = await work.ReadAsync(s => s.FindAsync<string>("select key_mark from [audit.lease] where id = 1"), ct);
        var key = AuditKey.Find(work.Database.Folder);
        if ((last is not null || mark is not null) && (key is null || mark is not null && key.Mark != mark))
        {
            faults.Add(AuditFaultKind.WrongKey, null, null, AuditTexts.WrongKey);
            return new(0, 0, faults.Count, faults.Listed);
        }

        var count = 0L;
        if (key is not null)
        {
            var chain = new AuditChain(key);
            using var head = new AuditHeadCheck(chain, heads, length, begun - Sealer.Window, faults);
            count = await SealsAsync(new AuditSealCheck(chain, faults), head, last?.Position ?? 0, ct);
            head.Finish(last);
        }

        var waiting = await work.ReadAsync(s => UnsealedAsync(s, begun, faults), ct);
        return new(count, waiting, faults.Count, faults.Listed);
    }

    private async Task<long> SealsAsync(AuditSealCheck seals, AuditHeadCheck heads, long end, CancellationToken ct)
    {
        const string page = "select * from [audit.seal] where position > @after and position <= @end order by position limit @Page";
        const string entries = "select e.* from [audit.seal] s join [audit.entry] e on e.id = s.entry_id where s.position > @after and s.position <= @upTo";
        var count = 0L;
        for (var after = 0L; ;)
        {
            var (rows, known) = await work.ReadAsync(async s =>
            {
                var found = await s.QueryAsync<AuditSeal>(page, new { after, end, Page });
                var upTo = found.Count == 0 ? after : found[^1].Position;
                return (found, (await s.QueryAsync<AuditEntry>(entries, new { after, upTo })).DistinctBy(e => e.Id).ToDictionary(e => e.Id));
            }, ct);
            if (rows.Count == 0) return count;
            foreach (var row in rows)
            {
                seals.Check(row, known.GetValueOrDefault(row.EntryId));
                heads.Check(row);
            }

            count += rows.Count;
            after = rows[^1].Position;
        }
    }

    private static async Task<long> UnsealedAsync(Session session, DateTimeOffset begun, AuditFaults faults)
    {
        const string inserted = """
            select e.id from [audit.entry] e left join [audit.seal] s on s.entry_id = e.id left join [audit.unsealed] u on u.entry_id = e.id
            where s.entry_id is null and u.entry_id is null order by e.id limit 2000
            """;
        const string late = "select e.id from [audit.unsealed] u join [audit.entry] e on e.id = u.entry_id where e.at < @before order by e.id limit 2000";
        const string removed = "select u.entry_id from [audit.unsealed] u left join [audit.entry] e on e.id = u.entry_id where e.id is null order by u.entry_id limit 2000";
        foreach (var id in await session.QueryAsync<Guid>(inserted)) faults.Add(AuditFaultKind.EntryInserted, null, id, AuditTexts.EntryInserted(id));
        foreach (var id in await session.QueryAsync<Guid>(removed)) faults.Add(AuditFaultKind.WaitingRemoved, null, id, AuditTexts.WaitingRemoved(id));
        var window = (int)Sealer.Window.TotalSeconds;
        foreach (var id in await session.QueryAsync<Guid>(late, new { before = begun - Sealer.Window })) faults.Add(AuditFaultKind.NotSealed, null, id, AuditTexts.NotSealed(id, window));
        return await session.ScalarAsync<long>("select count(*) from [audit.unsealed]");
    }
}
