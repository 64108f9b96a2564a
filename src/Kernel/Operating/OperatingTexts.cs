using System.Globalization;

namespace LienThong.Kernel.Operating;

/// <summary>What the operator is told: what is wrong and what to do.</summary>
internal static class OperatingTexts
{
    public const string SchemaFirst = "Cơ sở dữ liệu chưa ở phiên bản của phần mềm này. Hãy sao lưu bằng bản phần mềm đang dùng với dữ liệu ấy, rồi mới chạy migrate.";
    public const string Interrupted = "bị dừng giữa chừng";
    public const string OtherKey = "Khóa niêm phong mang đến không phải khóa của bản sao lưu này. Hãy tìm đúng tệp audit.key đã cất riêng của nút ấy.";
    public const string Moved = "Cơ sở dữ liệu này đã được chuyển sang nơi khác bằng lệnh migrate --to và chỉ còn để đọc. Hãy khởi động với cơ sở dữ liệu mới (--postgres hoặc LIENTHONG_POSTGRES).";
    public const string Unsealed = "Dòng nhật ký chờ niêm phong";
    public const string Staged = "Tệp tải lên chờ gắn vào hồ sơ (tự xóa sau 24 giờ)";
    public static string SiteWrong(string text) => $"{Site.Variable}: “{text}” không phải địa chỉ của một trang. Ví dụ: https://vanban.tinh.gov.vn";

    public const string Mails = "Thư chờ gửi";
    public const string OpenItems = "Việc đang chờ người làm, toàn hệ thống";
    private const int Most = 20;

    public static string Unfinished(string folder) => $"Trong {folder} có một lần khôi phục dở dang ({RestoreFolder.Name}). Hãy chạy lại lệnh restore vào thư mục này, hoặc xóa thư mục rồi làm lại từ đầu.";
    public static string NotWritten(string path, string error) => $"Không ghi được bản sao lưu {path}: {error} Bản sao lưu cũ cùng tên (nếu có) còn nguyên. Hãy giải phóng chỗ trống hoặc chọn nơi khác rồi chạy lại.";
    public static string NoBackup(string path) => $"Không có tệp {path}. Hãy kiểm tra đường dẫn của bản sao lưu.";
    public static string NoKeyFile(string path) => $"Không có tệp khóa {path}. Hãy kiểm tra đường dẫn, hoặc bỏ --audit-key nếu khóa đã mất.";
    public static string FolderNotEmpty(string folder, string found) => $"Thư mục {folder} không trống (có {found}). Chỉ khôi phục vào thư mục trống; được đặt sẵn keys/audit.key.";
    public static string DatabaseNotEmpty(string what) => $"Cơ sở dữ liệu đích không trống: {what}. Hãy tạo một cơ sở dữ liệu mới rồi chạy lại.";
    public static string RowsIn(string table, long rows) => $"bảng {table} có {rows} dòng";
    public static string OtherSchema(string migration) => $"đã ở phiên bản {migration}";
    public static string NewerBackup(string migration) => $"Bản sao lưu do phần mềm mới hơn tạo ra ({migration}). Hãy khôi phục bằng bản phần mềm mới.";
    public static string OtherFormat(int format) => $"Bản sao lưu ở định dạng {format}, phần mềm này chỉ đọc định dạng {BackupManifest.ThisFormat}. Hãy dùng bản phần mềm mới hơn.";
    public static string BrokenAfter(string name) => name.Length == 0 ? "không phải tệp sao lưu, hoặc hỏng ngay từ đầu" : $"không đọc tiếp được sau phần {name}";
    public static string CutAfter(string name) => name.Length == 0 ? "tệp rỗng hoặc không phải tệp sao lưu" : $"tệp bị cắt sau phần {name}";
    public static string MissingMember(string name) => $"thiếu phần {name}";
    public static string ChangedMember(string name) => $"phần {name} đã bị thay đổi hoặc hỏng";
    public static string UnknownMember(string name) => $"phần {name} không thuộc bản sao lưu";

    public static string DamagedBackup(string path, IEnumerable<string> faults)
    {
        var all = faults.ToList();
        var listed = string.Join("; ", all.Take(Most));
        var more = all.Count > Most ? string.Create(CultureInfo.InvariantCulture, $"; và {all.Count - Most} chỗ nữa") : "";
        return $"Bản sao lưu {path} hỏng, chưa khôi phục gì: {listed}{more}. Hãy dùng bản sao khác.";
    }

    public static string NotEqual(IEnumerable<TableCheck> wrong) =>
        "Dữ liệu sau khi khôi phục không bằng nguồn nên đã bỏ: " + string.Join("; ", wrong.Select(t => $"bảng {t.Name} cần {t.Expected} dòng, có {t.Found} dòng{(t.Expected == t.Found ? " nhưng khác nội dung" : "")}"));
}
