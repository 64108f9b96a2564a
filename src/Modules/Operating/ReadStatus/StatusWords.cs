using LienThong.WebKit;

namespace LienThong.Operating.ReadStatus;

/// <summary>What the operators' page says.</summary>
internal static class StatusWords
{
    public const string About = "Tình trạng của nút đang trả lời trang này và của cơ sở dữ liệu chung, lúc mở trang.";
    public const string Node = "Máy chủ và dữ liệu";
    public const string Queues = "Đang chờ";
    public const string Routes = "Trang chậm của nút này, 60 phút qua";
    public const string RoutesAbout = "p95: cứ 100 lượt thì 95 lượt nhanh hơn; làm tròn lên không quá một phần năm. Không ghi ai xem, xem gì.";
    public const string Tools = "Công cụ kèm theo";
    public const string What = "Mục";
    public const string Says = "Hiện có";
    public const string State = "Tình trạng";
    public const string Count = "Số lượng";
    public const string Oldest = "Lâu nhất";
    public const string Route = "Đường dẫn";
    public const string Visits = "Lượt";
    public const string Slowest = "Chậm nhất";
    public const string Failed = "Lỗi";
    public const string NoRoutes = "Chưa có lượt xem nào trong 60 phút qua";
    public const string NoRoutesHint = "Số liệu nằm trong bộ nhớ của nút và bắt đầu lại khi nút khởi động lại.";

    public const string Product = "Phiên bản phần mềm";
    public const string Engine = "Cơ sở dữ liệu";
    public const string Schema = "Phiên bản lược đồ";
    public const string SchemaBehind = "Khác bản phần mềm này cần. Hãy chạy lienthong migrate.";
    public const string DatabaseSize = "Dung lượng cơ sở dữ liệu";
    public const string Files = "Kho tệp";
    public const string Disk = "Đĩa còn trống";
    public const string Backup = "Sao lưu";
    public const string BackupChange = "Đổi số ngày nhắc";
    public const string Memory = "Bộ nhớ đang dùng";
    public const string Uptime = "Chạy liên tục";
    public const string Errors = "Lỗi hệ thống trong 60 phút qua";
    public const string Unscanned = "Tệp chưa quét vi-rút";

    public const string Good = "bình thường";
    public const string Look = "cần xem";
    public const string Bad = "hỏng";
    public const string Slow = "chậm";
    public const string Late = "chờ lâu";
    public const string None = "không có";

    /// <summary>With a capital: the doctor speaks within a line.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    public static string Stored(long count, long bytes) => $"{Vn.Number(count)} tệp, {Vn.FileSize(bytes)}";

    public static string Free(long free, long limit) => $"{Vn.FileSize(free)}; dưới {Vn.FileSize(limit)} là sắp hết chỗ ghi";

    public static string Used(long resident, long heap) => $"{Vn.FileSize(resident)}, trong đó dữ liệu chương trình {Vn.FileSize(heap)}";

    public static string Seen(DateTimeOffset at) => $"Xem lúc {Vn.Time(at)}, xem lại sau 5 phút.";

    public static string Running(TimeSpan time, DateTimeOffset since) => $"{Age(time)}, từ {Vn.DateTime(since)}";

    public static string Failures(long failed, long all) => $"{Vn.Number(failed)} trên {Vn.Number(all)} lượt";

    /// <summary>3 ngày, 5 giờ, 12 phút, dưới 1 phút.</summary>
    public static string Age(TimeSpan age) => age switch
    {
        { TotalDays: >= 1 } => $"{Vn.Number((long)age.TotalDays)} ngày",
        { TotalHours: >= 1 } => $"{Vn.Number((long)age.TotalHours)} giờ",
        { TotalMinutes: >= 1 } => $"{Vn.Number((long)age.TotalMinutes)} phút",
        _ => "dưới 1 phút",
    };

    public static string Time(double milliseconds) => milliseconds >= 1000 ? $"{Vn.Number((decimal)milliseconds / 1000, 1)} giây" : $"{Vn.Number((long)Math.Ceiling(milliseconds))} ms";
}
