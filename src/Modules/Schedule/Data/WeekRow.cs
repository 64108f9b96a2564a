using LienThong.Kernel.Identity;

namespace LienThong.Schedule;

/// <summary>An agency's week, Monday to Sunday: where it stands on its way to being published.</summary>
internal sealed class WeekRow
{
    /// <summary>In audit and work items.</summary>
    public const string Kind = "schedule-week";

    public WeekId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public DateOnly Monday { get; init; }
    public WeekState State { get; set; }

    /// <summary>Access token of who sent it for approval; empty before.</summary>
    public string Sender { get; set; } = "";

    /// <summary>What was said with the last decision; empty for nothing.</summary>
    public string Opinion { get; set; } = "";
    public string ApprovedByName { get; set; } = "";
    public DateTimeOffset? ApprovedAt { get; set; }
    public string PublishedByName { get; set; } = "";
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>Grows with every change of the week or of an entry in it: what is approved is what was read.</summary>
    public int Version { get; init; }

    public DateOnly Sunday => Monday.AddDays(6);
}
