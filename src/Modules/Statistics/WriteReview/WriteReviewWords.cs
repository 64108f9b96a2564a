namespace LienThong.Statistics.WriteReview;

/// <summary>The words of the page where a section's words are written.</summary>
internal static class WriteReviewWords
{
    public const string Title = "Sửa lời";
    public const string Back = "Tổng kết";
    public const string Field = "Lời của mục này";
    public const string Hint = "Mỗi dòng là một đoạn. Giữ nguyên phần trong dấu { }: đó là con số sống, tự đổi khi số liệu đổi. Bỏ sót con số nào, máy viết thêm một câu cho con số ấy ở cuối mục.";
    public const string Save = "Lưu lời";
    public const string Reset = "Trả về lời máy viết";
    public const string Saved = "Đã lưu lời của mục.";
    public const string Figures = "Con số của mục này";
    public const string Token = "Viết là";
    public const string Reads = "Hiện đọc là";
    public const string Name = "Chỉ tiêu";
    public const string None = "Mục này chưa có con số nào";
    public const string NoneHint = "Vẫn viết lời được; con số sẽ tự thêm vào khi có số liệu.";
    public const string More = "Cách viết khác";
    public const string MoreText = "{BC06 so kế hoạch} và {BC06 so kỳ trước} cho lời so sánh; {BC06 2017-Q3} cho một kỳ; {nếu BC06} … {hết} chỉ hiện khi có số liệu, {nếu không BC06} … {hết} khi chưa có; {kê QL50} kê tên từng nhiệm vụ.";
    public const string Edit = "Sửa lời mục này";

    public static string WrittenBy(ReviewTextRow row) => $"{row.PersonName} sửa lúc {WebKit.Vn.DateTime(row.WrittenAt)}";

    public static string TooLong(int length) => $"Lời dài {WebKit.Vn.Number(length)} ký tự, quá {WebKit.Vn.Number(WriteReview.Longest)}: rút ngắn lại.";
}
