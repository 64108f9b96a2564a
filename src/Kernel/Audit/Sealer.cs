using System.Diagnostics;
using System.Text;
using Dapper;
using LienThong.Kernel.Data;

namespace LienThong.Kernel.Audit;

/// <summary>
/// Chains the audit's entries in batches, by position and never by id: ids have gaps and commit out of order. One node
/// seals at a time (a lease row, locked while a batch is written). Called at least every two seconds, so that an entry
/// stands unsealed five seconds at most; killed anywhere it goes on where it stopped.
/// </summary>
public sealed class Sealer(UnitOfWork work, Clock clock) : IDisposable
{
    /// <summary>Longest time that an entry of a running node stands unsealed.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    /// <summary>How often <see cref="SealAsync"/> is to be called.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private const int BatchSize = 1000;
    private const int RowsAStatement = 100;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(3);
    private readonly Guid _me = Guid.CreateVersion7();
    private readonly AuditHeads _heads = new(work.Database.Folder);
    private readonly SemaphoreSlim _one = new(1);
    private AuditKey? _key;
    private bool _checked;
    private long _appended;

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    /// <summary>Seals what waits; how many entries. 0 also when another node holds the lease.</summary>
    public async Task<int> SealAsync(CancellationToken ct = default)
    {
        await _one.WaitAsync(ct);
        try
        {
            if (_checked && !await WaitsAsync(ct)) return 0;
            var sealedCount = 0;
            while (await work.MaintainAsync(BatchAsync, ct) is { } batch)
            {
                if (batch.Head is { } head) Append(head);
                _checked = true;
                sealedCount += batch.Count;
                if (batch.Count < BatchSize) break;
            }

            return sealedCount;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Seals until nothing waits, outlasting the lease of a node that was killed; for a check while no node serves. False when something still waits after twice the window.</summary>
    public async Task<bool> SettleAsync(CancellationToken ct = default)
    {
        for (var started = Stopwatch.GetTimestamp(); ;)
        {
            await SealAsync(ct);
            if (!await WaitsAsync(ct)) return true;
            if (Stopwatch.GetElapsedTime(started) > 2 * Window) return false;
            await Task.Delay(200, ct);
        }
    }

    private Task<bool> WaitsAsync(CancellationToken ct) =>
        work.ReadAsync(async s => await s.ScalarAsync<long>("select count(*) from (select 1 from [audit.unsealed] limit 1) w") > 0, ct);

    private async Task<Batch?> BatchAsync(Session session)
    {
        var last = await session.FindAsync<AuditSeal>("select * from [audit.seal] order by position desc limit 1");
        _key ??= last is null ? AuditKey.FindOrMake(work.Database.Folder) : AuditKey.Find(work.Database.Folder) ?? throw KeyLost();
        if (!await TakeLeaseAsync(session, _key.Mark)) return null;
        // Read again under the lease's lock: on PostgreSQL another node may have sealed while this one waited.
        last = await session.FindAsync<AuditSeal>("select * from [audit.seal] order by position desc limit 1");
        var chain = new AuditChain(_key);
        if (last is not null) CatchUp(chain, last);
        const string waiting = "select e.* from [audit.unsealed] u join [audit.entry] e on e.id = u.entry_id order by u.entry_id limit @BatchSize";
        var entries = await session.QueryAsync<AuditEntry>(waiting, new { BatchSize });
        if (entries.Count == 0) return new(0, null);

        var rows = Chain(chain, entries, last);
        foreach (var part in rows.Chunk(RowsAStatement)) await InsertAsync(session, part);
        await session.ExecuteAsync("delete from [audit.unsealed] where entry_id in (select entry_id from [audit.seal] where position > @after)", new { after = last?.Position ?? 0 });
        return new(rows.Count, Head(chain, rows[^1]));
    }

    private List<AuditSeal> Chain(AuditChain chain, List<AuditEntry> entries, AuditSeal? last)
    {
        var (position, batch, before, now) = (last?.Position ?? 0, (last?.Batch ?? 0) + 1, last?.Link ?? AuditChain.Start, clock.Now);
        var rows = new List<AuditSeal>(entries.Count);
        foreach (var entry in entries)
        {
            var digest = chain.Digest(entry);
            before = chain.Link(++position, entry.Id, batch, now, digest, before);
            rows.Add(new() { Position = position, EntryId = entry.Id, Batch = batch, SealedAt = now, Digest = digest, Link = before });
        }

        return rows;
    }

    // A node killed between the commit and its line in the heads file leaves one batch without a line. More than one
    // missing is no accident; the gap is left for the verifier to name.
    private void CatchUp(AuditChain chain, AuditSeal last)
    {
        if (last.Batch == _appended) return;
        if ((_heads.Last()?.Batch ?? 0) == last.Batch - 1) Append(Head(chain, last));
    }

    private void Append(AuditHead head)
    {
        _heads.Append(head);
        _appended = head.Batch;
    }

    private static AuditHead Head(AuditChain chain, AuditSeal seal)
    {
        var link = Convert.ToHexStringLower(seal.Link);
        return new(seal.Batch, seal.Position, link, chain.HeadMac(seal.Batch, seal.Position, link));
    }

    private async Task<bool> TakeLeaseAsync(Session session, string mark)
    {
        var now = clock.Now;
        const string first = "insert into [audit.lease](id, holder, until, key_mark) values (1, @_me, @now, @mark) on conflict (id) do nothing";
        const string take = "update [audit.lease] set holder = @_me, until = @until where id = 1 and (holder = @_me or until <= @now) returning key_mark";
        await session.ExecuteAsync(first, new { _me, now, mark });
        var stored = await session.FindAsync<string>(take, new { _me, now, until = now + Lease });
        if (stored is null) return false;
        return stored == mark ? true : throw KeyLost();
    }

    private static Task<int> InsertAsync(Session session, AuditSeal[] rows)
    {
        var sql = new StringBuilder("insert into [audit.seal](position, entry_id, batch, sealed_at, digest, link) values ");
        var values = new DynamicParameters();
        for (var i = 0; i < rows.Length; i++)
        {
            sql.Append(i == 0 ? "" : ", ").Append($"(@p{i}, @e{i}, @b{i}, @s{i}, @d{i}, @l{i})");
            values.Add($"p{i}", rows[i].Position);
            values.Add($"e{i}", rows[i].EntryId);
            values.Add($"b{i}", rows[i].Batch);
            values.Add($"s{i}", rows[i].SealedAt);
            values.Add($"d{i}", rows[i].Digest);
            values.Add($"l{i}", rows[i].Link);
        }

        return session.ExecuteAsync(sql.ToString(), values);
    }

    private InvalidOperationException KeyLost() => new(
        $"{AuditKey.PathIn(work.Database.Folder)} is missing or not the key that this database was sealed with. Put the right key back; a new one would make the whole audit look forged.");

    private sealed record Batch(int Count, AuditHead? Head);
}
