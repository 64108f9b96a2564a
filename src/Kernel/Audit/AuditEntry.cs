using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Audit;

/// <summary>An append-only line: who did what to which record, when, in which hat, for whom, why.</summary>
internal sealed class AuditEntry
{
    public Guid Id { get; init; }
    public DateTimeOffset At { get; init; }
    public PersonId PersonId { get; init; }
    public required string PersonName { get; init; }
    public AppointmentId AppointmentId { get; init; }
    public required string Title { get; init; }
    public AgencyId AgencyId { get; init; }
    public string? OnBehalfOf { get; init; }
    public required string Action { get; init; }
    public required string RecordKind { get; init; }
    public Guid RecordId { get; init; }
    public string? Why { get; init; }
    public string? Detail { get; init; }

    internal static void Map(ModelBuilder model, Engine engine) => model.Entity<AuditEntry>(e =>
    {
        e.In(engine, "audit", "entry").HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
        e.HasIndex(x => new { x.RecordId, x.At });
        e.HasIndex(x => new { x.AgencyId, x.At });
        e.HasIndex(x => new { x.PersonId, x.At });
        e.HasIndex(x => x.At);
    });
}
