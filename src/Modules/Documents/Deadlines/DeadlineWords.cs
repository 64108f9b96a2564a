using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of usual deadlines, and of what a changed calendar moves.</summary>
internal static class DeadlineWords
{
    public const string Title = "Hạn xử lý mặc định";
    public const string About = "Văn bản đến không ghi hạn sẽ có hạn tính theo số ngày làm việc dưới đây kể từ ngày đến. Để trống: theo dòng “Các loại khác”. Số 0: không đặt hạn. Văn bản đã vào sổ giữ nguyên hạn.";
    public const string Others = "Các loại khác";
    public const string Saved = "Đã lưu hạn mặc định. Áp dụng cho văn bản vào sổ từ bây giờ.";
    public const string NoSuchType = "Loại văn bản không có trong danh mục. Hãy tải lại trang.";
    public static readonly string DaysRange = $"Hãy nhập số nguyên từ 0 đến {DueRules.MostDays} ngày làm việc, hoặc để trống.";
    public const string LeftEmpty = "Để trống thì theo hạn mặc định của loại văn bản.";
    public const string NoDue = "Không đặt hạn";

    public static string Moved(int records) => $"Lịch làm việc thay đổi, hạn của {Vn.Number(records)} việc của bạn đã dời. Xem ngày mới ở Hôm nay.";
}
