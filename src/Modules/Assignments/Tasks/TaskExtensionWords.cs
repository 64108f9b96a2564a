using LienThong.WebKit;

namespace LienThong.Assignments;

/// <summary>What is said when an owner asks for a later deadline and the giver answers.</summary>
internal static class TaskExtensionWords
{
    public const string Ask = "Xin gia hạn";
    public const string Answer = "Trả lời gia hạn";
    public const string Grant = "Đồng ý gia hạn";
    public const string Refuse = "Không đồng ý gia hạn";
    public const string AskDecide = "Xét gia hạn";
    public const string NewDue = "Hạn mới";
    public const string AskedHint = "Sau hạn hiện nay";
    public const string GrantedHint = "Khi đồng ý; có thể chọn ngày khác ngày được xin";
    public const string ReasonHint = "Việc đã đến đâu, vướng gì, vì sao cần thêm ngày";
    public const string Decision = "Ý kiến";
    public const string Remark = "Ghi chú";
    public const string RemarkHint = "Bắt buộc khi không đồng ý";
    public const string FirstDue = "Hạn giao lúc đầu";
    public const string AskedNow = "Đã gửi đề nghị gia hạn đến người giao.";
    public const string GrantedNow = "Đã gia hạn nhiệm vụ.";
    public const string RefusedNow = "Đã trả lời không gia hạn. Hạn hoàn thành giữ nguyên.";
    public const string NothingAsked = "Không có đề nghị gia hạn nào đang chờ trả lời.";
    public const string NewDueMissing = "Thiếu hạn mới: chọn ngày xin gia hạn đến.";
    public const string NewDuePast = "Hạn mới đã qua: chọn hôm nay hoặc một ngày sau.";
    public const string ReasonMissing = "Thiếu lý do: ghi vì sao cần thêm ngày.";
    public const string DecisionMissing = "Chưa chọn ý kiến: chọn đồng ý hoặc không đồng ý.";
    public const string RemarkMissing = "Thiếu ghi chú: ghi vì sao không gia hạn.";

    public static readonly IReadOnlyList<Option> Decisions = [new("true", Grant), new("false", "Không đồng ý, giữ nguyên hạn")];

    public static string NotLater(DateOnly due) => $"Hạn mới phải sau hạn hiện nay ({Vn.Date(due)}): chọn một ngày muộn hơn.";

    public static string AskedAlready(DateOnly asked) => $"Đã xin gia hạn đến {Vn.Date(asked)}, đang chờ người giao trả lời.";

    public static string Waiting(DateOnly asked, string giver) => $"Nơi chủ trì xin gia hạn đến {Vn.Date(asked)}, đang chờ {giver} trả lời.";

    public static string Wanted(string by, DateOnly asked) => $"{by} xin gia hạn đến {Vn.Date(asked)}";

    public static string Times(DateOnly first, int times) => $"{Vn.Date(first)} (đã gia hạn {Vn.Number(times)} lần)";

    public static string Until(string words, DateOnly due) => $"{words} đến {Vn.Date(due)}";

    public static string ToldAsked(string owner, DateOnly due, string title) => $"{owner} xin gia hạn đến {Vn.Date(due)}: {title}";

    public static string ToldExtended(DateOnly due, string title) => $"Nhiệm vụ được gia hạn đến {Vn.Date(due)}: {title}";

    public static string ToldRefused(string title) => $"Nhiệm vụ không được gia hạn: {title}";
}
