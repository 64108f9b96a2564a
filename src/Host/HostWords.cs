namespace LienThong.Host;

/// <summary>The host's own words: pages for what went wrong.</summary>
internal static class HostWords
{
    public const string Home = "Về trang Hôm nay";

    public static string Title(int code) => code switch
    {
        400 => "Yêu cầu chưa hợp lệ",
        401 or 403 => "Bạn không có quyền xem trang này",
        404 => "Không tìm thấy trang",
        413 => "Tệp gửi lên quá lớn",
        _ => "Hệ thống gặp trục trặc",
    };

    public static string Remedy(int code) => code switch
    {
        400 => "Biểu mẫu đã hết hạn hoặc thiếu dữ liệu. Hãy quay lại trang trước, tải lại rồi làm lại; những gì đã lưu vẫn còn.",
        401 or 403 => "Chức danh đang dùng không được giao việc này. Hãy đổi chức danh hoặc hỏi quản trị cơ quan.",
        404 => "Văn bản không có, đã chuyển nơi khác, hoặc không thuộc phạm vi bạn được xem. Hãy tìm theo số ký hiệu.",
        413 => "Mỗi lần gửi tối đa 100 MB. Hãy chia nhỏ tệp hoặc quét lại với độ phân giải thấp hơn.",
        _ => "Việc vừa làm có thể chưa được lưu. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo quản trị hệ thống kèm thời điểm này.",
    };
}
