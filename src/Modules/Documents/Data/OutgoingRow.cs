using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>An outgoing document as stored.</summary>
internal sealed class OutgoingRow
{
    public const string Kind = "outgoing";

    public OutgoingId Id { get; init; }
    /// <summary>Whose document it is; a draft under way passes to the agency's heir, an issued document never.</summary>
    public AgencyId AgencyId { get; set; }
    public UnitId? UnitId { get; set; }
    public string UnitName { get; set; } = "";
    public AppointmentId DrafterId { get; set; }
    public string DrafterName { get; set; } = "";
    public string DrafterTitle { get; set; } = "";
    public string TypeCode { get; set; } = "";
    public string Subject { get; set; } = "";
    public Urgency Urgency { get; set; }
    public AppointmentId SignerId { get; set; }
    public string SignerName { get; set; } = "";
    public string SignerPosition { get; set; } = "";
    public Competence Competence { get; set; }
    public OutgoingState State { get; set; }

    /// <summary>Hạn hoàn thành dự thảo.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>Thời hạn đề nghị nơi nhận trả lời.</summary>
    public DateOnly? ReplyBy { get; set; }
    public Guid? AnswersId { get; init; }

    /// <summary>Number and notation in two parts (QĐ 28/2018: CodeNumber, CodeNotation); null until issued.</summary>
    public string? CodeNumber { get; set; }
    public string? Notation { get; set; }
    public BookId? BookId { get; set; }
    public long? BookNumber { get; set; }
    public DateOnly? IssuedOn { get; set; }
    public DateTimeOffset? IssuedAt { get; set; }
    public string? IssuedBy { get; set; }
    public string? VoidReason { get; set; }
    public int Pages { get; set; }
    public int Copies { get; set; }

    /// <summary>Lưu: VT, … as printed after the recipients.</summary>
    public string ArchiveNote { get; set; } = "";
    public int LastVersion { get; set; }

    /// <summary>Folded words of number, subject, signer and drafter, for the list's own filter.</summary>
    public string Words { get; set; } = "";
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Last step; lists go by it.</summary>
    public DateTimeOffset MovedAt { get; set; }
    public long Version { get; set; }

    /// <summary>Số ký hiệu: "15/QĐ-STTTT"; empty until issued.</summary>
    public string Code => CodeNumber is null ? "" : $"{CodeNumber}/{Notation}";
}

/// <summary>One version of the draft: its number, why it was made, by whom. Never changed, never removed.</summary>
internal sealed class DraftVersionRow
{
    /// <summary>Kind of its attachments.</summary>
    public const string Kind = "draft";

    public Guid Id { get; init; }
    public OutgoingId OutgoingId { get; init; }
    public int Number { get; init; }
    public string Comment { get; init; } = "";
    public AppointmentId ByHat { get; init; }
    public string ByName { get; init; } = "";
    public string ByTitle { get; init; } = "";
    public DateTimeOffset At { get; init; }
}

/// <summary>One step of the way to the signature, or a question and its answer.</summary>
internal sealed class ReviewRow
{
    public Guid Id { get; init; }
    public OutgoingId OutgoingId { get; init; }
    public OutgoingState Stage { get; init; }
    public OutgoingAction Decision { get; init; }
    public OutgoingState Into { get; init; }
    public string Comment { get; init; } = "";
    public int DraftVersion { get; init; }
    public AppointmentId ByHat { get; init; }
    public string ByName { get; init; } = "";
    public string ByTitle { get; init; } = "";
    public DateTimeOffset At { get; init; }
}
