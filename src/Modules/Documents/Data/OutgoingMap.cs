using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Documents;

internal static class OutgoingMap
{
    public static void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<OutgoingRow>(e =>
        {
            e.In(engine, "documents", "outgoing").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Ignore(x => x.Code);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => new { x.AgencyId, x.State, x.MovedAt });
            e.HasIndex(x => new { x.AgencyId, x.MovedAt });
            e.HasIndex(x => new { x.BookId, x.BookNumber });
            e.HasIndex(x => x.AnswersId);
            e.HasIndex(x => new { x.AgencyId, x.TypeCode, x.IssuedOn, x.State });
        });
        model.Entity<DraftVersionRow>(e =>
        {
            e.In(engine, "documents", "draft_version").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.OutgoingId, x.Number }).IsUnique();
        });
        model.Entity<ReviewRow>(e =>
        {
            e.In(engine, "documents", "review").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.OutgoingId);
        });
    }
}
