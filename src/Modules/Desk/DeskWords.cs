using System.Globalization;

namespace LienThong.Desk;

/// <summary>The module's words.</summary>
internal static class DeskWords
{
    public const string Today = "Hôm nay";
    public const string Late = "Quá hạn";
    public const string DueToday = "Đến hạn hôm nay";
    public const string Coming = "Sắp tới";
    public const string NothingTitle = "Hôm nay không còn việc nào chờ";
    public const string NothingText = "Mọi văn bản đã được chuyển đi hoặc giải quyết xong. Việc mới sẽ hiện ở đây ngay khi có người chuyển đến.";
    public const string From = "Từ";
    public const string ForWhom = "Thay";
    public const string Open = "Mở";
    public const string Bell = "Thông báo";
    public const string What = "Nội dung";
    public const string When = "Lúc";
    public const string NoNotices = "Chưa có thông báo nào";
    public const string NoNoticesText = "Khi văn bản bạn tham gia được chuyển, trả lại, hoàn thành hoặc bị từ chối, tin sẽ hiện ở đây.";
    public const string TooManyStreams = "Tài khoản đang nhận thông báo trực tiếp ở quá nhiều nơi. Hãy đóng bớt trình duyệt; số thông báo vẫn hiện khi mở trang.";
    public const string Search = "Tìm kiếm";
    public const string SearchLabel = "Số, ký hiệu, trích yếu hoặc nội dung";
    public const string Sort = "Sắp xếp";
    public const string Newest = "Mới nhất trước";
    public const string Relevance = "Đúng nhất trước";
    public const string Kind = "Loại";
    public const string Incoming = "Văn bản đến";
    public const string Outgoing = "Văn bản đi";
    public const string FromDay = "Từ ngày";
    public const string ToDay = "Đến ngày";
    public const string NothingFound = "Không tìm thấy văn bản nào";
    public const string NothingFoundText = "Hãy thử ít từ hơn, bỏ dấu, hoặc gõ số và ký hiệu, chẳng hạn 15/QĐ-STTTT. Chỉ tìm trong những văn bản bạn được xem.";
    public const string AskSomething = "Gõ số ký hiệu, vài từ của trích yếu, hoặc một câu trong ngoặc kép";
    public const string Widened = "Không có văn bản nào đúng dấu như đã gõ; dưới đây là kết quả không phân biệt dấu.";
    public const string BadDay = "Ngày chưa đúng dạng ngày/tháng/năm, chẳng hạn 05/09/2026.";

    public static string Count(int open) => open == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{open} việc đang chờ");

    public static string KindName(string kind) => kind switch
    {
        "incoming" => Incoming,
        "outgoing" => Outgoing,
        _ => kind,
    };
}
