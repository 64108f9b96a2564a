namespace LienThong.Kernel.Files;

/// <summary>Why a file is not taken in: a stable code and what the person is told.</summary>
internal sealed record Refusal(string Code, string Message);

/// <summary>The files' Vietnamese messages: what is wrong and what to do.</summary>
internal static class FileTexts
{
    public static readonly Refusal Empty = new("files.empty", "Tệp rỗng, không có nội dung. Hãy mở tệp trên máy để kiểm tra rồi chọn lại.");
    public static readonly Refusal Gone = new("files.gone", "Tệp đã tải lên quá 24 giờ hoặc đã được dùng. Hãy chọn lại tệp.");
    public static readonly Refusal Executable = new("files.executable", "Tệp chạy được (chương trình, kịch bản) không được nhận. Nếu cần gửi nội dung, hãy lưu thành PDF.");
    public static readonly Refusal WebPage = new("files.web-page", "Trang web (HTML, SVG, XML) không được nhận vì có thể chứa mã chạy. Hãy in trang đó ra PDF rồi chọn lại.");
    public static readonly Refusal Archive = new("files.archive", "Tệp nén không được nhận vì bên trong không xem và tìm được. Hãy giải nén rồi chọn từng tệp.");
    public static readonly Refusal Macro = new("files.macro", "Tệp có macro không được nhận. Hãy lưu lại thành .docx, .xlsx hoặc .pptx không có macro.");
    public static readonly Refusal Template = new("files.template", "Đây là tệp mẫu hoặc tệp trình chiếu của bộ Office. Hãy lưu lại thành .docx, .xlsx hoặc .pptx.");
    public static readonly Refusal Password = new("files.password", "Tệp đặt mật khẩu nên không xem và tìm được. Hãy bỏ mật khẩu rồi chọn lại.");
    public static readonly Refusal OldSlides = new("files.old-slides", "Tệp .ppt đời cũ không được nhận. Hãy lưu lại thành .pptx hoặc PDF.");
    public static readonly Refusal Broken = new("files.broken", "Tệp hỏng hoặc bị cắt: không mở được. Hãy mở trên máy để kiểm tra, lưu lại rồi chọn lại.");
    public static readonly Refusal NotUnicode = new("files.not-unicode", "Tệp chữ không ở bảng mã Unicode. Hãy mở bằng Notepad, lưu lại với bảng mã UTF-8 rồi chọn lại.");
    public static readonly Refusal Unknown = new("files.unknown-kind", "Loại tệp này không được nhận. Hãy dùng PDF, Word (.docx, .doc), Excel (.xlsx, .xls), PowerPoint (.pptx), ODT, ảnh PNG, JPEG, TIFF, WebP hoặc tệp chữ .txt.");

    public static readonly Refusal Bomb = new("files.zip-bomb", "Tệp nén bất thường: bên trong phình ra gấp hàng trăm lần hoặc các phần chồng lên nhau, có thể làm treo máy người mở. Hãy mở trên máy, lưu lại thành tệp mới rồi chọn lại.");
    public static readonly Refusal Paths = new("files.zip-path", "Tệp chứa đường dẫn trỏ ra ngoài chính nó (..), thường dùng để ghi đè tệp trên máy người mở. Hãy lưu lại từ Word hoặc Excel rồi chọn lại.");
    public static readonly Refusal Crowded = new("files.zip-entries", "Tệp chứa quá nhiều phần bên trong, không giống tệp văn phòng. Hãy chia nhỏ hoặc lưu lại thành PDF rồi chọn lại.");
    public static readonly Refusal Entities = new("files.entities", "Tệp khai báo thực thể XML (DTD), cách thường dùng để đọc trộm tệp hoặc làm treo máy; Word và Excel không bao giờ ghi như vậy. Hãy mở trên máy, lưu lại thành tệp mới rồi chọn lại.");
    public static readonly Refusal NotLooked = new("files.not-looked", "Không kiểm tra được tệp trong giới hạn cho phép. Hãy thử lại sau ít phút; nếu vẫn không được, hãy lưu thành PDF rồi chọn lại.");
    public static readonly Refusal Infected = new("files.infected", "Phần mềm diệt vi-rút phát hiện mã độc trong tệp nên không nhận. Hãy quét vi-rút trên máy và báo người gửi.");
    public static readonly Refusal Held = new("files.held", "Tệp chưa quét vi-rút nên chưa được mở. Hãy chờ hệ thống quét xong hoặc báo quản trị hệ thống.");

    public static readonly Refusal NoLibreOffice = new("files.pdf.no-libreoffice", "Máy chủ chưa có LibreOffice nên chưa xuất được PDF; dạng Word vẫn tải được. Quản trị hệ thống cài bằng lệnh: apt install libreoffice-writer-nogui, rồi khởi động lại.");
    public static readonly Refusal NotConverted = new("files.pdf.failed", "LibreOffice không xuất được PDF trong thời gian và bộ nhớ cho phép. Hãy thử lại sau ít phút, hoặc tải dạng Word rồi lưu thành PDF.");

    public const string NoPoppler = "không đọc được: thiếu poppler-utils";
    public const string TooSlow = "không đọc được: quá thời gian cho phép";
    public const string PdfFailed = "không đọc được: PDF hỏng hoặc đặt mật khẩu";
    public const string OfficeFailed = "không đọc được: cấu trúc tệp không hợp lệ";
    public const string Swollen = "không đọc được: nội dung nén bất thường";
    public const string HasEntities = "không đọc được: tệp khai báo thực thể XML (DTD)";
    public const string TooLarge = "không đọc được: tốn quá nhiều bộ nhớ";
    public const string ReaderDied = "không đọc được: trình đọc dừng giữa chừng";
    public const string PdfPassword = "không đọc được: PDF đặt mật khẩu";
    public const string IsInfected = "có mã độc, không mở được";
    public const string NotScanned = "chưa quét vi-rút";
    public const string OldOffice = "không đọc được: định dạng Office cũ; lưu lại thành .docx hoặc .xlsx để tìm được theo nội dung";
    public const string Cut = "chỉ đọc phần đầu: nội dung quá dài";
    public const string Stopped = "chỉ đọc phần đầu: phần sau của tệp hỏng";
    public const string NoWords = "tệp không có chữ";
    public const string NoLayer = "tệp không có lớp chữ: bản quét hoặc ảnh";

    /// <summary>An archive is refused with the names that stand in it: listed, not opened.</summary>
    public static Refusal ArchiveOf(IReadOnlyList<string> names)
    {
        const int shown = 10;
        if (names.Count == 0) return Archive;
        var more = names.Count > shown ? $" và {names.Count - shown} tệp nữa" : "";
        return Archive with { Message = $"{Archive.Message} Bên trong có: {string.Join(", ", names.Take(shown))}{more}." };
    }

    public static readonly Refusal NoWorkbook = new("files.no-workbook", "Tệp không phải bảng tính Excel (.xlsx). Hãy mở tệp trong Excel, chọn Lưu thành .xlsx rồi chọn lại.");

    public static Refusal SheetTooLarge(int lines) => new("files.sheet-too-large", $"Bảng tính có hơn {lines} dòng hoặc quá nhiều chữ nên không nhập một lần. Hãy chia thành nhiều tệp rồi nhập từng tệp.");

    public static Refusal TooBig(long limit) => new("files.too-big", $"Tệp lớn hơn {limit / (1024 * 1024)} MB là mức cho phép. Hãy chia nhỏ hoặc quét lại ở 200–300 dpi.");

    public static Refusal WrongName(string extension) => new("files.wrong-name", $"Đuôi tên tệp {extension} không khớp với nội dung và không phải loại được nhận. Hãy đổi đúng tên tệp hoặc lưu lại thành PDF.");
}
