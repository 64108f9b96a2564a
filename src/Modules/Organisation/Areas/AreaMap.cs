using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Organisation;

/// <summary>Tables of the administrative units.</summary>
internal static class AreaMap
{
    public static void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<AreaRow>(e =>
        {
            e.In(engine, "organisation", "area").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.Code);
        });
        model.Entity<AreaFactRow>(e =>
        {
            e.In(engine, "organisation", "area_fact").HasKey(x => new { x.AreaId, x.ValidFrom });
            e.Property(x => x.ValidFrom).ValueGeneratedNever();
            e.HasIndex(x => x.ParentId);
        });
        model.Entity<AreaSuccessionRow>(e =>
        {
            e.In(engine, "organisation", "area_succession").HasKey(x => new { x.FromId, x.ToId });
            e.HasIndex(x => x.ToId);
        });
    }
}
