namespace LienThong.Documents;

/// <summary>What is said of a package of a dossier.</summary>
internal static class CheckDossierWords
{
    public const string More = "Còn lỗi nữa, không kể hết: sửa các lỗi trên rồi kiểm tra lại.";
    public const string NoXml = "Gói không có tệp dossier.xml: thêm tệp mô tả hồ sơ ở gốc của gói.";
    public const string Broken = "XML hỏng, bị cắt giữa chừng hoặc có khai báo kiểu (DOCTYPE): từ đây không đọc tiếp được; xuất lại tệp dossier.xml.";
    public const string Stray = "Có chữ nằm giữa các trường: bỏ chữ ấy, hoặc đặt vào trường của nó.";
    public const string EntryName = "Tên tệp trong gói trỏ ra ngoài gói hoặc có ký tự cấm: đặt lại tên, dùng dấu gạch chéo xuôi.";
    public const string EntryTwice = "Gói có hai tệp cùng tên: bỏ một tệp.";
    public const string EntryBroken = "Tệp trong gói hỏng, bị cắt hoặc đặt mật khẩu: không đọc được; đóng gói lại.";
    public const string Unlisted = "Tệp có trong gói mà dossier.xml không kể: thêm vào văn bản của nó, hoặc bỏ khỏi gói.";
    public const string Direction = "Vừa có nơi nhận (To), vừa có ngày đến (ArrivalDate): văn bản đi bỏ ngày đến, văn bản đến bỏ nơi nhận.";
    public const string ArrivedBefore = "Ngày đến trước ngày văn bản: sửa một trong hai ngày.";
    public const string DueBefore = "Hạn trả lời trước ngày văn bản: sửa một trong hai ngày.";
    public const string EndBefore = "Ngày kết thúc hồ sơ trước ngày bắt đầu: sửa một trong hai ngày.";
    public const string AfterEnd = "Ngày văn bản sau ngày kết thúc hồ sơ: sửa ngày, hoặc chuyển văn bản sang hồ sơ khác.";

    public static string Encoding(string name) => $"Tệp dossier.xml ghi bảng mã “{name}”: lưu lại bằng UTF-8.";

    public static string Root(string name) => $"Phần tử gốc là “{name}”, phải là “Dossier”.";

    public static string Unknown(string name) => $"Không có trường “{name}” ở đây theo Phụ lục VI: bỏ đi, hoặc sửa tên.";

    public static string Twice(string name) => $"Trường “{name}” có hơn một lần: giữ một.";

    public static string Order(string name) => $"Trường “{name}” của hồ sơ đứng sau danh sách văn bản: đưa lên trước “Documents”.";

    public static string Missing(string name) => $"Thiếu trường “{name}”: thêm vào.";

    public static string Empty(string name) => $"Trường “{name}” để trống: điền giá trị.";

    public static string NotNumber(string name, string text) => $"“{Cut(text)}” không phải số ở trường “{name}”: chỉ ghi chữ số.";

    public static string NotDate(string name, string text) => $"“{Cut(text)}” không phải ngày ở trường “{name}”: ghi năm-tháng-ngày, như 2026-11-27.";

    public static string TooLong(string name, int most, int length) => $"Trường “{name}” dài {length} ký tự, nhiều nhất {most}: rút ngắn lại.";

    public static string NotComposed(string name) => $"Trường “{name}” có dấu tiếng Việt tách rời chữ: chuyển sang Unicode dựng sẵn (NFC).";

    public static string Ordinal(long said, int must) => $"Số thứ tự văn bản là {said}, phải là {must}: đánh số liền nhau từ 1.";

    public static string Duplicate(string number, string organ) => $"Văn bản số {number} của {organ} đã có trong hồ sơ: bỏ một bản.";

    public static string DocTotal(long said, int found) => $"Hồ sơ ghi có {said} văn bản, đếm được {found}: sửa DocTotal, hoặc bổ sung văn bản.";

    public static string PageTotal(long said, long found) => $"Hồ sơ ghi có {said} trang, cộng các văn bản được {found}: sửa PageTotal hoặc số trang của văn bản.";

    public static string OtherCode(string said, string must) => $"Mã hồ sơ của văn bản là {said}, mã của hồ sơ là {must}: sửa cho khớp.";

    public static string NotAName(string name) => $"“{Cut(name)}” không dùng làm tên tệp được: bỏ thư mục và ký tự cấm.";

    public static string FileTwice(string name) => $"Tệp “{name}” được kể hai lần: mỗi tệp thuộc một văn bản; đặt tên khác nhau.";

    public static string FileMissing(string name) => $"Không có Files/{name} trong gói: thêm tệp, hoặc bỏ dòng này.";

    public static string FileSize(string name, long said) => $"Tệp “{name}” không dài {said} byte như đã ghi: thay đúng tệp, hoặc sửa Size.";

    public static string FileHash(string name) => $"Tệp “{name}” không đúng mã băm SHA-256 đã ghi: tệp đã bị thay đổi; lấy lại tệp gốc.";

    public static string FileKind(string name) => $"Tệp “{name}” không phải PDF: thay bằng tệp PDF, hoặc sửa đuôi tệp.";

    private static string Cut(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
