namespace LienThong.Host.Demo.Seeding;

/// <summary>Words of the demo verb.</summary>
internal static class DemoTexts
{
    public const string Demo = "Dựng một tỉnh hoặc một xã giả định để dùng thử, rồi chạy máy chủ ở 127.0.0.1";
    public const string World = "Thế giới dùng thử: commune (một xã, 12 người), province (60 cơ quan, 600 người, 5.000 văn bản) hoặc merger-2025 (hai tỉnh hợp nhất ngày 01/07/2025)";
    public const string NoServe = "Chỉ dựng dữ liệu, không chạy máy chủ";
    public const string NotEmpty = "Thư mục dữ liệu đã có dữ liệu khác, hoặc lần dựng trước bị ngắt giữa chừng. Hãy xóa thư mục đó hoặc chọn thư mục khác bằng --data.";
    public const string Made = "Dữ liệu dùng thử đã sẵn sàng. Mật khẩu chung: " + DemoAccounts.Password;

    public static string Organisation(int agencies, int people) => $"Đang lập {agencies} cơ quan, {people} người…";

    public const string Areas = "Đang nạp danh mục đơn vị hành chính…";

    public const string Registers = "Đang ghi sổ nghiệp vụ…";

    /// <summary>The agency that keeps the sample books where there is one.</summary>
    public const string ReporterTitle = "Người báo cáo";

    /// <summary>Kind, name, tax code, person and user name; all invented.</summary>
    public static readonly IReadOnlyList<(string Kind, string Name, string Tax, string Person, string User)> Reporters =
    [
        ("post", "Công ty cổ phần Bưu chính Đất Mũi", "2000900011", "Trần Thị Mận", "man.tt"),
        ("post", "Công ty TNHH Chuyển phát Rạch Gốc", "2000900022", "Lê Hoàng Khởi", "khoi.lh"),
        ("telecom", "Công ty cổ phần Viễn thông Sông Đốc", "2000900033", "Phạm Ngọc Diễm", "diem.pn"),
    ];

    public const string KeeperOfBooks = "Sở Khoa học và Công nghệ";

    public const string Merging = "Đang hợp nhất hai tỉnh…";

    public static string Documents(int done, int all) => $"Đang dựng văn bản: {done * 100L / Math.Max(1, all)} %";

    public static string Account(DemoEntry e) => $"  {e.User,-14} {e.Name,-24} {e.Title}, {e.AgencyName}";
}
