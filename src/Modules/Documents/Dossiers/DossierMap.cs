using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Documents;

internal static class DossierMap
{
    public static void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<FilePlanRow>(e => e.In(engine, "documents", "file_plan").HasKey(x => new { x.AgencyId, x.Year }));
        model.Entity<FileHeading>(e =>
        {
            e.In(engine, "documents", "file_heading").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.AgencyId, x.Year, x.Notation }).IsUnique();
        });
        model.Entity<RetentionTerm>(e => e.In(engine, "documents", "retention").HasKey(x => new { x.AgencyId, x.Years }));
        model.Entity<Dossier>(e =>
        {
            e.In(engine, "documents", "dossier").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.AgencyId, x.Year, x.Notation }).IsUnique();
            e.HasIndex(x => new { x.AgencyId, x.State, x.Id });
            e.HasIndex(x => x.KeeperId);
            e.HasIndex(x => x.ArchiveBy).HasFilter("state = 'Closed'");
        });
        model.Entity<DossierItem>(e =>
        {
            e.In(engine, "documents", "dossier_item").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.DossierId, x.RecordId }).IsUnique();
            e.HasIndex(x => x.RecordId);
        });
        model.Entity<DossierTransfer>(e =>
        {
            e.In(engine, "documents", "dossier_transfer").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.AgencyId, x.GivenAt });
        });
        model.Entity<TransferLine>(e =>
        {
            e.In(engine, "documents", "transfer_line").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.TransferId);
        });
    }
}
