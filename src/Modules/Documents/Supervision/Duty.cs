using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>Where a duty stands in a report.</summary>
internal enum DutyStanding
{
    /// <summary>Done, within its deadline or without one.</summary>
    OnTime,
    /// <summary>Done after its deadline.</summary>
    Late,
    /// <summary>Open, its deadline ahead or none.</summary>
    Open,
    /// <summary>Open after its deadline.</summary>
    Overdue,
}

/// <summary>A line given by the agency to a unit or a person to lead or to support.</summary>
internal sealed class Duty
{
    public LineId Id { get; init; }
    public IncomingId IncomingId { get; init; }
    /// <summary>The unit, or the person's unit; none for the leaders and the office as a whole.</summary>
    public UnitId? UnitId { get; init; }
    public string Label { get; init; } = "";
    public LineRole Role { get; init; }
    public DateOnly? Due { get; init; }
    public DateTimeOffset AssignedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
}
