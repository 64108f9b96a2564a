namespace LienThong.Host;

/// <summary>The host's own words: pages for what went wrong.</summary>
internal static class HostWords
{
    public const string Home = "Về trang Hôm nay";

    public const string WordsKept = "Những gì bạn vừa nhập, để chép lại";
    public const string Kept = "Những gì bạn vừa nhập vẫn còn ở trang này. Hãy để trang mở; khi có chỗ trống thì bấm Gửi lại, không phải nhập lại.";
    public const string SendAgain = "Gửi lại";

    public static string Title(int code) => code switch
    {
        400 => "Yêu cầu chưa hợp lệ",
        401 or 403 => "Bạn không có quyền xem trang này",
        404 => "Không tìm thấy trang",
        413 => "Tệp gửi lên quá lớn",
        503 => "Cơ sở dữ liệu tạm thời không trả lời",
        507 => "Máy chủ hết chỗ lưu",
        _ => "Hệ thống gặp trục trặc",
    };

    public static string Remedy(int code) => code switch
    {
        400 => "Biểu mẫu đã hết hạn hoặc thiếu dữ liệu. Hãy quay lại trang trước, tải lại rồi làm lại; những gì đã lưu vẫn còn.",
        401 or 403 => "Chức danh đang dùng không được giao việc này. Hãy đổi chức danh hoặc hỏi quản trị cơ quan.",
        404 => "Văn bản không có, đã chuyển nơi khác, hoặc không thuộc phạm vi bạn được xem. Hãy tìm theo số ký hiệu.",
        413 => "Mỗi lần gửi tối đa 100 MB. Hãy chia nhỏ tệp hoặc quét lại với độ phân giải thấp hơn.",
        503 => "Việc vừa làm có thể chưa được ghi; những gì đã lưu vẫn nguyên vẹn. Hệ thống tự nối lại: hãy đợi một phút rồi gửi lại, gửi lại không làm trùng. Nếu vẫn lỗi, hãy báo quản trị hệ thống.",
        507 => "Đĩa của máy chủ đã đầy nên việc vừa làm chưa được ghi. Những gì đã lưu vẫn nguyên vẹn và vẫn xem, tìm được. Hãy báo ngay quản trị hệ thống giải phóng chỗ trống.",
        _ => "Việc vừa làm có thể chưa được lưu. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo quản trị hệ thống kèm thời điểm này.",
    };
}
