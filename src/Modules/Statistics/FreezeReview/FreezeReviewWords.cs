namespace LienThong.Statistics.FreezeReview;

/// <summary>The words of freezing a review and of what is frozen.</summary>
internal static class FreezeReviewWords
{
    public const string Title = "Chốt tổng kết";
    public const string Below = "Lời và số được giữ nguyên như lúc này thành một văn bản loại báo cáo, đi tiếp bước duyệt và ký. Chốt lại được: bản trước vẫn còn.";
    public const string Subject = "Trích yếu";
    public const string Signer = "Người ký";
    public const string Do = "Chốt và tạo dự thảo";
    public const string Done = "Đã chốt và tạo dự thảo báo cáo.";
    public const string NoPdf = "Máy chủ chưa có LibreOffice nên bản chốt không có tệp PDF; chỉ có tệp Word.";
    public const string Frozen = "Bản đã chốt";
    public const string Live = "Bản đang sống";
    public const string Document = "Văn bản";
    public const string OpenDocument = "Mở dự thảo";
    public const string Stored = "Đây là bản đã chốt. Lời và số không đổi; liên kết của con số mở số liệu hiện có, có thể đã được đính chính sau khi chốt.";
    public const string NotPermitted = "Vai trò của bạn không được chốt tổng kết: nhờ chuyên viên, trưởng phòng hoặc lãnh đạo của cơ quan.";
    public const string SignerMissing = "Chưa chọn người ký, hoặc người ấy không ký được: chọn lãnh đạo, chánh văn phòng hoặc trưởng phòng của cơ quan.";

    public static string Version(FrozenReviewRow row) => $"Lần {row.Number}, {row.PersonName} chốt lúc {WebKit.Vn.DateTime(row.At)}";

    public static string SubjectOf(string area, int year) => $"Tổng kết công tác thông tin và truyền thông năm {year} trên địa bàn {char.ToLowerInvariant(area[0])}{area[1..]}";
}
