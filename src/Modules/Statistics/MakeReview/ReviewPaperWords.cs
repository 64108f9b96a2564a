namespace LienThong.Statistics.MakeReview;

/// <summary>The fixed words of a review as an administrative document (Nghị định 30/2020/NĐ-CP, mẫu 1.4).</summary>
internal static class ReviewPaperWords
{
    public const string Nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";
    public const string Committee = "ỦY BAN NHÂN DÂN";
    public const string Number = "Số:          /BC-UBND";
    public const string Kind = "BÁO CÁO";
    public const string SignedFor = "TM. ỦY BAN NHÂN DÂN";
    public const string Signer = "CHỦ TỊCH";
    public const string Recipients = "Nơi nhận:";

    public static readonly IReadOnlyList<string> RecipientLines = ["- ……………………;", "- Lưu: VT."];

    private static readonly string[] Levels = ["Thành phố ", "Tỉnh ", "Huyện ", "Quận ", "Thị xã ", "Thị trấn ", "Phường ", "Đặc khu ", "Xã "];

    /// <summary>The name in capitals, the same in every culture.</summary>
    public static string Capitals(string name) => name.ToUpperInvariant();

    /// <summary>In two lines, so that no line holds one word.</summary>
    public static IReadOnlyList<string> Subject(Review review) => [$"Tổng kết công tác thông tin và truyền thông năm {review.Year}", $"trên địa bàn {Lower(review.Area.FullName)}"];

    public static string Opening(Review review) => $"Ủy ban nhân dân {Lower(review.Area.FullName)} báo cáo tổng kết công tác thông tin và truyền thông năm {review.Year} như sau:";

    public static string Closing(Review review) => $"Trên đây là báo cáo tổng kết công tác thông tin và truyền thông năm {review.Year} của Ủy ban nhân dân {Lower(review.Area.FullName)}; nguồn của từng số liệu ở Phụ lục kèm theo./.";

    public static string PlaceAndDate(Review review) => $"{Place(review.Area.FullName)}, ngày …… tháng …… năm 20……";

    public static string AnnexOf(Review review) => $"(Kèm theo Báo cáo tổng kết công tác thông tin và truyền thông năm {review.Year})";

    private static string Place(string name) => Levels.FirstOrDefault(l => name.StartsWith(l, StringComparison.Ordinal)) is { } level ? name[level.Length..] : name;

    private static string Lower(string name) => $"{char.ToLowerInvariant(name[0])}{name[1..]}";
}
