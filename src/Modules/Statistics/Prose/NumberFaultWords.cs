using LienThong.Kernel.Results;

namespace LienThong.Statistics.Prose;

/// <summary>Why a text is no number, each by its code: what is wrong and what to write instead.</summary>
internal static class NumberFaultWords
{
    private const int Echoed = 40;

    public static readonly Failure Empty = Refused("empty", "Chưa có số. Hãy nhập số; nếu không có số liệu thì bỏ cả dòng.");

    public static readonly Failure TooLarge = Refused("too-large", "Số quá lớn hoặc quá nhiều chữ số (nhiều nhất 18). Hãy xem lại đơn vị.");

    public static Failure NotANumber(string text) => Refused("not-a-number", $"“{Echo(text)}” không phải là số.");

    public static Failure CellError(string text) => Refused("cell-error", $"Ô báo lỗi “{Echo(text)}”. Hãy sửa công thức hoặc nới rộng cột rồi chép lại giá trị.");

    public static Failure Spaces(string text) => Refused("spaces", $"“{Echo(text)}” có dấu cách giữa các chữ số. Hãy ngăn hàng nghìn bằng dấu chấm (1.456.018); nếu là hai ô gộp làm một thì tách ra.");

    public static Failure TwoNumbers(string text) => Refused("two-numbers", $"“{Echo(text)}” có hai số. Hãy viết thành một: 2,5 tỷ thay cho 2 tỷ 500 triệu.");

    public static Failure Exponent(string text) => Refused("exponent", $"“{Echo(text)}” là dạng rút gọn đã mất chữ số. Hãy đổi ô sang dạng số rồi chép lại.");

    public static Failure Ambiguous(string text) => Refused("ambiguous", $"“{Echo(text)}” hiểu được hai cách. Nếu dấu phẩy ngăn hàng nghìn, hãy viết {text.Replace(',', '.')}; nếu là phần thập phân, hãy viết {text}0.");

    public static Failure CommaGroups(string text) => Refused("comma-groups", $"“{Echo(text)}” ngăn hàng nghìn bằng dấu phẩy. Hãy dùng dấu chấm: 1.456.018; phần thập phân sau dấu phẩy: 119,09.");

    public static Failure DecimalDot(string text) => Refused("decimal-dot", $"“{Echo(text)}” có dấu chấm nhưng không phải ngăn hàng nghìn. Phần thập phân viết sau dấu phẩy: {Echo(text).Replace('.', ',')}.");

    public static Failure Groups(string text) => Refused("groups", $"“{Echo(text)}” có dấu chấm, dấu phẩy đặt sai chỗ. Hãy viết như 1.456.018 hoặc 119,09.");

    public static Failure DecimalComma(string text) => Refused("decimal-comma", $"“{Echo(text)}” có dấu phẩy. Tệp dữ liệu viết phần thập phân sau dấu chấm (119.09) và không ngăn hàng nghìn.");

    public static Failure DotGroups(string text) => Refused("dot-groups", $"“{Echo(text)}” có nhiều dấu chấm. Tệp dữ liệu không ngăn hàng nghìn: viết 1456018.");

    private static Failure Refused(string code, string message) => Fail.Refused("statistics.number." + code, message);

    private static string Echo(string text) => text.Length > Echoed ? text[..Echoed] + "…" : text;
}
