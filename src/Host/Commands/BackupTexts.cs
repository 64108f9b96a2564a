using LienThong.Kernel;
using LienThong.Kernel.Operating;

namespace LienThong.Host.Commands;

/// <summary>Words of the verbs that copy a node.</summary>
internal static class BackupTexts
{
    public const string Backup = "Sao lưu cả nút vào một tệp, trong khi mọi người vẫn làm việc";
    public const string Target = "Tệp sao lưu (.tar); tệp cũ cùng tên chỉ bị thay khi bản mới đã xong";
    public const string Restore = "Khôi phục một bản sao lưu vào thư mục trống (SQLite hoặc PostgreSQL), so từng bảng, kiểm tra nhật ký";
    public const string Source = "Tệp sao lưu";
    public const string Key = "Tệp audit.key đã cất riêng; không cần nếu đã đặt sẵn ở DIR/keys/audit.key";
    public const string MoveTo = "Chuyển toàn bộ cơ sở dữ liệu sang nơi khác: chuỗi kết nối PostgreSQL của một cơ sở dữ liệu trống, hoặc chữ sqlite";
    public const string SamePlace = "Nơi chuyển đến cũng là nơi đang dùng. Hãy cho chuỗi kết nối của cơ sở dữ liệu khác.";
    public const string NoKey = "Dữ liệu đã đủ, nhưng chưa kiểm tra được nhật ký: thiếu khóa niêm phong. Hãy đặt tệp đã cất riêng vào keys/audit.key của thư mục dữ liệu, rồi chạy: lienthong audit verify";
    public const string NoKeyYet = "Nút chưa niêm phong nhật ký nên chưa có khóa. Khi máy chủ đã chạy, hãy cất riêng một bản của keys/audit.key; khóa không bao giờ nằm trong bản sao lưu.";

    public static string Made(BackupReport report) =>
        $"Đã sao lưu {report.Tables.Values.Sum()} dòng của {report.Tables.Count} bảng và {report.Files} tệp ({Mega(report.FileBytes)} MB) vào {report.File}, {Mega(report.Bytes)} MB.";

    public static string Missing(string hash) => $"Nút thiếu tệp {hash}: bản sao lưu không có tệp này. Hãy tìm trong bản sao lưu cũ.";

    public static string Damaged(string hash) => $"Tệp {hash} trên đĩa đã hỏng: nội dung không khớp mã băm. Hãy tìm trong bản sao lưu cũ.";

    public static string Head(BackupAudit audit) =>
        audit.Link is null ? "Nhật ký chưa có niêm phong nào." : $"Đầu nhật ký lúc sao lưu: lô {audit.Batch}, vị trí {audit.Position}, {audit.Link}. Nên ghi lại ở nơi khác.";

    public static string KeepApart(string key) => $"Bản sao lưu KHÔNG chứa khóa niêm phong. Hãy cất riêng một bản của {key}; thiếu nó thì không kiểm tra được nhật ký sau khi khôi phục. Bản sao lưu chứa dữ liệu và mật khẩu băm của mọi người: hãy giữ kín.";

    public static string Restored(CheckedBackup backup, long rows) =>
        $"Đã khôi phục {rows} dòng và {backup.Files} tệp từ bản sao lưu lúc {backup.At.ToOffset(Clock.Offset):HH:mm dd/MM/yyyy}; mọi bảng bằng nguồn.";

    public static string Moved(long rows, bool toSqlite) =>
        $"Đã chuyển {rows} dòng; mọi bảng bằng nguồn. Cơ sở dữ liệu cũ chỉ còn để đọc. Tệp, khóa và audit-heads.log vẫn ở thư mục dữ liệu. Từ nay hãy khởi động {(toSqlite ? "không có --postgres" : "với --postgres")}.";

    private static string Mega(long bytes) => (bytes / 1048576.0).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}
