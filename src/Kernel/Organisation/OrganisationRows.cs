using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Organisation;

/// <summary>Every dated fact holds on [From, To); the open end is 9999-12-31.</summary>
public static class Dated
{
    /// <summary>"Still in force".</summary>
    public static readonly DateOnly Open = new(9999, 12, 31);
}

internal sealed class AgencyRow
{
    public AgencyId Id { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
}

internal sealed class AgencyFactRow
{
    public Guid Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public required string Name { get; init; }
    public required string ShortName { get; init; }
    public required string Notation { get; init; }
    public AgencyLevel Level { get; init; }
    public AgencyId? ParentId { get; init; }
    public required string SortKey { get; init; }
    public required string Folded { get; init; }
    public DateOnly ValidFrom { get; init; }
    public DateOnly ValidTo { get; set; }
}

internal sealed class IdentifierRow
{
    public Guid Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public required string Code { get; init; }
    public DateOnly ValidFrom { get; init; }
    public DateOnly ValidTo { get; set; }
}

internal sealed class UnitRow
{
    public UnitId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public required string Name { get; init; }
    public required string Notation { get; init; }
    public int Position { get; init; }
    public DateOnly ValidFrom { get; init; }
    public DateOnly ValidTo { get; set; }
}

internal sealed class PersonRow
{
    public PersonId Id { get; init; }
    public required string FullName { get; init; }
    public required string SortKey { get; init; }
    public required string Folded { get; init; }
    public string? Phone { get; set; }
    public string? Mobile { get; set; }
    public string? Email { get; set; }
}

internal sealed class AppointmentRow
{
    public AppointmentId Id { get; init; }
    public PersonId PersonId { get; init; }
    public AgencyId AgencyId { get; init; }
    public UnitId? UnitId { get; init; }
    public Role Role { get; init; }
    public required string Title { get; init; }
    public DateOnly ValidFrom { get; init; }
    public DateOnly ValidTo { get; set; }

    /// <summary>The appointment in which the same person goes on after a reorganisation.</summary>
    public AppointmentId? HeirId { get; set; }
}

internal sealed class DelegationRow
{
    public DelegationId Id { get; init; }
    public AppointmentId FromAppointmentId { get; init; }
    public AppointmentId ToAppointmentId { get; init; }
    public required string Scope { get; init; }
    public required string Reason { get; init; }
    public DateOnly ValidFrom { get; init; }
    public DateOnly ValidTo { get; set; }
}

internal sealed class SuccessionRow
{
    public Guid Id { get; init; }
    public AgencyId FromAgencyId { get; init; }
    public UnitId? FromUnitId { get; init; }
    public AgencyId ToAgencyId { get; init; }
    public UnitId? ToUnitId { get; init; }
    public required string Scope { get; init; }
    public SuccessionKind Kind { get; init; }
    public DateOnly ValidFrom { get; init; }
}

internal static class OrganisationMap
{
    public static void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<AgencyRow>(e => e.In(engine, "org", "agency").HasKey(x => x.Id));
        model.Entity<AgencyFactRow>(e =>
        {
            e.In(engine, "org", "agency_fact").HasKey(x => x.Id);
            e.HasIndex(x => new { x.AgencyId, x.ValidFrom });
        });
        model.Entity<IdentifierRow>(e =>
        {
            e.In(engine, "org", "identifier").HasKey(x => x.Id);
            e.Property(x => x.Code).HasMaxLength(35);
            e.HasIndex(x => x.Code);
            e.HasIndex(x => x.AgencyId);
        });
        model.Entity<UnitRow>(e =>
        {
            e.In(engine, "org", "unit").HasKey(x => x.Id);
            e.HasIndex(x => x.AgencyId);
        });
        model.Entity<PersonRow>(e =>
        {
            e.In(engine, "org", "person").HasKey(x => x.Id);
            e.HasIndex(x => x.SortKey);
        });
        model.Entity<AppointmentRow>(e =>
        {
            e.In(engine, "org", "appointment").HasKey(x => x.Id);
            e.HasIndex(x => x.PersonId);
            e.HasIndex(x => new { x.AgencyId, x.Role });
            e.HasIndex(x => x.UnitId);
            e.HasIndex(x => x.HeirId);
        });
        model.Entity<DelegationRow>(e =>
        {
            e.In(engine, "org", "delegation").HasKey(x => x.Id);
            e.HasIndex(x => x.ToAppointmentId);
            e.HasIndex(x => x.FromAppointmentId);
        });
        model.Entity<SuccessionRow>(e =>
        {
            e.In(engine, "org", "succession").HasKey(x => x.Id);
            e.HasIndex(x => x.ToAgencyId);
            e.HasIndex(x => x.FromAgencyId);
        });
    }
}
