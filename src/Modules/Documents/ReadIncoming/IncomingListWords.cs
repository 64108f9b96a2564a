using LienThong.Kernel.Acts;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of the list of incoming documents.</summary>
internal static class IncomingListWords
{
    public const string Export = "Xuất Excel";
    public const string Views = "Chế độ xem";
    public const string Mine = "Đang chờ tôi";
    public const string Late = "Quá hạn";
    public const string Words = "Số, trích yếu, nơi gửi";
    public const string From = "Từ ngày";
    public const string To = "Đến ngày";
    public const string Sort = "Sắp xếp";
    public const string Gist = "Trích yếu, cơ quan ban hành";
    public const string None = "Chưa có văn bản đến";
    public const string NoneHint = "Văn bản vào sổ hoặc được chuyển cho bạn sẽ hiện ở đây.";
    public const string NoneFound = "Không có văn bản nào khớp";
    public const string NoneFoundHint = "Hãy bỏ bớt điều kiện lọc hoặc thử từ khác.";
    public const string CloseTicked = "Kết thúc văn bản đã chọn";
    public const string CloseTickedHint = "Chỉ văn bản đang chờ xác nhận kết thúc được.";

    public static readonly IReadOnlyList<Option> States = [.. Enum.GetValues<IncomingState>().Select(s => new Option(s.ToString(), IncomingWords.Of(s)))];

    public static readonly IReadOnlyList<Option> Types = [.. DocumentType.All.Select(t => new Option(t.Code, t.Name))];

    public static readonly IReadOnlyList<Option> Sorts = [new("", "Mới đến trước"), new("cu", "Cũ nhất trước"), new("han", "Hạn gần nhất")];

    public static readonly IReadOnlyList<Option> Channels = [new("dien-tu", "Điện tử"), new("giay", "Giấy"), .. Enum.GetValues<Channel>().Select(c => new Option(c.ToString(), IncomingWords.Of(c)))];

    public static string Settled(bool late) => late ? "Chỉ văn bản có hạn đã kết thúc trễ hạn trong các ngày này." : "Chỉ văn bản có hạn đã kết thúc đúng hạn trong các ngày này.";

    public static string? Scope(Actor? hat) => hat is null ? null : hat.Role is Role.VanThu or Role.LanhDao or Role.ChanhVanPhong
        ? "Toàn bộ văn bản đến của cơ quan."
        : "Văn bản đã chuyển cho bạn hoặc đơn vị bạn phụ trách.";

    public static string Tick(long number) => $"Chọn văn bản số đến {number}";

    public static string Others(int count) => $"và {count} nơi khác";

    public static string ClosedAll(int count) => $"Đã kết thúc {count} văn bản.";

    public static string Reopened(UndoBulkClose.Answer answer) => answer.Reasons.Count == 0
        ? $"Đã hoàn tác. {answer.UndoneCount} văn bản trở lại như trước khi kết thúc."
        : $"Đã hoàn tác {answer.UndoneCount} văn bản. Số còn lại vẫn kết thúc: {string.Join(' ', answer.Reasons)}";

    public static string ClosedSome(int closed, int failed) => closed == 0
        ? $"Không kết thúc được {failed} văn bản:"
        : $"Đã kết thúc {closed} văn bản. {failed} văn bản chưa kết thúc được:";
}
