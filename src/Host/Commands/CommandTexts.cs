namespace LienThong.Host.Commands;

/// <summary>Words of the command line.</summary>
internal static class CommandTexts
{
    public const string Root = "Liên Thông: văn phòng số của tỉnh và của ngành thông tin – truyền thông.";
    public const string Data = "Thư mục dữ liệu (mặc định ./data)";
    public const string Postgres = "Chuỗi kết nối PostgreSQL; không có thì dùng SQLite trong thư mục dữ liệu (hoặc biến môi trường LIENTHONG_POSTGRES)";
    public const string Json = "In đúng một giá trị JSON ra stdout; tiến độ ra stderr";
    public const string Interrupted = "Lệnh bị dừng giữa chừng.";
    public const string SeeHelp = "Xem cách dùng: lienthong --help";
    public const string Serve = "Chạy máy chủ";
    public const string Address = "Địa chỉ IP để nghe (mặc định 127.0.0.1; 0.0.0.0: mọi địa chỉ của máy)";
    public const string AddressWrong = "--address phải là một địa chỉ IP, ví dụ 127.0.0.1 hoặc 0.0.0.0.";
    public const string ProxyWrong = "--proxy phải là một địa chỉ IP, ví dụ 127.0.0.1.";
    public const string DemoStaysHome = "Dữ liệu này có tài khoản dùng thử, mật khẩu ai cũng biết, nên chỉ phục vụ ở 127.0.0.1. Hãy dùng thư mục dữ liệu khác cho người dùng thật.";
    public const string OperatorPort = "Cổng TCP ở 127.0.0.1 cho công cụ giám sát đọc /metrics (mặc định: không mở)";
    public const string Proxy = "Địa chỉ IP của máy chủ trung gian (nginx, HAProxy) đứng trước; chỉ tin X-Forwarded-For và X-Forwarded-Proto từ các địa chỉ này";
    public const string Port = "Cổng TCP (mặc định 5080; 0: hệ thống chọn)";
    public const string Migrate = "Đưa cơ sở dữ liệu lên phiên bản này";
    public const string Migrated = "Cơ sở dữ liệu đã ở phiên bản này.";
    public const string Audit = "Nhật ký kiểm toán";
    public const string AuditVerify = "Kiểm tra chuỗi niêm phong của nhật ký";
    public const string PortTaken = "Cổng {0} đang có chương trình khác dùng. Hãy chọn cổng khác: --port 0 để hệ thống tự chọn.";
    public const string Doctor = "Kiểm tra nút: dữ liệu, công cụ ngoài, những gì đang thiếu";
    public const string Documents = "Văn bản";
    public const string CheckBooks = "Kiểm tra các sổ văn bản của một cơ quan: thiếu số, trùng số, lùi ngày, số không có hồ sơ";
    public const string BooksHold = "{0} sổ, {1} số: đều nguyên vẹn.";
    public const string BooksFaulty = "{0} sổ, {1} số: {2} chỗ cần xem lại.";
    public const string CheckDossier = "Kiểm tra gói hồ sơ điện tử (zip) theo Phụ lục VI Nghị định 30/2020/NĐ-CP; kể mọi lỗi, không chỉ lỗi đầu";
    public const string DossierPackage = "Tệp zip gồm dossier.xml và các tệp trong Files/";
    public const string DossierHolds = "Gói đúng: {0} văn bản, {1} tệp.";
    public const string DossierFaulty = "Gói có {2} lỗi ({0} văn bản, {1} tệp).";
    public const string DossierFault = "{0} (dòng {1}): {2}";
    public const string Import = "Chuyển đổi dữ liệu: nhập văn bản cũ đã kết thúc, không cấp số";
    public const string ImportSource = "Tệp .jsonl, .jsonl.gz (mỗi dòng: id, title, body) hoặc thư mục chứa các tệp ấy";
    public const string Agency = "Mã định danh của cơ quan, chẳng hạn H12.14";
    public const string NoFile = "Không có tệp hay thư mục “{0}”. Hãy kiểm tra đường dẫn.";
    public const string NoAgency = "Không có cơ quan nào đang mang mã “{0}”. Xem danh sách ở trang Tổ chức hoặc bằng lệnh org show.";
    public const string Imported = "Đã nhập {0}, đã có từ trước {1}, không nhận {2}.";
    public const string Search = "Tìm như một người dùng";
    public const string Query = "Số ký hiệu, từ của trích yếu hay nội dung; câu trong ngoặc kép";
    public const string User = "Tên đăng nhập";
    public const string Limit = "Số kết quả, 1 đến 100 (mặc định 20)";
    public const string Sort = "newest: mới nhất trước; relevance: đúng nhất trước";
    public const string NoUser = "Không có tài khoản “{0}”.";
    public const string Found = "{0}{1} văn bản.";
    public const string Token = "Cấp mã truy cập API cho một tài khoản";
    public const string TokenName = "Cấp từ dòng lệnh";
    public const string Scope = "read: chỉ đọc; write: đọc và ghi";
    public const string Days = "Số ngày có hiệu lực, 1 đến 366 (mặc định 30)";
    public const string Account = "Tài khoản";
    public const string ResetFactor = "Gỡ xác thực hai bước của một tài khoản khi không quản trị nào gỡ được";
    public const string ResetReason = "Lý do, ghi vào nhật ký và báo cho người dùng";
    public const string FactorReset = "Đã gỡ xác thực hai bước của “{0}” và kết thúc mọi phiên đang mở.";
    public const string AuditClean = "Nhật ký nguyên vẹn: {0} dòng đã niêm phong, không có sai khác.";
    public const string AuditFaults = "{0} sai khác trong {1} dòng đã niêm phong.";
}
