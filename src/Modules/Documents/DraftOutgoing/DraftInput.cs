using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>What a draft says about itself; the same for a new one and for a change.</summary>
internal sealed record DraftInput
{
    public string TypeCode { get; init; } = DocumentType.LetterCode;
    public string Subject { get; init; } = "";
    public Urgency Urgency { get; init; }
    public AppointmentId Signer { get; init; }
    public Competence Competence { get; init; }
    /// <summary>Hạn hoàn thành dự thảo.</summary>
    public DateOnly? Due { get; init; }
    /// <summary>Hạn đề nghị nơi nhận trả lời.</summary>
    public DateOnly? ReplyBy { get; init; }
    public int Pages { get; init; } = 1;
    /// <summary>Số bản.</summary>
    public int Copies { get; init; } = 1;
    /// <summary>What stands after "Lưu:" in the list of recipients.</summary>
    public string ArchiveNote { get; init; } = "VT";
    public RecipientInput Recipients { get; init; } = RecipientInput.None;
}
