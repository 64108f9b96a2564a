using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Documents;

internal static class OfficialCopyMap
{
    public static void Map(ModelBuilder model, Engine engine) => model.Entity<OfficialCopy>(e =>
    {
        e.In(engine, "documents", "official_copy").HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
        e.Ignore(x => x.Code).Ignore(x => x.SourceLink);
        e.HasIndex(x => x.SourceId);
        e.HasIndex(x => new { x.BookId, x.BookNumber });
    });
}
