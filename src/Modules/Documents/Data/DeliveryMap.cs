using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Documents;

internal static class DeliveryMap
{
    public static void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<RecipientRow>(e =>
        {
            e.In(engine, "documents", "recipient").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.OutgoingId);
        });
        model.Entity<DeliveryRow>(e =>
        {
            e.In(engine, "documents", "delivery").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.OutgoingId, x.Position });
            e.HasIndex(x => new { x.AgencyId, x.State, x.SentAt });
            e.HasIndex(x => new { x.State, x.SentAt }).HasFilter("state in ('Arrived', 'Waiting')");
            e.HasIndex(x => x.IncomingId);
            e.HasOne<OutgoingRow>().WithMany().HasForeignKey(x => x.OutgoingId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DeliveryEventRow>(e =>
        {
            e.In(engine, "documents", "delivery_event").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.DeliveryId);
            e.HasIndex(x => x.OutgoingId);
        });
        model.Entity<RelatedRow>(e =>
        {
            e.In(engine, "documents", "related").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.LeftId, x.RightId }).IsUnique();
            e.HasIndex(x => x.RightId);
        });
        model.Entity<RecipientGroupRow>(e =>
        {
            e.In(engine, "documents", "recipient_group").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.AgencyId, x.SortKey }).IsUnique();
        });
        model.Entity<RecipientMemberRow>(e =>
        {
            e.In(engine, "documents", "recipient_member").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.GroupId);
        });
    }
}
