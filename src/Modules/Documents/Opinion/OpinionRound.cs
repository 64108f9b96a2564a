using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>One asking for opinions on a document: the words, who asks, by when.</summary>
internal readonly record struct OpinionRoundId(Guid Value) : ITypedId<OpinionRoundId>
{
    public static OpinionRoundId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}

internal enum OpinionAnswer
{
    /// <summary>Đồng ý.</summary>
    Agree,
    /// <summary>Không đồng ý.</summary>
    Disagree,
    /// <summary>Ý kiến khác.</summary>
    Other,
}

/// <summary>Đợt xin ý kiến on an incoming document or a draft. Those asked do not hold the document; what they answer is the asker's alone to read.</summary>
internal sealed class OpinionRound
{
    public const string Kind = "opinion";

    public OpinionRoundId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public string RecordKind { get; init; } = "";
    public Guid RecordId { get; init; }
    /// <summary>Subject and number of the document on the day of the asking.</summary>
    public string Title { get; init; } = "";
    public string Number { get; init; } = "";
    public string Question { get; init; } = "";
    public DateOnly Due { get; init; }
    public AppointmentId AskedBy { get; init; }
    public string AskedByName { get; init; } = "";
    public DateTimeOffset AskedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public string? ClosedByName { get; init; }
    /// <summary>Closed because the document ended or was taken back, not by the asker.</summary>
    public bool ClosedWithDocument { get; init; }
    public long Version { get; init; }

    public bool IsOpen => ClosedAt is null;

    public string DocumentLink => RecordKind == Incoming.Kind ? Links.Incoming(new IncomingId(RecordId)) : Links.Outgoing(new OutgoingId(RecordId));
}

/// <summary>One unit or person that is asked, and the answer as it stands.</summary>
internal sealed class OpinionLine
{
    public Guid Id { get; init; }
    public OpinionRoundId RoundId { get; init; }
    public int Position { get; init; }
    /// <summary>Access token of who answers.</summary>
    public string Holder { get; init; } = "";
    /// <summary>The one asked in words, as it was called that day.</summary>
    public string Label { get; init; } = "";
    public OpinionAnswer? Answer { get; init; }
    public string Text { get; init; } = "";
    public string? AnsweredByName { get; init; }
    public DateTimeOffset? AnsweredAt { get; init; }
    public DateTimeOffset? RemindedAt { get; init; }
}
