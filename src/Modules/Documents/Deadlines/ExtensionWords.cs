using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of asking for a later deadline and of the answer.</summary>
internal static class ExtensionWords
{
    public const string Ask = "Xin gia hạn";
    public const string NewDue = "Hạn mới";
    public const string ReasonHint = "Việc đã đến đâu, vướng gì, vì sao cần thêm ngày.";
    public const string Sent = "Đã gửi đề nghị gia hạn đến người giao việc.";
    public const string Decide = "Xét gia hạn";
    public const string DecideButton = "Trả lời đề nghị";
    public const string Decision = "Ý kiến";
    public const string NewDueHint = "Khi đồng ý; có thể chọn ngày khác ngày được xin.";
    public const string Remark = "Ghi chú";
    public const string RemarkHint = "Bắt buộc khi không đồng ý.";
    public const string GrantedNow = "Đã cho gia hạn.";
    public const string RefusedNow = "Đã trả lời không gia hạn. Hạn xử lý giữ nguyên.";

    public static readonly IReadOnlyList<Option> Decisions = [new("true", "Đồng ý gia hạn"), new("false", "Không đồng ý, giữ nguyên hạn")];

    public static string DueNow(DateOnly due, int left) => $"Hạn hiện nay: {Vn.Date(due)} ({Vn.DueWords(left)}).";

    public static string Wanted(string? by, DateOnly due) => $"{by} xin gia hạn đến {Vn.Date(due)}:";

    public static string Asking(DateOnly due, string assigner) => $"Xin gia hạn đến {Vn.Date(due)}, chờ {assigner} xét.";

    public static string Asked(DateOnly due, string reason) => $"Xin gia hạn đến {Vn.Date(due)}. {reason}";

    public static string Granted(DateOnly due, string remark) => $"Đồng ý gia hạn đến {Vn.Date(due)}. {remark}".TrimEnd();

    public static string Refused(string remark) => $"Không đồng ý gia hạn. {remark}";
}
