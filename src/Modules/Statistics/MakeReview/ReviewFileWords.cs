namespace LienThong.Statistics.MakeReview;

/// <summary>What making a review as a file says.</summary>
internal static class ReviewFileWords
{
    public static string NoFormat(string format) => $"Không có dạng tệp “{format}”: chọn txt, html, json, docx hoặc pdf.";

    public static string NoArea(string area, int year) => $"Không có đơn vị hành chính mã {area} trong năm {year}: kiểm tra lại mã.";

    public static string NoAgency(string code) => $"Không có cơ quan mã {code}: kiểm tra lại mã định danh.";

    public static string Nothing(string area, int year) => $"Chưa có số liệu năm {year} của {area}: nhập số liệu trước.";

    /// <summary>Where a figure comes from, in a line.</summary>
    public static string Origin(ReviewFigure figure) => $"{figure.Class switch { "computed" => "Tính ra", "counted" => "Đếm từ sổ", _ => "Báo cáo" }}: {AnnexWords.SourceOf(figure)}";

    public static string FileName(Review review, string ending) => FileName(review.Area.Code, review.Year, ending);

    public static string FileName(string area, int year, string ending) => $"tong-ket-{area}-{year}.{ending}";
}
