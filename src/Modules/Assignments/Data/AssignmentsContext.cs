using System.Reflection;
using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Assignments;

/// <summary>The module's window on the one database.</summary>
internal sealed class AssignmentsContext(DbContextOptions<AssignmentsContext> options) : ModuleContext(options, AssignmentsPart.It);

/// <summary>The module's tables.</summary>
internal sealed class AssignmentsPart : IModelPart
{
    public static readonly AssignmentsPart It = new();

    public AssignmentsPart() => Mapping.RegisterIds(Assembly);

    public Assembly Assembly => typeof(AssignmentsPart).Assembly;

    public void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<TaskRow>(e =>
        {
            e.In(engine, "assignments", "task").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Ignore(x => x.Owner);
            e.HasIndex(x => new { x.AgencyId, x.Due });
            e.HasIndex(x => new { x.OwnerAgency, x.Due });
            e.HasIndex(x => new { x.AreaId, x.Year });
            e.HasIndex(x => new { x.State, x.Due });
            e.HasIndex(x => x.ParentId);
            e.HasIndex(x => x.DocumentId);
        });
        model.Entity<TaskPartner>(e =>
        {
            e.In(engine, "assignments", "partner").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.TaskId);
        });
        model.Entity<TaskEntry>(e =>
        {
            e.In(engine, "assignments", "entry").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.TaskId, x.At });
            e.HasIndex(x => x.At);
        });
        model.Entity<TaskEvidence>(e =>
        {
            e.In(engine, "assignments", "evidence").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.TaskId, x.Ordinal }).IsUnique();
            e.Ignore(x => x.Marks).Ignore(x => x.TextState).Ignore(x => x.TextNote).Ignore(x => x.ScanState);
        });
    }
}
