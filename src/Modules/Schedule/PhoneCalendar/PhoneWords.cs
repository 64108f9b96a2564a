using LienThong.WebKit;

namespace LienThong.Schedule;

/// <summary>The page of the phone's calendar in words.</summary>
internal static class PhoneWords
{
    public const string About = "Điện thoại tự lấy các mục đã phát hành có bạn tham gia, và tự cập nhật khi lịch đổi.";
    public const string Make = "Tạo địa chỉ";
    public const string Renew = "Đổi địa chỉ";
    public const string Stop = "Ngừng dùng";
    public const string None = "Bạn chưa có địa chỉ lịch nào.";
    public const string RenewAbout = "Đổi địa chỉ khi mất điện thoại, hoặc lỡ đưa địa chỉ cho người khác: địa chỉ cũ ngừng ngay.";
    public const string Once = "Địa chỉ lịch của bạn, chỉ hiện một lần này";
    public const string Secret = "Ai có địa chỉ này đều xem được lịch của bạn, nên đừng gửi cho người khác.";
    public const string Again = "Địa chỉ đã hiện ở lần bấm trước và không hiện lại. Nếu chưa kịp chép, bấm “Đổi địa chỉ”.";
    public const string How = "Cách đưa vào điện thoại";
    public const string Address = "Địa chỉ lịch";
    public const string Stopped = "Đã ngừng địa chỉ lịch.";

    public static readonly string[] Steps =
    [
        "iPhone: Cài đặt › Ứng dụng › Lịch › Tài khoản lịch › Thêm tài khoản › Khác › Thêm lịch đã đăng ký, rồi dán địa chỉ.",
        "Android: mở calendar.google.com trên máy tính, chọn Lịch khác › Từ URL, rồi dán địa chỉ; lịch hiện trên điện thoại cùng tài khoản.",
        "Outlook: Thêm lịch › Đăng ký từ web, rồi dán địa chỉ.",
    ];

    public static string Since(DateTimeOffset at) => $"Bạn đang có một địa chỉ lịch, tạo lúc {Vn.DateTime(at)}.";
}
