using LienThong.Kernel.Identity;

namespace LienThong.Schedule;

/// <summary>One line of a week: when, what, where, who. Names stand as they were when it was written.</summary>
internal sealed class EntryRow
{
    /// <summary>In search and audit.</summary>
    public const string Kind = "schedule-entry";

    /// <summary>Minutes for which an entry that names no end keeps its people, room and cars.</summary>
    public const int UsualLength = 120;

    public EntryId Id { get; init; }
    public WeekId WeekId { get; init; }
    public AgencyId AgencyId { get; init; }
    public DateOnly Day { get; set; }

    /// <summary>Minutes of the day.</summary>
    public int StartsAt { get; set; }

    /// <summary>Minutes of the day; null where no end is named.</summary>
    public int? EndsAt { get; set; }

    /// <summary>Until when its people, room and cars are taken.</summary>
    public int BusyUntil { get; set; }

    /// <summary>Nội dung.</summary>
    public string Matter { get; set; } = "";

    /// <summary>The room's name, or any other place.</summary>
    public string Place { get; set; } = "";

    /// <summary>Chủ trì: a person of the agency or somebody from outside.</summary>
    public string Chair { get; set; } = "";

    /// <summary>Those of the agency who take part, by name.</summary>
    public string Members { get; set; } = "";

    /// <summary>Others who take part, in words.</summary>
    public string Guests { get; set; } = "";

    /// <summary>Chuẩn bị.</summary>
    public string Prepares { get; set; } = "";
    public string Cars { get; set; } = "";

    /// <summary>The document that it comes from; null for none.</summary>
    public Guid? SourceId { get; init; }
    public string SourceNumber { get; init; } = "";
    public string SourceLink { get; init; } = "";
    public DateTimeOffset? CancelledAt { get; set; }
    public string CancelReason { get; set; } = "";

    /// <summary>How often it was changed: SEQUENCE of RFC 5545.</summary>
    public int Revision { get; set; }
    public DateTimeOffset ChangedAt { get; set; }

    public bool Cancelled => CancelledAt is not null;
}

/// <summary>A person of the agency in an entry.</summary>
internal sealed class EntryPerson
{
    public Guid Id { get; init; }
    public EntryId EntryId { get; init; }
    public AppointmentId AppointmentId { get; init; }
    public PersonId PersonId { get; init; }
    public string Name { get; init; } = "";
    public bool Chairs { get; init; }
}

/// <summary>A room or a car that an entry takes.</summary>
internal sealed class Booking
{
    public Guid Id { get; init; }
    public EntryId EntryId { get; init; }
    public ResourceId ResourceId { get; init; }
}

/// <summary>What a published entry was before; only ever added.</summary>
internal sealed class EntryChange
{
    public Guid Id { get; init; }
    public WeekId WeekId { get; init; }
    public EntryId EntryId { get; init; }
    public ChangeKind Kind { get; init; }
    public DateTimeOffset At { get; init; }
    public string PersonName { get; init; } = "";
    public string Reason { get; init; } = "";

    /// <summary>A list of <see cref="FieldChange"/> as JSON.</summary>
    public string Fields { get; init; } = "[]";
}

/// <summary>What became of an entry after its week was published.</summary>
internal enum ChangeKind
{
    Added,
    Changed,
    Cancelled,
}

/// <summary>One field of an entry before and after.</summary>
internal sealed record FieldChange(string Field, string Was, string Now);
