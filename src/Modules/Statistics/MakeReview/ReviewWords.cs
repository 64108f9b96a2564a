using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics.MakeReview;

/// <summary>The fixed words of a review and of its page.</summary>
internal static class ReviewWords
{
    public const string None = "Chưa có số liệu của năm nào";
    public const string NoneHint = "Số liệu vào bằng lệnh statistics import; tổng kết được viết ra từ số liệu ấy.";
    public const string Province = "Đơn vị hành chính";
    public const string Year = "Năm";
    public const string Figures = "Số liệu báo cáo";
    public const string About = "Mỗi con số mở ra nguồn của nó: người gửi và lúc gửi, hoặc các bản ghi được đếm. Số liệu chưa có thì không viết.";

    private static readonly IReadOnlyList<(string Key, string Title)> Sections =
    [
        ("tham-muu", "Tham mưu, ban hành văn bản"),
        ("bao-chi", "Báo chí"),
        ("xuat-ban", "Xuất bản, in và phát hành"),
        ("buu-chinh", "Bưu chính"),
        ("vien-thong", "Viễn thông và Internet"),
        ("cong-nghe-thong-tin", "Ứng dụng và phát triển công nghệ thông tin"),
        ("an-toan-thong-tin", "An toàn thông tin"),
        ("thong-tin-co-so", "Thông tin cơ sở và thông tin đối ngoại"),
        ("thanh-tra", "Cấp phép, thanh tra, kiểm tra"),
        ("dao-tao", "Đào tạo, bồi dưỡng"),
        ("thi-dua", "Thi đua, khen thưởng"),
        ("xep-hang", "Xếp hạng, đánh giá"),
        ("dan-so", "Số liệu nền"),
    ];

    public static string Title(Review review) => $"Tổng kết năm {review.Year}: {review.Area.FullName}";

    public static string Title(string area, int year) => $"Tổng kết năm {year}: {area}";

    public static string SectionTitle(string key) => Sections.FirstOrDefault(s => s.Key == key).Title ?? key;

    public static int Place(string key)
    {
        for (var i = 0; i < Sections.Count; i++)
            if (Sections[i].Key == key) return i;
        return Sections.Count;
    }

    /// <summary>A part after its number: "19.116 cái quốc tế", "90% ở cấp tỉnh".</summary>
    public static string Of(Indicator indicator, Figure part, string label) => indicator.Kind == FigureKind.Ratio && part.Key.Breakdown.Keys == "level" ? $" ở {label}" : $" {label}";

    /// <summary>What a figure tells of: "BC06 Sản lượng bưu gửi đi: quốc tế".</summary>
    public static string Name(Indicator indicator, string part, Period period) =>
        $"{indicator.Code} {StatisticsWords.Title(indicator.Name)}{(part.Length > 0 ? $": {part}" : "")}{(period.Months < 12 ? $", {PeriodWords.Of(period.Text)}" : "")}";

    public static string In(Period period) => $"{PeriodName(period)}: ";

    public static string PeriodName(Period period) => StatisticsWords.Title(PeriodWords.Of(period.Text)!);

    /// <summary>The title's words on the download.</summary>
    public const string GiveTasks = "Giao nhiệm vụ";
    public const string Word = "Tải Word";
    public const string Pdf = "Tải PDF";

    public static string ClassName(string name) => name switch { "counted" => "đếm từ hồ sơ", "computed" => "tính ra", _ => "báo cáo gửi lên" };
}
