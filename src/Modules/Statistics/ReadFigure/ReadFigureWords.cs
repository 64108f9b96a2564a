using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Formulas;
using LienThong.WebKit;

namespace LienThong.Statistics.ReadFigure;

/// <summary>What one value's page and command say.</summary>
internal static class ReadFigureWords
{
    public const string Value = "Giá trị";
    public const string Stated = "Người báo cáo ghi";
    public const string Indicator = "Chỉ tiêu";
    public const string Area = "Đơn vị hành chính";
    public const string PeriodLabel = "Kỳ";
    public const string Part = "Phân tổ";
    public const string Whole = "Toàn bộ";
    public const string Kind = "Loại";
    public const string Class = "Cách có số liệu";
    public const string Source = "Nguồn";
    public const string NoSource = "Không ghi nguồn";
    public const string Note = "Ghi chú";
    public const string Submission = "Gửi trong";
    public const string By = "Người gửi";
    public const string At = "Lúc";
    public const string Book = "Đếm từ sổ";
    public const string Records = "Số bản ghi";
    public const string Said = "Báo cáo gửi lên ghi";
    public const string Versions = "Các lần ghi";
    public const string State = "Tình trạng";
    public const string Published = "Đã công bố trong";

    public const string HowComputed = "Cách tính";
    public const string Lacking = "thiếu số liệu";
    public const string NotComputed = "chưa tính được";
    public const string SumOfAreas = "Cộng các đơn vị hợp thành";

    /// <summary>A part of a computation as people say it: "Thuê bao điện thoại, 3G, kỳ trước, Tỉnh Bạc Liêu".</summary>
    public static string Says(Indicator indicator, string part, FormulaTerm term) => string.Join(", ", new[]
    {
        StatisticsWords.Title(indicator.Name), part, term.Plan ? "kế hoạch" : "", term.Offset switch { 0 => "", -1 => "kỳ trước", var back => $"{-back} kỳ trước" }, term.Area?.Name ?? "",
    }.Where(w => w.Length > 0));

    public static string ExplainedOf(string area, Period period, bool made) => $"{area}, {MakeReview.ReviewWords.PeriodName(period)}{(made ? ", cộng từ các đơn vị khi ấy đã hợp thành đơn vị này" : "")}";

    public static string NoIndicator(string code) => $"Không có chỉ tiêu {code} trong danh mục: kiểm tra lại mã.";

    public static string NoPeriod(string text) => $"Không đọc được kỳ “{text}”: ghi 2017, 2017-H1, 2017-Q3 hoặc 2017-11.";

    public static string NoBreakdown(string? text) => $"Không đọc được phân tổ “{text}”: ghi khóa=giá trị, cách nhau bằng dấu chấm phẩy.";

    public static string NoArea(string area, Period period) => $"Không có đơn vị hành chính mã {area} trong kỳ {period}: kiểm tra lại mã.";

    public static string OfArea(string text, string area) => $"{text} của {area}";

    public static string MissingParts(IReadOnlyList<string> units) => $"Chưa cộng được: thiếu số liệu của {string.Join(", ", units)}. Nhập số liệu của các đơn vị ấy rồi xem lại.";

    public static string OpenRecords(long count) => $"Mở {Vn.Number(count)} bản ghi";

    public static string StatusName(FigureStatus status) => status switch { FigureStatus.Published => "đã công bố", FigureStatus.Corrected => "đã đính chính", _ => "đã duyệt" };

    public static Tone StatusTone(FigureStatus status) => status switch { FigureStatus.Published => Tone.Blue, FigureStatus.Corrected => Tone.Amber, _ => Tone.Green };

    public static string In(PublishedFigure report) => $"Báo cáo số {report.Report} ngày {Vn.Date(report.On)}: “{report.Printed}”";

    public static string KindName(ValueKind kind) => kind == ValueKind.Plan ? "kế hoạch" : "thực hiện";

    public static string Replaced(string at) => $"đính chính lúc {at}";
}
