using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Documents;

/// <summary>The module's window on the one database.</summary>
internal sealed class DocumentsContext(DbContextOptions<DocumentsContext> options) : ModuleContext(options, DocumentsPart.It)
{
    public DbSet<Incoming> Incoming => Set<Incoming>();
    public DbSet<Line> Lines => Set<Line>();
    public DbSet<Note> Notes => Set<Note>();
    public DbSet<Phrase> Phrases => Set<Phrase>();
    public DbSet<Attachment> Attachments => Set<Attachment>();
    public DbSet<AccessRow> Access => Set<AccessRow>();
}
