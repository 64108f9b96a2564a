using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Operating;

/// <summary>A backup as this node remembers it; what has neither end nor error runs, or was killed.</summary>
internal sealed class BackupRow
{
    public Guid Id { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public string Place { get; init; } = "";
    public long Bytes { get; init; }
    public string? Error { get; init; }

    internal static void Map(ModelBuilder model, Engine engine) => model.Entity<BackupRow>(e =>
    {
        e.In(engine, "kernel", "backup").HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
        e.HasIndex(x => x.StartedAt);
    });
}
