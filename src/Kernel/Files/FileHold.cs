using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Files;

/// <summary>One row that says until when no file may be removed: a backup that has read the database still has to copy what it names.</summary>
internal sealed class FileHold
{
    /// <summary>It runs out by itself, should the backup be killed.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);

    public int Id { get; init; }
    public DateTimeOffset Until { get; init; }

    /// <summary>Begins or prolongs; on PostgreSQL it waits for a cleaner at work.</summary>
    public static Task<int> TakeAsync(Session session, DateTimeOffset now) => session.ExecuteAsync("""
        insert into [files.hold] as h (id, until) values (1, @until)
        on conflict (id) do update set until = excluded.until where h.until < excluded.until
        """, new { until = now + Lasts });

    /// <summary>Whether the cleaner may remove files in this transaction; who wants to hold them waits for its end.</summary>
    public static async Task<bool> IsFreeAsync(Session session, DateTimeOffset now) => await session.ExecuteAsync("""
        insert into [files.hold] as h (id, until) values (1, 0)
        on conflict (id) do update set until = h.until where h.until <= @now
        """, new { now }) == 1;

    internal static void Map(ModelBuilder model, Engine engine) => model.Entity<FileHold>(e =>
    {
        e.In(engine, "files", "hold").HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
    });
}
