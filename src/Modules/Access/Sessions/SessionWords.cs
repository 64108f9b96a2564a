namespace LienThong.Access.Sessions;

/// <summary>Vietnamese texts of sign-in sessions.</summary>
internal static class SessionWords
{
    public const string Title = "Phiên đăng nhập";
    public const string About = "Những nơi tài khoản đang đăng nhập. Thấy nơi lạ thì kết thúc phiên đó và đổi mật khẩu.";
    public const string Device = "Trình duyệt";
    public const string Address = "Địa chỉ mạng";
    public const string Started = "Đăng nhập lúc";
    public const string Seen = "Hoạt động gần nhất";
    public const string ThisOne = "phiên này";
    public const string State = "Tình trạng";
    public const string StillOpen = "đang mở";
    public const string End = "Kết thúc";
    public const string EndOthers = "Kết thúc mọi phiên khác";
    public const string EndAll = "Kết thúc mọi phiên";
    public const string Ended = "Đã kết thúc phiên đăng nhập.";
    public const string None = "Không có phiên đăng nhập nào đang mở";
    public const string CocCoc = "Cốc Cốc";
    public const string OtherBrowser = "Trình duyệt khác";
    public const string Who = "Xem";
    public const string Everybody = "Tất cả";
    public const string Online = "Đang trực tuyến";

    public static string On(string browser, string system) => $"{browser} trên {system}";

    public static string EndedMany(int count) => count == 0 ? "Không còn phiên nào khác đang mở." : $"Đã kết thúc {count} phiên đăng nhập.";
}
