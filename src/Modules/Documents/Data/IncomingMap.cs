using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Documents;

internal static class IncomingMap
{
    public static void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<Incoming>(e =>
        {
            e.In(engine, "documents", "incoming").HasKey(x => x.Id);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => new { x.AgencyId, x.ArrivalDate, x.Id });
            e.HasIndex(x => new { x.AgencyId, x.State, x.ArrivalDate });
            e.HasIndex(x => new { x.AgencyId, x.CodeNumber, x.IssuedDate });
            e.HasIndex(x => new { x.BookId, x.Number });
            e.HasIndex(x => new { x.AgencyId, x.ClosedAt, x.Due, x.ArrivalDate, x.State });
            e.HasIndex(x => x.DeliveryId);
            // A year of a province is counted by ranges of this index and the next, without reading a document.
            e.HasIndex(x => new { x.AgencyId, x.TypeCode, x.Channel, x.ArrivalDate, x.State, x.SenderId });
            e.HasIndex(x => new { x.AgencyId, x.ExternalId });
            e.HasIndex(x => x.DueFrom).HasFilter(IncomingDeadlines.OpenDocument);
        });
        model.Entity<Line>(e =>
        {
            e.In(engine, "documents", "line").HasKey(x => x.Id);
            e.HasIndex(x => x.IncomingId);
            e.HasIndex(x => x.DueFrom).HasFilter(IncomingDeadlines.OpenLine);
        });
        model.Entity<DefaultTerm>(e => e.In(engine, "documents", "default_term").HasKey(x => new { x.AgencyId, x.TypeCode }));
        model.Entity<LastStep>(e =>
        {
            e.In(engine, "documents", "last_step").HasKey(x => x.RecordId);
            e.Property(x => x.RecordId).ValueGeneratedNever();
            e.HasIndex(x => x.At);
        });
        model.Entity<CorrespondentRow>(e => e.In(engine, "documents", "correspondent").HasKey(x => new { x.AgencyId, x.SenderWords, x.SignerWords }));
    }
}
