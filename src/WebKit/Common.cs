namespace LienThong.WebKit;

/// <summary>The words that every module shares. A module keeps its own in a class <c>Words</c> of the same form.</summary>
public static class Common
{
    public const string Product = "Liên Thông";
    public const string Save = "Lưu";
    public const string Cancel = "Bỏ qua";
    public const string Close = "Đóng";
    public const string Back = "Quay lại";
    public const string GuideOfPage = "Hướng dẫn cho trang này";
    public const string More = "Khác";
    public const string Edit = "Sửa";
    public const string Undo = "Hoàn tác";
    public const string Delete = "Xóa";
    public const string Download = "Tải về";
    public const string Print = "In";
    public const string Search = "Tìm";
    public const string Filter = "Lọc";
    public const string MoreFilters = "Thêm điều kiện";
    public const string ClearFilter = "Bỏ lọc";
    public const string All = "Tất cả";
    public const string Choose = "Chọn…";
    public const string Required = "bắt buộc";
    public const string SelectAll = "Chọn tất cả các dòng";
    public const string SelectLine = "Chọn dòng này";
    public const string NoLines = "Chưa có dòng nào";
    public const string PreviousPage = "Trang trước";
    public const string NextPage = "Trang sau";
    public const string Pages = "Các trang";
    public const string SkipToContent = "Bỏ qua, đến thẳng nội dung";
    public const string MainMenu = "Trình đơn chính";
    public const string Menu = "Mục lục";
    public const string FoldRail = "Thu gọn";
    public const string OpenRail = "Mở rộng";
    public const string SearchAll = "Tìm số, ký hiệu, trích yếu, nơi gửi…";
    public const string SearchLabel = "Tìm trong toàn hệ thống";
    public const string Notices = "Thông báo";
    public const string Account = "Tài khoản";
    public const string AccountSettings = "Tài khoản và bảo mật";
    public const string SignOut = "Đăng xuất";
    public const string SwitchHat = "Đang làm việc với chức danh";
    public const string DarkTheme = "Nền tối";
    public const string LightTheme = "Nền sáng";
    public const string Keys = "Phím tắt";
    public const string Palette = "Bảng lệnh";
    public const string PaletteAsk = "Gõ tên trang hoặc việc cần làm";
    public const string PaletteSearch = "Tìm “{0}” trong văn bản";
    public const string PaletteHere = "Ở trang này";
    public const string PaletteGo = "Đến trang";
    public const string ErrorsTitle = "Chưa lưu được, cần xem lại";
    public const string SupportCode = "Mã để báo hỗ trợ";
    public const string StagedFile = "Tệp đã chọn";
    public const string ChooseFile = "Chọn tệp";
    public const string NoFileChosen = "hoặc kéo thả tệp vào đây";
    public const string RemoveFile = "Bỏ tệp này";
    public const string OpenCalendar = "Mở lịch";
    public const string DateHint = "Ngày/tháng/năm, ví dụ 21/11/2026";
    public const string ChangeDays = "Dòng thời gian, các ngày có thay đổi";
    public const string SeeDay = "Xem mốc này";
    public const string SeePaper = "Xem văn bản";
    public const string Today = "hôm nay";
    public const string Conflict = "Có người vừa sửa nội dung này trước. Hãy xem lại bản mới nhất rồi lưu.";
    public const string NotYours = "Chức danh đang giữ không xem được trang này";
    public const string NotYoursHint = "Nếu cần cho công việc, hãy đổi chức danh ở góc trên bên phải hoặc hỏi quản trị cơ quan.";
    public const string NotFound = "Không tìm thấy, hoặc nội dung không thuộc quyền xem của chức danh đang dùng.";

    /// <summary>Hệ thống bảo trì từ 22:00 ngày 28/11/2026 đến 23:00: …; the day of the end only where it is another.</summary>
    public static string Maintenance(DateTimeOffset from, DateTimeOffset to, string words, bool refusesWrites)
    {
        var end = Vn.Day(from) == Vn.Day(to) ? Vn.Time(to) : $"{Vn.Time(to)} ngày {Vn.Date(to)}";
        return $"Hệ thống bảo trì từ {Vn.Time(from)} ngày {Vn.Date(from)} đến {end}: {words}{(refusesWrites ? MaintenanceReadOnly(words) : "")}";
    }

    private static string MaintenanceReadOnly(string words) => $"{(words.EndsWith('.') ? "" : ".")} Trong lúc ấy chỉ xem và tìm được, việc ghi phải chờ.";

    public static string ActingFor(string name) => $"Thay mặt {name}";

    /// <summary>Behind a name or a button: " (thay Trần Đức Ý)"; nothing for oneself.</summary>
    public static string InsteadOf(string? name) => name is null ? "" : $" (thay {name})";

    public const string UnreadWords = "{0} chưa đọc";

    public static string Unread(int count) => UnreadWords.Replace("{0}", Vn.Number(count), StringComparison.Ordinal);

    public static readonly (string Key, string What)[] KeyHelp =
    [
        ("/", "Đến ô tìm kiếm"),
        ("Ctrl + K", "Mở bảng lệnh: gõ vài chữ để đến một trang hoặc làm một việc"),
        ("↓  ↑", "Đi qua các dòng của bảng"),
        ("Enter", "Mở dòng đang đứng; trong biểu mẫu nhập nhanh: sang ô tiếp theo"),
        ("Dấu cách", "Đánh dấu chọn dòng đang đứng"),
        ("Ctrl + Enter", "Lưu biểu mẫu"),
        ("Ctrl + Z", "Hoàn tác bước vừa làm, trong 10 giây"),
        ("Esc", "Đóng trình đơn đang mở"),
        ("?", "Mở bảng phím tắt này"),
    ];

    public const string NoHat = "Bạn không có chức danh nào được làm việc này ở cơ quan đó. Hãy đổi chức danh ở góc trên bên phải hoặc liên hệ quản trị cơ quan.";

    public static string Total(long count) => $"{Vn.Number(count)} dòng";

    public static string AtLeast(long count) => $"hơn {Vn.Number(count)} dòng";
}
