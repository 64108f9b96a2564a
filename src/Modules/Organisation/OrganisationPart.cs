using System.Reflection;
using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Organisation;

/// <summary>The module's own tables: reorganisations and hand-overs with their minutes, administrative units. Agencies and people are the kernel's.</summary>
internal sealed class OrganisationPart : IModelPart
{
    public static readonly OrganisationPart It = new();

    public OrganisationPart() => Mapping.RegisterIds(Assembly);

    public Assembly Assembly => typeof(OrganisationPart).Assembly;

    public void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<ReorganisationRow>(e =>
        {
            e.In(engine, "organisation", "reorganisation").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.State, x.OnDay });
        });
        model.Entity<HandedRow>(e =>
        {
            e.In(engine, "organisation", "handed").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.ReorganisationId, x.Position });
            e.HasIndex(x => x.RecordId);
        });
        model.Entity<WorkHandover>(e =>
        {
            e.In(engine, "organisation", "work_handover").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.AgencyId, x.State, x.OfferedAt });
            e.HasIndex(x => x.FromId);
            e.HasIndex(x => x.ToId);
        });
        model.Entity<WorkHandoverLine>(e =>
        {
            e.In(engine, "organisation", "work_handover_line").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.HandoverId, x.Position });
            e.HasIndex(x => x.RecordId);
        });
        AreaMap.Map(model, engine);
    }
}
