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

    public const string NoPoppler = "không đọc được: thiếu poppler-utils";
    public const string TooSlow = "không đọc được: quá thời gian cho phép";
    public const string PdfFailed = "không đọc được: PDF hỏng hoặc đặt mật khẩu";
    public const string OfficeFailed = "không đọc được: cấu trúc tệp không hợp lệ";
    public const string Swollen = "không đọc được: nội dung nén bất thường";
    public const string OldOffice = "không đọc được: định dạng Office cũ; lưu lại thành .docx hoặc .xlsx để tìm được theo nội dung";
    public const string Cut = "chỉ đọc phần đầu: nội dung quá dài";
    public const string Stopped = "chỉ đọc phần đầu: phần sau của tệp hỏng";
    public const string NoWords = "tệp không có chữ";
    public const string NoLayer = "tệp không có lớp chữ: bản quét hoặc ảnh";

    public static Refusal TooBig(long limit) => new("files.too-big", $"Tệp lớn hơn {limit / (1024 * 1024)} MB là mức cho phép. Hãy chia nhỏ hoặc quét lại ở 200–300 dpi.");

    public static Refusal WrongName(string extension) => new("files.wrong-name", $"Đuôi tên tệp {extension} không khớp với nội dung và không phải loại được nhận. Hãy đổi đúng tên tệp hoặc lưu lại thành PDF.");
}
