using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Documents;

/// <summary>Tables that incoming and outgoing documents share.</summary>
internal static class SharedMap
{
    public static void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<Note>(e =>
        {
            e.In(engine, "documents", "note").HasKey(x => x.Id);
            e.HasIndex(x => new { x.RecordId, x.At });
        });
        model.Entity<Phrase>(e =>
        {
            e.In(engine, "documents", "phrase").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.PersonId, x.Text }).IsUnique();
        });
        model.Entity<SavedView>(e =>
        {
            e.In(engine, "documents", "saved_view").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.PersonId, x.List, x.Name }).IsUnique();
        });
        model.Entity<Attachment>(e =>
        {
            e.In(engine, "documents", "attachment").HasKey(x => x.Id);
            e.HasIndex(x => new { x.RecordId, x.Ordinal }).IsUnique();
            e.Ignore(x => x.Marks).Ignore(x => x.TextState).Ignore(x => x.TextNote).Ignore(x => x.ScanState);
        });
        model.Entity<BookRule>(e =>
        {
            e.In(engine, "documents", "book_rule").HasKey(x => new { x.AgencyId, x.Kind, x.Series, x.ValidFrom });
            e.Ignore(x => x.TypeCodes);
        });
        model.Entity<AccessRow>(e =>
        {
            e.In(engine, "documents", "access").HasKey(x => new { x.RecordId, x.Token });
            e.HasIndex(x => new { x.Token, x.RecordKind, x.Day, x.RecordId });
        });
    }
}
