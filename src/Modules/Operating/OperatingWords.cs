using LienThong.Kernel.Operating;
using LienThong.WebKit;

namespace LienThong.Operating;

/// <summary>What the module's pages say.</summary>
internal static class OperatingWords
{
    public const string MenuAdministration = "Quản trị";

    public const string MaintenanceTitle = "Thông báo bảo trì";
    public const string MaintenanceAbout = "Hiện dưới thanh trên cùng của mọi trang và ở trang đăng nhập, trên mọi nút trong vòng 5 giây; tự hết khi qua giờ kết thúc. Giờ theo múi giờ Việt Nam (+07:00).";
    public const string Standing = "Thông báo đang đặt";
    public const string Announce = "Đặt thông báo";
    public const string AnnounceAnew = "Đặt thông báo khác thay thông báo trên";
    public const string AnnounceButton = "Đặt thông báo";
    public const string Announced = "Đã đặt thông báo bảo trì.";
    public const string Withdraw = "Rút thông báo";
    public const string Withdrawn = "Đã rút thông báo bảo trì.";
    public const string NothingToWithdraw = "Không còn thông báo nào để rút: đã có người rút, hoặc giờ bảo trì đã qua.";
    public const string WordsLabel = "Nội dung";
    public const string WordsHint = "Làm gì, ảnh hưởng thế nào; tối đa 300 ký tự. Ví dụ: nâng cấp máy chủ, có lúc không vào được.";
    public const string Starts = "Bắt đầu";
    public const string Ends = "Kết thúc";
    public const string ToldFrom = "Báo từ";
    public const string Writes = "Việc ghi";
    public const string WritesRefused = "Không nhận trong lúc bảo trì, chỉ cho xem và tìm";
    public const string WritesGoOn = "Vẫn nhận bình thường";
    public const string StartDay = "Ngày bắt đầu";
    public const string StartTime = "Giờ bắt đầu";
    public const string EndDay = "Ngày kết thúc";
    public const string EndTime = "Giờ kết thúc";
    public const string TellDay = "Báo từ ngày";
    public const string TellTime = "Báo từ giờ";
    public const string TellHint = "Để trống thì báo ngay.";
    public const string RefuseWrites = "Trong lúc bảo trì chỉ cho xem và tìm";
    public const string RefuseWritesHint = "Ai ghi gì sẽ được báo phải chờ đến giờ nào; những gì đã nhập vẫn còn ở trang ấy. Đăng nhập và rút thông báo này vẫn được.";
    public const string WordsFault = "Nhập nội dung, tối đa 300 ký tự.";
    public const string TimeFault = "Nhập cả ngày theo mẫu 28/11/2026 và giờ theo mẫu 22:00.";
    public const string OverFault = "Giờ kết thúc đã qua. Hãy chọn giờ sắp tới.";
    public const string OrderFault = "Giờ kết thúc phải sau giờ bắt đầu.";
    public const string LongFault = "Một đợt bảo trì dài nhất 3 ngày. Đợt dài hơn hãy chia ra.";
    public const string LateFault = "Giờ báo phải không sau giờ bắt đầu.";

    public const string StatusTitle = "Vận hành";

    public const string BackupAgeTitle = "Nhắc sao lưu";
    public const string BackupAgeAbout = "Trang vận hành và lệnh doctor nhắc khi bản sao lưu cuối đã cũ hơn số ngày này.";
    public const string BackupAgeDays = "Số ngày";
    public const string BackupAgeRange = "Từ 1 đến 90.";
    public const string BackupAgeFault = "Nhập số ngày từ 1 đến 90.";
    public const string BackupAgeSave = "Lưu";
    public const string BackupAgeSaved = "Đã đặt hạn nhắc sao lưu.";

    public static (string? Words, Tone Tone) StateOf(Maintenance? standing, DateTimeOffset now) => standing switch
    {
        null => ("không có", Tone.Neutral),
        _ when standing.IsUnderWay(now) => ("đang bảo trì", Tone.Amber),
        _ when standing.IsTold(now) => ("đang báo", Tone.Blue),
        _ => ("chưa đến giờ báo", Tone.Neutral),
    };
}
