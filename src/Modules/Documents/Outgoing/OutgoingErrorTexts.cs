using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Refusals of outgoing documents: a stable code, and what the official is told.</summary>
internal static class OutgoingErrors
{
    public static readonly Failure NotDrafter = Refused("not-drafter", "Chỉ người soạn thảo làm được việc này.");
    public static readonly Failure NotHolder = Refused("not-holder", "Văn bản không ở chỗ bạn nên chưa làm được việc này. Hãy xem “Ai đang giữ” trên trang văn bản.");
    public static readonly Failure NotNext = Refused("not-next", "Văn bản phải qua đúng bước tiếp theo của cơ quan. Hãy tải lại trang để xem bước đó.");
    public static readonly Failure AlreadySeen = Refused("already-seen", "Người duyệt đã mở xem nên không rút trình được nữa. Hãy đề nghị người duyệt trả lại.");
    public static readonly Failure NoFile = Refused("no-file", "Chưa có bản dự thảo nào. Hãy thêm bản dự thảo kèm tệp rồi trình.");
    public static readonly Failure NothingToUndo = Refused("nothing-to-undo", IncomingTexts.NothingToUndo);
    public static readonly Failure UndoTooLate = Refused("undo-too-late", "Đã quá 10 giây nên không hoàn tác được nữa. Hãy rút trình, hoặc đề nghị người đang giữ trả lại.");
    public static readonly Failure UndoSeen = Refused("undo-seen", "Người nhận đã mở xem nên không hoàn tác được nữa. Hãy đề nghị người đang giữ trả lại.");
    public static readonly Failure ReasonMissing = Fail.Invalid("Comment", "documents.outgoing.reason-missing", "Chưa ghi lý do. Hãy ghi ngắn gọn để người nhận biết cần làm gì.");
    public static readonly Failure FutureDate = Fail.Invalid("IssuedOn", "documents.outgoing.future-date", "Ngày văn bản không được sau hôm nay. Hãy sửa lại ngày.");

    /// <summary>A button that the document's state does not have any more.</summary>
    public static Result<OutgoingState> Stale => Refused("no-such-step", "Văn bản đã sang bước khác. Hãy tải lại trang để xem việc làm được bây giờ.");

    public static FieldError Field(string field, string code, string message) => new(field, "documents.outgoing." + code, message);

    private static Failure Refused(string code, string message) => Fail.Refused("documents.outgoing." + code, message);
}
