using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Contracts.Documents;

/// <summary>
/// Plays office work of other days through the module's own handlers, so that a demo's documents stand in a truthful state.
/// Only the demo's seeder asks it. A refusal is a bug of the story and throws.
/// </summary>
public interface IDocumentReplay
{
    /// <summary>Begins a draft with its first version; the record.</summary>
    Task<Guid> DraftAsync(ReplayDraft draft, Act act, CancellationToken ct);

    /// <summary>Numbers and issues; the receiving line of each agency of the node.</summary>
    Task<IReadOnlyDictionary<AgencyId, Guid>> IssueAsync(Guid outgoing, Act act, CancellationToken ct);

    /// <summary>A văn thư registers a letter from outside; the record.</summary>
    Task<Guid> RegisterAsync(ReplayLetter letter, Act act, CancellationToken ct);

    /// <summary>A văn thư accepts a delivered line; the record in the own book.</summary>
    Task<Guid> AcceptAsync(Guid delivery, Act act, CancellationToken ct);

    /// <summary>Any step that gives nothing back.</summary>
    Task StepAsync(ReplayStep step, Act act, CancellationToken ct);
}

/// <summary>A draft to begin.</summary>
/// <param name="Kind">Abbreviation of the type as the decree has it; công văn is "CV".</param>
/// <param name="Subject">Trích yếu.</param>
/// <param name="Urgency">0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc.</param>
/// <param name="Signer">Whose name it will bear.</param>
/// <param name="ForHead">Signed for the head (KT.).</param>
/// <param name="Recipients">Agencies of the node.</param>
/// <param name="OnPaper">Recipients that get paper, by name.</param>
/// <param name="Answers">The incoming document it answers.</param>
/// <param name="Due">When the draft is wanted.</param>
/// <param name="ReplyBy">When an answer is asked for.</param>
/// <param name="Files">Uploads of the drafter.</param>
public sealed record ReplayDraft(string Kind, string Subject, int Urgency, AppointmentId Signer, bool ForHead, IReadOnlyList<AgencyId> Recipients,
    IReadOnlyList<string> OnPaper, Guid? Answers, DateOnly? Due, DateOnly? ReplyBy, IReadOnlyList<StagedFileId> Files);

/// <summary>A letter from outside.</summary>
/// <param name="Channel">0 trục, 1 bưu điện, 2 trực tiếp, 3 thư điện tử.</param>
public sealed record ReplayLetter(string Kind, string Sender, string Number, string Notation, DateOnly Issued, string Subject, string Signer,
    string SignerPosition, int Urgency, int Channel, DateOnly? Due, IReadOnlyList<StagedFileId> Files);

/// <summary>What is done to a record.</summary>
public enum ReplayAct
{
    /// <summary>Trình dự thảo.</summary>
    Submit,
    /// <summary>Duyệt dự thảo.</summary>
    Pass,
    /// <summary>Trả lại dự thảo.</summary>
    ReturnDraft,
    /// <summary>Hủy số.</summary>
    Void,
    /// <summary>Thu hồi các nơi chưa tiếp nhận.</summary>
    Recall,
    /// <summary>Từ chối tiếp nhận.</summary>
    Refuse,
    /// <summary>Trình văn bản đến.</summary>
    Present,
    /// <summary>Bút phê.</summary>
    Steer,
    /// <summary>Phân công trong đơn vị.</summary>
    Assign,
    /// <summary>Đã xem.</summary>
    See,
    /// <summary>Ý kiến.</summary>
    Note,
    /// <summary>Báo kết quả.</summary>
    Finish,
    /// <summary>Xác nhận.</summary>
    Confirm,
    /// <summary>Trả lại.</summary>
    GiveBack,
    /// <summary>Lưu, không xử lý.</summary>
    File,
}

/// <summary>One step on a record (outgoing, incoming, or delivery for a refusal).</summary>
public sealed record ReplayStep(ReplayAct What, Guid Record)
{
    /// <summary>Reason, steering note, result, opinion.</summary>
    public string Text { get; init; } = "";
    /// <summary>The person it goes to.</summary>
    public AppointmentId? To { get; init; }
    /// <summary>The unit that leads.</summary>
    public UnitId? Unit { get; init; }
    /// <summary>Units that support.</summary>
    public IReadOnlyList<UnitId> Support { get; init; } = [];
    /// <summary>Deadline given.</summary>
    public DateOnly? Due { get; init; }
}
