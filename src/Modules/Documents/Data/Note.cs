using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>One remark on an incoming or outgoing document: bút phê, opinion, answer.</summary>
internal sealed class Note
{
    public NoteId Id { get; init; }
    public string RecordKind { get; init; } = "";
    public Guid RecordId { get; init; }
    public AppointmentId AppointmentId { get; init; }
    public string PersonName { get; init; } = "";
    public string Title { get; init; } = "";
    public string? OnBehalfOf { get; init; }
    /// <summary>To whom a steering note speaks, in words; null for a plain remark.</summary>
    public string? Addressed { get; init; }
    /// <summary>True for bút phê and instructions, false for opinions and answers.</summary>
    public bool Steers { get; init; }
    public string Text { get; init; } = "";
    public DateTimeOffset At { get; init; }
}

/// <summary>A phrase that a person keeps for bút phê.</summary>
internal sealed class Phrase
{
    public Guid Id { get; init; }
    public PersonId PersonId { get; init; }
    public string Text { get; init; } = "";
    public DateTimeOffset At { get; init; }
}
