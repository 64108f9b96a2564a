using LienThong.Contracts.Statistics;

namespace LienThong.Host.Commands;

/// <summary>What the verbs of figures and reviews say.</summary>
internal static class StatisticsTexts
{
    public const string Statistics = "Số liệu của ngành theo danh mục chỉ tiêu.";
    public const string Import = "Nhập số liệu từ tệp CSV: dòng đúng được nhận, dòng sai trả lại kèm lý do.";
    public const string File = "Tệp CSV có các cột indicator,area,period,kind,value,unit,qualifier,breakdown,source,note; dấu chấm thập phân.";
    public const string Value = "Giá trị của một chỉ tiêu.";
    public const string Explain = "Giải thích một giá trị: ai báo cáo, hoặc tính từ đâu ra.";
    public const string Code = "Mã chỉ tiêu, ví dụ BC06.";
    public const string Area = "Mã đơn vị hành chính có hiệu lực trong kỳ.";
    public const string Period = "Kỳ: 2017, 2017-H1, 2017-Q3 hoặc 2017-11.";
    public const string Breakdown = "Phân tổ, ví dụ level=huyện;tech=2G.";
    public const string Plan = "Số kế hoạch thay cho số thực hiện.";
    public const string ReviewAgency = "Mã định danh của cơ quan có lời đã sửa; không có thì lời máy viết.";
    public const string KnownOn = "Số liệu như đã biết đến hết ngày này (2018-01-05).";
    public const string Boundaries = "Theo địa giới của ngày này (2025-07-01), khi mã là của đơn vị ấy; không ghi thì theo địa giới của kỳ.";
    public const string Sum = "Một chỉ tiêu theo tỉnh của một địa giới, cộng qua các lần sáp nhập.";
    public const string Until = "Cộng đến hết kỳ này, cùng độ dài với kỳ đầu.";
    public const string NotSaid = "Chưa có số liệu này: chưa ai báo cáo, hoặc đến ngày ấy chưa có.";

    public const string Review = "Tổng kết năm viết ra từ số liệu.";
    public const string Make = "Viết tổng kết ra tệp.";
    public const string Year = "Năm tổng kết.";
    public const string Format = "Dạng tệp: txt, html, json, docx, hoặc pdf khi máy có LibreOffice.";
    public const string Out = "Ghi ra tệp này.";

    public static string Imported(FigureImportReport r) => $"Nhận {r.Imported} dòng ({r.Corrected} sửa số cũ, {r.Unchanged} như cũ), từ chối {r.Refused.Select(f => f.Row).Distinct().Count()} dòng, {r.Warnings.Count} cảnh báo.";

    public static string Refusal(FigureRefusal r) => $"Dòng {r.Row}, {(r.Field.Length > 0 ? r.Field : "cả dòng")}: {r.Message}";

    public static string Warning(FigureWarning w) => w.Row > 0 ? $"Cảnh báo, dòng {w.Row}: {w.Message}" : $"Cảnh báo: {w.Message}";

    public static string Said(AskedFigure f) => f.Boundaries is { } day ? $"{f.Name}: {f.Printed} ({f.Area}, theo địa giới từ {WebKit.Vn.Date(day)})" : $"{f.Name}: {f.Printed}";

    public static string Summed(AreaSums sums) => string.Join('\n', sums.Areas.Where(a => a.Value is not null || a.Parts.Count > 0)
        .Select(a => a.Printed is { } printed ? $"{a.Name}: {printed}" : $"{a.Name}: thiếu {string.Join(", ", a.Missing)}")
        .Concat(sums.Unallocated.Select(u => $"{u.Name}: {u.Value} (chưa phân bổ)")).Prepend($"{sums.Name}, {sums.BoundariesText}"));

    public static string Explained(ExplainedFigure part) => part.Value is null ? $"{part.Text}: {part.Message}" : $"{part.Text} = {part.Value} {part.Unit}{(part.Source is { Length: > 0 } source ? $" ({source})" : "")}".TrimEnd();

    public static string Written(string path) => $"Đã ghi {path}.";
}
