using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Operating;

/// <summary>How old the last backup may be before the operator is warned; one row, and this value while there is none.</summary>
public sealed class BackupRule
{
    /// <summary>The one row's id.</summary>
    public const int OnlyId = 1;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; init; } = OnlyId;
    /// <summary>Days.</summary>
    public int WarnDays { get; init; } = 1;

    /// <summary>The rule in force.</summary>
    public static async Task<BackupRule> ReadAsync(Session session) => await session.FindAsync<BackupRule>("select id, warn_days from [kernel.backup_rule]") ?? new BackupRule();

    internal static void Map(ModelBuilder model, Engine engine) => model.Entity<BackupRule>(e =>
    {
        e.In(engine, "kernel", "backup_rule").HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
    });
}
