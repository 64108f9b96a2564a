namespace LienThong.Host.Commands;

/// <summary>Words of the command line.</summary>
internal static class CommandTexts
{
    public const string Root = "Liên Thông: văn phòng số của tỉnh và của ngành thông tin – truyền thông.";
    public const string Data = "Thư mục dữ liệu (mặc định ./data)";
    public const string Postgres = "Chuỗi kết nối PostgreSQL; không có thì dùng SQLite trong thư mục dữ liệu (hoặc biến môi trường LIENTHONG_POSTGRES)";
    public const string Json = "In đúng một giá trị JSON ra stdout; tiến độ ra stderr";
    public const string SeeHelp = "Xem cách dùng: lienthong --help";
    public const string Serve = "Chạy máy chủ ở 127.0.0.1";
    public const string Port = "Cổng TCP (mặc định 5080; 0: hệ thống chọn)";
    public const string Migrate = "Đưa cơ sở dữ liệu lên phiên bản này";
    public const string Migrated = "Cơ sở dữ liệu đã ở phiên bản này.";
    public const string Audit = "Nhật ký kiểm toán";
    public const string AuditVerify = "Kiểm tra chuỗi niêm phong của nhật ký";
    public const string PortTaken = "Cổng {0} đang có chương trình khác dùng. Hãy chọn cổng khác: --port 0 để hệ thống tự chọn.";
    public const string Doctor = "Kiểm tra nút: dữ liệu, công cụ ngoài, những gì đang thiếu";
}
