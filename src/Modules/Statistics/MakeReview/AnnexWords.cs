namespace LienThong.Statistics.MakeReview;

/// <summary>The annex that says of every figure where it comes from.</summary>
internal static class AnnexWords
{
    public const string Word = "Phụ lục";
    public const string Subject = "Nguồn số liệu";
    public const string Title = "Phụ lục: nguồn số liệu";
    public const string Note = "Đếm: đếm từ các bản ghi trong sổ nghiệp vụ. Báo cáo: số liệu được gửi đến. Tính: tính ra từ các số liệu khác.";
    public const string Ordinal = "STT";
    public const string Name = "Chỉ tiêu";
    public const string Printed = "Số liệu đã viết";
    public const string Class = "Loại";
    public const string Source = "Nguồn";

    public static readonly IReadOnlyList<string> Heads = [Ordinal, Name, Printed, Class, Source];

    public static string ClassName(ReviewFigure figure) => figure.Class switch { "counted" => "đếm", "computed" => "tính", _ => "báo cáo" };

    public static string SourceOf(ReviewFigure figure) => figure.Class switch
    {
        "computed" => figure.How,
        _ => figure.Sources[0].Source.Length > 0 ? figure.Sources[0].Source : "không ghi nguồn",
    };
}
