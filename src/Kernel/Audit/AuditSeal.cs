using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Audit;

/// <summary>
/// One entry's place in the chain. The digest covers the entry, the link covers this row and the link before it, both
/// keyed: whoever changes a row without the key breaks the chain there.
/// </summary>
internal sealed class AuditSeal
{
    public long Position { get; init; }
    public Guid EntryId { get; init; }
    public long Batch { get; init; }
    public DateTimeOffset SealedAt { get; init; }
    public byte[] Digest { get; init; } = [];
    public byte[] Link { get; init; } = [];

    internal static void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<AuditSeal>(e =>
        {
            e.In(engine, "audit", "seal").HasKey(x => x.Position);
            e.Property(x => x.Position).ValueGeneratedNever();
            e.HasIndex(x => x.EntryId).IsUnique();
        });
        model.Entity<AuditUnsealed>(e =>
        {
            e.In(engine, "audit", "unsealed").HasKey(x => x.EntryId);
            e.Property(x => x.EntryId).ValueGeneratedNever();
        });
        model.Entity<AuditLease>(e =>
        {
            e.In(engine, "audit", "lease").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
        });
    }
}

/// <summary>Written beside each entry, taken away when it is sealed: the sealer never searches for what it has to do.</summary>
internal sealed class AuditUnsealed
{
    public Guid EntryId { get; init; }
}

/// <summary>The one row that says which node seals, until when, and with which key (a mark of it, not the key).</summary>
internal sealed class AuditLease
{
    public int Id { get; init; }
    public Guid Holder { get; init; }
    public DateTimeOffset Until { get; init; }
    public string KeyMark { get; init; } = "";
}
