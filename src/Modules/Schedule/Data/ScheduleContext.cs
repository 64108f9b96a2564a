using System.Reflection;
using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Schedule;

/// <summary>The module's window on the one database.</summary>
internal sealed class ScheduleContext(DbContextOptions<ScheduleContext> options) : ModuleContext(options, SchedulePart.It);

/// <summary>The module's tables.</summary>
internal sealed class SchedulePart : IModelPart
{
    public static readonly SchedulePart It = new();

    public SchedulePart() => Mapping.RegisterIds(Assembly);

    public Assembly Assembly => typeof(SchedulePart).Assembly;

    public void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<WeekRow>(e =>
        {
            e.In(engine, "schedule", "week").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Ignore(x => x.Sunday);
            e.HasIndex(x => new { x.AgencyId, x.Monday }).IsUnique();
        });
        model.Entity<EntryRow>(e =>
        {
            e.In(engine, "schedule", "entry").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Ignore(x => x.Cancelled);
            e.HasIndex(x => x.WeekId);
            e.HasIndex(x => new { x.AgencyId, x.Day });
            e.HasIndex(x => x.SourceId);
        });
        model.Entity<EntryPerson>(e =>
        {
            e.In(engine, "schedule", "entry_person").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.EntryId);
            e.HasIndex(x => x.PersonId);
        });
        model.Entity<Booking>(e =>
        {
            e.In(engine, "schedule", "booking").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.EntryId);
            e.HasIndex(x => x.ResourceId);
        });
        model.Entity<EntryChange>(e =>
        {
            e.In(engine, "schedule", "change").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.WeekId);
        });
        model.Entity<ResourceRow>(e =>
        {
            e.In(engine, "schedule", "resource").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.AgencyId);
        });
        model.Entity<Dismissal>(e =>
        {
            e.In(engine, "schedule", "dismissal").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.AgencyId, x.SourceId }).IsUnique();
        });
        model.Entity<Feed>(e =>
        {
            e.In(engine, "schedule", "feed").HasKey(x => x.PersonId);
            e.Property(x => x.PersonId).ValueGeneratedNever();
            e.HasIndex(x => x.Hash).IsUnique();
        });
    }
}
