using LienThong.Kernel.Identity;

namespace LienThong.Schedule;

/// <summary>A room or a car of an agency.</summary>
internal sealed class ResourceRow
{
    public const string AuditKind = "schedule-resource";

    public ResourceId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ResourceKind Kind { get; init; }
    public string Name { get; set; } = "";

    /// <summary>Seats, number plate, driver.</summary>
    public string Note { get; set; } = "";

    /// <summary>Out of use since then; what was booked before stays.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}

internal enum ResourceKind
{
    Room,
    Car,
}

/// <summary>An invitation that the office does not put into the week.</summary>
internal sealed class Dismissal
{
    public Guid Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public Guid SourceId { get; init; }
    public string Reason { get; init; } = "";
    public string PersonName { get; init; } = "";
    public DateTimeOffset At { get; init; }
}

/// <summary>A person's address for the phone's calendar; the secret itself is not kept.</summary>
internal sealed class Feed
{
    public const string AuditKind = "schedule-feed";

    public PersonId PersonId { get; init; }
    public string Hash { get; set; } = "";
    public DateTimeOffset MadeAt { get; set; }
}
