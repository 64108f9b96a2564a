using LienThong.Statistics.Catalogue;
using LienThong.WebKit;

namespace LienThong.Statistics.ImportWeights;

/// <summary>What the table of weights says.</summary>
internal static class ImportWeightsWords
{
    public const string Title = "Bảng hệ số phân bổ";
    public const string Menu = "Hệ số phân bổ";
    public const string About = "Số liệu của đơn vị hành chính bị chia, hoặc thành lập sau địa giới đang xem, được phân bổ theo hệ số ở đây; không có hệ số thì ghi “chưa phân bổ”.";
    public const string Take = "Nhập bảng hệ số";
    public const string From = "Từ đơn vị";
    public const string To = "Đến đơn vị";
    public const string Indicator = "Chỉ tiêu";
    public const string Weight = "Hệ số";
    public const string By = "Người nhập";
    public const string At = "Nhập lúc";
    public const string Every = "Mọi chỉ tiêu cộng được";
    public const string None = "Chưa có hệ số nào";
    public const string NoneHint = "Nhập tệp có bốn cột: từ đơn vị, đến đơn vị, chỉ tiêu, hệ số.";
    public const string FileHint = "Excel hoặc CSV, bốn cột “from,to,indicator,weight” (từ đơn vị, đến đơn vị, chỉ tiêu, hệ số): hai cột đầu là mã đơn vị hành chính, chỉ tiêu để trống là mọi chỉ tiêu cộng được. Hệ số của một đơn vị và chỉ tiêu cộng lại bằng 1. Bảng mới thay hệ số cũ của cùng đơn vị và chỉ tiêu.";
    public const string NoColumns = "Tệp không có các cột “from”, “to”, “indicator”, “weight” (từ đơn vị, đến đơn vị, chỉ tiêu, hệ số): sửa dòng đầu của tệp.";
    public const string NoRows = "Tệp không có dòng hệ số nào: ghi mỗi hệ số một dòng dưới dòng đầu.";

    public static string TooMany(int most) => $"Tệp có hơn {Vn.Number(most)} dòng: chia thành nhiều tệp, các dòng của một đơn vị cùng một tệp.";

    public static string Taken(int count) => $"Đã nhập {Vn.Number(count)} hệ số.";

    public static string Row(int line, string message) => $"Dòng {line}: {message}";

    public static string NotSplit(string from, string to) => $"không có việc chia, tách nào từ đơn vị mã “{from}” sang đơn vị mã “{to}”: kiểm tra mã, hoặc nạp danh sách đơn vị hành chính.";

    public static string NoIndicator(string code) => $"không có chỉ tiêu “{code}” cộng được trong danh mục: sửa mã, hoặc để trống.";

    public static string NoWeight(string text) => $"“{text}” không phải hệ số: ghi số lớn hơn 0, không quá 1, tối đa sáu chữ số thập phân, ví dụ 0,35.";

    public static string Twice(string from, string to) => $"hệ số từ “{from}” sang “{to}” của chỉ tiêu này đã có ở dòng trên: giữ một dòng.";

    public static string NotOne(string from, string indicator, decimal sum) => $"hệ số của đơn vị “{from}”{(indicator.Length > 0 ? $", chỉ tiêu {indicator}" : "")} cộng lại được {Vn.Number(sum, 6)}: sửa để bằng 1.";

    public static string IndicatorName(Indicator? indicator) => indicator is null ? Every : $"{indicator.Code}: {indicator.Name}";
}
