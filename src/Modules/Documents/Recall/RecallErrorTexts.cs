using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Refusals around recalls: stable codes beside their words.</summary>
internal static class RecallErrors
{
    public static readonly Failure Answered = Refused("answered", "Đề nghị thu hồi này đã được trả lời. Hãy tải lại trang để xem.");
    public static readonly Failure NobodyToAsk = Refused("nobody-to-ask", "Không có nơi nào từ chối để đề nghị lại: mọi nơi đang chờ trả lời hoặc đã đồng ý.");
    public static readonly Failure Frozen = Refused("frozen", RecallWords.Frozen);
    public static readonly Failure AnswerMissing = Fail.Invalid("Answer", "documents.recall.answer-missing", "Chưa chọn đồng ý hay từ chối.");
    public static readonly Failure ReasonMissing = Fail.Invalid("Reason", "documents.recall.reason-missing", "Chưa ghi lý do, hoặc dài quá 500 ký tự. Từ chối thì cần ghi rõ để nơi gửi biết.");

    private static Failure Refused(string code, string message) => Fail.Refused("documents.recall." + code, message);
}
