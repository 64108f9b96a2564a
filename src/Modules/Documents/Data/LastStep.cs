using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>What stood before the last step of a document, kept for the seconds in which the step may be undone.</summary>
internal sealed class LastStep
{
    public Guid RecordId { get; init; }
    /// <summary>The document's version that the step made; a higher one means that something came after.</summary>
    public long Version { get; init; }
    /// <summary>The hat that took the step.</summary>
    public AppointmentId AppointmentId { get; init; }
    public DateTimeOffset At { get; init; }
    /// <summary>JSON: the values that the step changed, as they were.</summary>
    public string Before { get; init; } = "";
}
