using LienThong.Kernel.Data;

namespace LienThong.Kernel.Idempotency;

/// <summary>Housekeeping of idempotency keys, called by a background loop.</summary>
public sealed class IdempotencyCleaner(UnitOfWork work, Clock clock)
{
    /// <summary>How long a repeat still gets the first answer.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    private const int Batch = 2000;

    /// <summary>Forgets keys older than <see cref="KeptFor"/>, in short transactions; how many.</summary>
    public async Task<int> CleanAsync(CancellationToken ct = default)
    {
        const string remove = """
            delete from [kernel.idempotency] where at < @before and (person_id, key) in (
                select person_id, key from [kernel.idempotency] where at < @before order by at limit @Batch)
            """;
        var before = clock.Now - KeptFor;
        var removed = 0;
        for (var batch = Batch; batch == Batch; removed += batch)
            batch = await work.MaintainAsync(session => session.ExecuteAsync(remove, new { before, Batch }), ct);
        return removed;
    }
}
