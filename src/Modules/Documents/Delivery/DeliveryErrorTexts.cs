using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Refusals of deliveries.</summary>
internal static class DeliveryErrors
{
    public static readonly Failure NotWaiting = Refused("not-waiting", "Văn bản này không còn chờ tiếp nhận: đã tiếp nhận, đã từ chối hoặc bên gửi đã thu hồi. Hãy tải lại trang.");
    public static readonly Failure NotWithdrawable = Refused("not-withdrawable", "Không còn nơi nào thu hồi được: nơi nhận đã tiếp nhận hoặc đã từ chối. Hãy liên hệ nơi nhận.");
    public static readonly Failure NotPaper = Refused("not-paper", "Không có dòng gửi giấy nào đang chờ trong các dòng đã chọn. Hãy tải lại trang.");
    public static readonly Failure ReasonMissing = Fail.Invalid("Reason", "documents.delivery.reason-missing", "Chưa ghi lý do. Nơi kia cần biết vì sao và phải làm gì.");
    public static readonly Failure CopiesWrong = Fail.Invalid("Copies", "documents.delivery.copies", "Số bản phải từ 1 đến 9.999.");

    private static Failure Refused(string code, string message) => Fail.Refused("documents.delivery." + code, message);
}
