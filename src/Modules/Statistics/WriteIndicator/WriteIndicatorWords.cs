using LienThong.Statistics.Prose;
using LienThong.Statistics.Returns;

namespace LienThong.Statistics.WriteIndicator;

/// <summary>The words of the form of an indicator.</summary>
internal static class WriteIndicatorWords
{
    public const string Add = "Thêm chỉ tiêu";
    public const string Change = "Sửa chỉ tiêu";
    public const string About = "Chỉ tiêu riêng của tỉnh đứng cùng danh mục chung: nhập được số liệu, tính được, vào tổng kết và bảng như mọi chỉ tiêu khác.";
    public const string Own = "Của tỉnh";
    public const string Save = "Lưu chỉ tiêu";
    public const string Saved = "Đã lưu chỉ tiêu.";
    public const string CodeHint = "2 đến 4 chữ in hoa và 2 đến 4 chữ số, như CM01";
    public const string NameHint = "Cụm danh từ, chữ thường, như “điểm phát sóng wifi công cộng”";
    public const string Kind = "Loại số";
    public const string Base = "Tính trên";
    public const string Adds = "Số của các địa bàn, các phần cộng được với nhau";
    public const string Section = "Mục trong tổng kết";
    public const string Phrase = "Câu trong tổng kết";
    public const string PhraseHint = "Có {v} ở chỗ con số và đơn vị, như “Toàn tỉnh có {v}”";
    public const string BreakdownsHint = "Khóa:giá trị|giá trị; cách nhau bằng dấu chấm phẩy, như level:tỉnh|xã;tech:4G|5G";
    public const string FormulaHint = "Để trống nếu số được báo cáo. Như VT06 / DS01 * 100 hoặc BC10 + BC11";
    public const string Return = "Thu qua báo cáo định kỳ";
    public const string ReturnHint = "Thêm một dòng vào biểu này, và một dòng cho mỗi giá trị phân tổ";
    public const string NoReturn = "Không thu qua báo cáo";
    public const string Low = "Nhỏ nhất hợp lý";
    public const string High = "Lớn nhất hợp lý";
    public const string From = "Có hiệu lực từ ngày";
    public const string To = "Đến hết ngày";
    public const string ToHint = "Để trống nếu còn dùng";

    public const string CodeWrong = "Mã gồm 2 đến 4 chữ in hoa không dấu và 2 đến 4 chữ số, như CM01: viết lại mã.";
    public const string NameWrong = "Nhập tên chỉ tiêu, nhiều nhất 200 ký tự.";
    public const string UnitWrong = "Nhập đơn vị tính, nhiều nhất 60 ký tự.";
    public const string KindWrong = "Chọn loại số.";
    public const string BaseWrong = "Chọn tính trên 1, 100, 1.000, 10.000 hoặc 100.000.";
    public const string PeriodicityWrong = "Chọn kỳ báo cáo.";
    public const string ReporterWrong = "Chọn ai báo cáo.";
    public const string SectionWrong = "Chọn mục trong tổng kết.";
    public const string BreakdownsWrong = "Phân tổ viết như level:tỉnh|xã;tech:4G|5G: khóa bằng chữ thường không dấu, giá trị cách nhau bằng dấu gạch đứng.";
    public const string ReturnWrong = "Chọn một biểu trong danh sách, hoặc để không thu qua báo cáo.";
    public const string ReturnSum = "Biểu báo cáo cộng số của các đơn vị gửi: chỉ tiêu phải cộng được và không có công thức; đánh dấu ô cộng được và bỏ công thức, hoặc bỏ chọn biểu.";
    public const string PhraseWrong = "Câu phải có {v} đúng một lần ở chỗ con số, không có dấu ngoặc nhọn nào khác.";
    public const string TooLong = "Dài quá 500 ký tự: rút ngắn lại.";
    public const string RangeWrong = "Số lớn nhất phải lớn hơn số nhỏ nhất: sửa một trong hai.";
    public const string BoundWrong = "Không đọc được số này: viết như 1.500 hoặc 0,5, nhiều nhất sáu chữ số sau dấu phẩy.";
    public const string FromWrong = "Nhập ngày bắt đầu có hiệu lực, dạng ngày/tháng/năm.";
    public const string ToWrong = "Ngày cuối không đọc được hoặc trước ngày bắt đầu: sửa lại, hoặc để trống.";

    public static string Shipped(string code) => $"Mã {code} đã có trong danh mục chung: chọn mã khác.";

    public static string Taken(string code) => $"Tỉnh đã có chỉ tiêu mã {code}: chọn mã khác, hoặc mở chỉ tiêu ấy ra sửa.";

    public static string Used(string unit) => $"Đã có số liệu ghi theo đơn vị “{unit}”: giữ nguyên đơn vị, loại số và số chia; cần khác thì thêm chỉ tiêu mới.";

    public static string ReturnPeriod(ReturnForm form) => $"“{form.Title}” có kỳ {StatisticsWords.Periodicity(form.Periodicity)}: chọn kỳ ấy cho chỉ tiêu, hoặc chọn biểu khác.";

    public static string KindName(FigureKind kind) => kind switch
    {
        FigureKind.Count => "Số đếm",
        FigureKind.Money => "Số tiền",
        FigureKind.Ratio => "Tỷ lệ",
        FigureKind.Density => "Mật độ",
        FigureKind.Rank => "Thứ hạng",
        FigureKind.Score => "Điểm số",
        _ => "Số đo",
    };
}
