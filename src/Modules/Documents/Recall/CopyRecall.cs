using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>That the sender asks one recipient for a registered copy back.</summary>
internal readonly record struct RecallId(Guid Value) : ITypedId<RecallId>
{
    public static RecallId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}

/// <summary>Stored as text; the names are stable.</summary>
internal enum RecallState
{
    /// <summary>Chờ trả lời.</summary>
    Waiting,
    /// <summary>Đồng ý (edXML 15).</summary>
    Agreed,
    /// <summary>Từ chối (edXML 16); the sender may ask again, which is a row of its own.</summary>
    Refused,
}

/// <summary>Thu hồi of one registered copy: what the sender asked, what the recipient answered.</summary>
internal sealed class CopyRecall
{
    public const string Kind = "recall";

    public RecallId Id { get; init; }
    public OutgoingId OutgoingId { get; init; }
    public DeliveryId DeliveryId { get; init; }
    public IncomingId IncomingId { get; init; }

    /// <summary>Whose văn thư answers: the recipient, or the heir that its document passed to.</summary>
    public AgencyId AgencyId { get; init; }

    /// <summary>The recipient as the delivery names it.</summary>
    public string Name { get; init; } = "";
    public string Reason { get; init; } = "";
    public DateOnly Due { get; init; }
    public DateTimeOffset AskedAt { get; init; }
    public string AskedByName { get; init; } = "";
    public RecallState State { get; init; }
    public string? AnswerReason { get; init; }
    public DateTimeOffset? AnsweredAt { get; init; }
    public string? AnsweredByName { get; init; }

    /// <summary>How many inside had it: as counted on the day of the answer, until then as it stands.</summary>
    public int Held { get; init; }
}
