using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Documents;

internal static class RecallMap
{
    public static void Map(ModelBuilder model, Engine engine) => model.Entity<CopyRecall>(e =>
    {
        e.In(engine, "documents", "recall").HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
        e.HasIndex(x => x.OutgoingId);
        e.HasIndex(x => x.IncomingId);
        // A copy is asked for once until it was refused.
        e.HasIndex(x => x.DeliveryId).IsUnique().HasFilter("state <> 'Refused'");
    });
}
