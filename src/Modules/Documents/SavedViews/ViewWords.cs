namespace LienThong.Documents;

/// <summary>The words of saved views and columns.</summary>
internal static class ViewWords
{
    public const string Open = "Chế độ xem…";
    public const string Title = "Chế độ xem";
    public const string About = "Chọn cột, rồi đặt tên cho bộ lọc và các cột đang dùng để lần sau mở bằng một lần bấm. Chỉ mình bạn thấy.";
    public const string Columns = "Cột hiện trong danh sách";
    public const string ColumnsHint = "Trích yếu luôn hiện.";
    public const string Name = "Tên chế độ xem";
    public const string NameHint = "Ví dụ: Hỏa tốc chưa xong; Của Sở Nội vụ.";
    public const string Save = "Lưu chế độ xem";
    public const string Apply = "Xem ngay, không lưu";
    public const string Own = "Chế độ xem của tôi";
    public const string None = "Chưa có chế độ xem nào";
    public const string NoneHint = "Lọc danh sách như ý muốn, mở lại trang này và lưu.";
    public const string Remove = "Bỏ";
    public const string Removed = "Đã bỏ chế độ xem.";
    public const string NameMissing = "Chưa đặt tên chế độ xem. Hãy ghi một tên ngắn, nhiều nhất 60 ký tự.";
    public const string TooMany = "Mỗi danh sách giữ được 20 chế độ xem. Hãy bỏ bớt một chế độ xem cũ.";
    public const string TooLong = "Bộ lọc quá dài nên không lưu được. Hãy rút ngắn từ tìm.";
    public const string NoSuchList = "Danh sách không có. Hãy tải lại trang.";

    public static string Saved(string name) => $"Đã lưu chế độ xem “{name}”.";
}
