using LienThong.Kernel.Identity;

namespace LienThong.Organisation;

/// <summary>Minutes by which one person's work passes to a colleague.</summary>
internal readonly record struct WorkHandoverId(Guid Value) : ITypedId<WorkHandoverId>
{
    public static WorkHandoverId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}

internal enum WorkHandoverState
{
    /// <summary>Chờ nhận: the giver has signed, nothing has passed.</summary>
    Offered,
    /// <summary>Đã bàn giao: both have signed, everything open has passed.</summary>
    Taken,
    /// <summary>Từ chối.</summary>
    Refused,
    /// <summary>Đã rút.</summary>
    Withdrawn,
}

/// <summary>Biên bản bàn giao công việc as stored: names and titles are those of its day.</summary>
internal sealed class WorkHandover
{
    public const string Kind = "work-handover";

    public WorkHandoverId Id { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>Whose work it is; the appointment may be over.</summary>
    public AppointmentId FromId { get; init; }
    public string FromName { get; init; } = "";
    public string FromTitle { get; init; } = "";
    public AppointmentId ToId { get; init; }
    public string ToName { get; init; } = "";
    public string ToTitle { get; init; } = "";
    public string Reason { get; init; } = "";
    public WorkHandoverState State { get; init; }

    /// <summary>Who signs for the giving side: the person, or a head for somebody who is away or has left.</summary>
    public AppointmentId OfferedBy { get; init; }
    public string OfferedByName { get; init; } = "";
    public DateTimeOffset OfferedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public string? EndedByName { get; init; }

    /// <summary>Why it was refused or withdrawn.</summary>
    public string? Answer { get; init; }

    public bool ByOther => OfferedBy != FromId;
}

/// <summary>One record that passed, in the words of that day.</summary>
internal sealed class WorkHandoverLine
{
    public Guid Id { get; init; }
    public WorkHandoverId HandoverId { get; init; }
    public int Position { get; init; }
    public string Kind { get; init; } = "";
    public Guid RecordId { get; init; }
    public string Title { get; init; } = "";
    public string Number { get; init; } = "";
    public string Part { get; init; } = "";
    public DateOnly? Due { get; init; }
    public string Link { get; init; } = "";
}
