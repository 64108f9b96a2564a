using System.Globalization;
using LienThong.WebKit;

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
    public const string SectorRegisters = "Sổ nghiệp vụ";
    public const string Dossiers = "Hồ sơ";
    public const string Schedule = "Lịch công tác";
    public const string Tasks = "Nhiệm vụ được giao";
    public const string FromDay = "Từ ngày";
    public const string ToDay = "Đến ngày";
    public const string NothingFound = "Không tìm thấy văn bản nào";
    public const string NothingFoundText = "Hãy thử ít từ hơn, bỏ dấu, hoặc gõ số và ký hiệu, chẳng hạn 15/QĐ-STTTT. Chỉ tìm trong những văn bản bạn được xem.";
    public const string AskSomething = "Gõ số ký hiệu, vài từ của trích yếu, hoặc một câu trong ngoặc kép";
    public const string Widened = "Không có văn bản nào đúng dấu như đã gõ; dưới đây là kết quả không phân biệt dấu.";
    public const string BadDay = "Ngày chưa đúng dạng ngày/tháng/năm, chẳng hạn 05/09/2026.";

    public const string Digest = "Thư nhắc việc hằng ngày";
    public const string DigestShort = "Nhận qua thư";
    public const string DigestAbout = "Sáng mỗi ngày làm việc, hệ thống gửi vào hộp thư của bạn danh sách việc quá hạn, đến hạn và sắp tới. Ngày không có việc thì không có thư.";
    public const string DigestWanted = "Gửi cho tôi thư nhắc việc mỗi sáng";
    public const string DigestTo = "Gửi đến";
    public const string NoAddress = "Danh bạ chưa có thư điện tử của bạn. Hãy nhờ quản trị cơ quan ghi vào, rồi đăng ký lại.";
    public const string NoMailServer = "Hệ thống chưa đặt máy chủ thư nên thư sẽ nằm chờ cho đến khi quản trị hệ thống đặt.";
    public const string DigestOn = "Đã đăng ký nhận thư nhắc việc.";
    public const string DigestOff = "Đã thôi nhận thư nhắc việc.";

    public const string Administration = "Quản trị";
    public const string Mails = "Thư gửi đi";
    public const string MailsAbout = "Thư nhắc việc do hệ thống gửi. Thư lỗi được thử lại thưa dần trong khoảng một ngày rồi dừng.";
    public const string MailWaiting = "Đang chờ gửi";
    public const string MailSent = "Đã gửi trong 24 giờ";
    public const string MailFailed = "Gửi không được";
    public const string MailTrouble = "Thư đang lỗi";
    public const string MailTo = "Người nhận";
    public const string MailSubject = "Tiêu đề";
    public const string MailTries = "Số lần thử";
    public const string MailError = "Máy chủ trả lời";
    public const string MailNext = "Thử lại lúc";
    public const string MailStopped = "đã dừng";
    public const string MailAgain = "Gửi lại tất cả";
    public const string NoMailTrouble = "Không có thư nào lỗi";
    public const string NoMailTroubleHint = "Thư gửi không được sẽ hiện ở đây cùng lời báo của máy chủ thư.";
    public const string NothingAgain = "Không có thư nào cần gửi lại.";

    public static string MailsAgain(int count) => $"{Vn.Number(count)} thư sẽ được gửi lại trong ít phút.";

    public static string Count(int open) => open == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{open} việc đang chờ");

    /// <summary>"Nhắc hạn: 2 việc quá hạn (lâu nhất 5 ngày), 1 việc đến hạn hôm nay, 3 việc đến hạn 27/11/2026."</summary>
    public static string Reminder(int late, int longest, int today, int next, DateOnly day) => "Nhắc hạn: " + string.Join(", ", new[]
    {
        late == 0 ? "" : $"{Vn.Number(late)} việc quá hạn (lâu nhất {Vn.Number(longest)} ngày)",
        today == 0 ? "" : $"{Vn.Number(today)} việc đến hạn hôm nay",
        next == 0 ? "" : $"{Vn.Number(next)} việc đến hạn {Vn.Date(day)}",
    }.Where(p => p.Length > 0)) + ".";

    public static string KindName(string kind) => kind switch
    {
        "incoming" => Incoming,
        "outgoing" => Outgoing,
        "assignment" => Tasks,
        "dossier" => Dossiers,
        "schedule-entry" => Schedule,
        "sector" => SectorRegisters,
        _ => kind,
    };
}
