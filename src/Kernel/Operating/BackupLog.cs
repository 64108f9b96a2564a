using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Operating;

/// <summary>What a node remembers of its backups.</summary>
/// <param name="StartedAt">When it began.</param>
/// <param name="EndedAt">When it was done; null when it failed, was killed, or runs.</param>
/// <param name="Place">File.</param>
/// <param name="Error">Why it failed.</param>
public sealed record PastBackup(DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string Place, string? Error);

/// <summary>Remembers backups, and keeps the files from being removed while one is made.</summary>
public sealed class BackupLog(UnitOfWork work, Clock clock)
{
    private const string Columns = "select started_at, ended_at, place, error from [kernel.backup]";

    /// <summary>The last one begun, and the last one done.</summary>
    public Task<(PastBackup? Begun, PastBackup? Done)> LastAsync(CancellationToken ct = default) => work.ReadAsync(async session =>
    {
        var begun = await session.FindAsync<BackupRow>($"{Columns} order by started_at desc, id desc limit 1");
        var done = await session.FindAsync<BackupRow>($"{Columns} where ended_at is not null order by ended_at desc limit 1");
        return (Past(begun), Past(done));
    }, ct);

    internal async Task<Entry> BeginAsync(string place, CancellationToken ct)
    {
        var id = OrderedId.Next();
        await work.MaintainAsync(async session =>
        {
            await FileHold.TakeAsync(session, clock.Now);
            return await session.ExecuteAsync("insert into [kernel.backup](id, started_at, ended_at, place, bytes, error) values (@id, @now, null, @place, 0, null)", new { id, now = clock.Now, place });
        }, ct);
        return new Entry(work, clock, id);
    }

    private static PastBackup? Past(BackupRow? row) => row is null ? null : new(row.StartedAt, row.EndedAt, row.Place, row.Error);

    /// <summary>A backup being made; prolongs its hold on the files until it ends.</summary>
    internal sealed class Entry : IAsyncDisposable
    {
        private readonly CancellationTokenSource _over = new();
        private readonly UnitOfWork _work;
        private readonly Clock _clock;
        private readonly Guid _id;
        private readonly Task _holding;

        public Entry(UnitOfWork work, Clock clock, Guid id)
        {
            (_work, _clock, _id) = (work, clock, id);
            _holding = HoldAsync();
        }

        public Task EndAsync(long bytes) => SetAsync("ended_at = @now, bytes = @bytes", bytes, null);

        /// <summary>On a full disk this cannot be noted either; the caller still learns why.</summary>
        public async Task FailAsync(string error)
        {
            try
            {
                await SetAsync("error = @error", 0, error);
            }
            catch (System.Data.Common.DbException)
            {
                // The backup's own failure is the one to be told.
            }
        }

        public async ValueTask DisposeAsync()
        {
            await _over.CancelAsync();
            await _holding;
            _over.Dispose();
        }

        private Task<int> SetAsync(string what, long bytes, string? error) =>
            _work.MaintainAsync(session => session.ExecuteAsync($"update [kernel.backup] set {what} where id = @_id", new { _id, bytes, error, now = _clock.Now }));

        private async Task HoldAsync()
        {
            using var timer = new PeriodicTimer(FileHold.Lasts / 5);
            try
            {
                while (await timer.WaitForNextTickAsync(_over.Token))
                    await _work.MaintainAsync(session => FileHold.TakeAsync(session, _clock.Now), _over.Token);
            }
            catch (Exception e) when (e is OperationCanceledException or System.Data.Common.DbException)
            {
                // Over; or the database is unreachable, of which the backup itself will hear.
            }
        }
    }
}
