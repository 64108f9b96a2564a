using LienThong.Statistics.Catalogue;

namespace LienThong.Statistics.ImportFigures;

/// <summary>What the import of values says: field, reason, remedy.</summary>
internal static class ImportFiguresWords
{
    public const string AreaMissing = "Thiếu mã đơn vị hành chính: ghi mã có hiệu lực trong kỳ, ví dụ 96.";
    public const string NoHeader = "Tệp thiếu cột: dòng đầu phải có ít nhất các cột indicator, area, period, value.";

    public static string UnknownIndicator(string? code) => code is null
        ? "Thiếu mã chỉ tiêu: ghi mã trong danh mục, ví dụ BC06."
        : $"Không có chỉ tiêu {code} trong danh mục: kiểm tra lại mã.";

    public static string NotInForce(string code, Period period) => $"Chỉ tiêu {code} không có hiệu lực trong kỳ {period}: chọn chỉ tiêu của kỳ ấy.";

    public static string BadPeriod(string? text) => $"Không đọc được kỳ “{text}”: ghi 2017, 2017-H1, 2017-Q3 hoặc 2017-11.";

    public static string BadKind(string? text) => $"Không hiểu loại “{text}”: ghi actual (thực hiện) hoặc plan (kế hoạch).";

    public static string BadQualifier(string? text) => $"Không hiểu dấu “{text}”: ghi =, >, <, ~ hoặc est (ước).";

    public static string BadBreakdown(string? text) => $"Không đọc được phân tổ “{text}”: ghi khóa=giá trị, cách nhau bằng dấu chấm phẩy, ví dụ level=huyện;tech=2G.";

    public static string TooLong(int most) => $"Dài quá {most} ký tự: rút gọn lại.";

    public static string OtherUnit(string unit, Indicator indicator) => $"Đơn vị “{unit}” không đổi được sang “{indicator.Unit}” của chỉ tiêu {indicator.Code}: ghi đúng đơn vị hoặc để trống.";

    public static string TooLarge(string unit) => $"Giá trị tính theo “{unit}” quá lớn, hoặc có hơn sáu chữ số thập phân: kiểm tra lại đơn vị.";

    public static string UnknownArea(string code, Period period, string? nowOf) => nowOf is null
        ? $"Không có đơn vị hành chính mã {code} trong kỳ {period}: kiểm tra lại mã."
        : $"Mã {code} nay là của {nowOf}, nhưng trong kỳ {period} chưa có: ghi mã có hiệu lực trong kỳ.";

    public static string Twice(int line) => $"Cùng chỉ tiêu, đơn vị hành chính, kỳ và phân tổ với dòng {line}: giữ một dòng.";
}
