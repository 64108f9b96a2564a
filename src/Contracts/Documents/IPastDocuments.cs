using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Contracts.Documents;

/// <summary>Writes documents whose story is over, many in one transaction: numbers, rights, search and audit as the handlers leave them.</summary>
public interface IPastDocuments
{
    /// <summary>Writes a piece of history in the order given, which must be the order of time; at most some 40 events, one transaction.</summary>
    Task WriteAsync(IReadOnlyList<PastEvent> events, Act act, CancellationToken ct);
}

/// <summary>Something that happened once and is over: an issue, or a receipt with all that followed.</summary>
public abstract record PastEvent(Guid Id, string Kind, string Subject, string Words, int Urgency, string Signer, string SignerPosition, DateTimeOffset At);

/// <summary>An outgoing document as it was issued.</summary>
public sealed record PastIssue(Guid Id, string Kind, string Subject, string Words, int Urgency, string Signer, string SignerPosition, DateTimeOffset At,
    string Notation, UnitId Unit, string UnitName, Actor Drafter, AppointmentId SignerHat, bool ForHead, Actor Clerk, DateTimeOffset DraftedAt, DateOnly? ReplyBy,
    Guid? Answers, StagedFileId? File, IReadOnlyList<PastLine> Lines, IReadOnlyList<PastReview> Reviews)
    : PastEvent(Id, Kind, Subject, Words, Urgency, Signer, SignerPosition, At);

/// <summary>One recipient: an agency of the node with what its document became there, or a name that got paper.</summary>
public sealed record PastLine(AgencyId? Agency, string Name, Guid Delivery, Guid? Incoming, DateTimeOffset At, string By, string? Refused);

/// <summary>One approval on the way.</summary>
public sealed record PastReview(Actor By, DateTimeOffset At, bool Returned, string Comment);

/// <summary>A document as it was received, worked on and closed, or filed.</summary>
public sealed record PastReceipt(Guid Id, string Kind, string Subject, string Words, int Urgency, string Signer, string SignerPosition, DateTimeOffset At,
    AgencyId Agency, string Sender, AgencyId? SenderId, string Number, string Notation, DateOnly Issued, int Channel, Guid? Delivery, Actor Clerk,
    PastWork? Work, DateTimeOffset ClosedAt, string ClosingNote, Actor Closer)
    : PastEvent(Id, Kind, Subject, Words, Urgency, Signer, SignerPosition, At);

/// <summary>The work on a receipt; null when it was only filed.</summary>
public sealed record PastWork(Actor Leader, DateTimeOffset SteeredAt, string Note, UnitId Unit, string UnitName, Actor Head, Actor? Specialist, string? Assignment,
    DateTimeOffset? AssignedAt, DateOnly? Due, string Result, DateTimeOffset DoneAt);
