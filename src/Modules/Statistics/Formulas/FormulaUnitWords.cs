using LienThong.WebKit;

namespace LienThong.Statistics.Formulas;

/// <summary>What is told of units that do not go together.</summary>
internal static partial class FormulaWords
{
    public static string OtherUnits(Expression.Binary sum, Measure left, Measure right) =>
        $"Không thể {Doing(sum)} hai đơn vị khác nhau: {Cut(sum.Left)} ({left}) và {Cut(sum.Right)} ({right}). Hãy dùng hai chỉ tiêu cùng đơn vị.";

    public static string OtherBases(Expression.Binary sum, Measure left, Measure right) =>
        $"Không thể {Doing(sum)} hai số khác gốc: {Cut(sum.Left)} ({left}) và {Cut(sum.Right)} ({right}). Hãy nhân hoặc chia một số để cả hai cùng tính trên 1 hoặc cùng trên {Vn.Number(Math.Max(left.Base ?? 1, right.Base ?? 1))}.";

    public static string NoRoot(Expression of, Measure unit) => $"Không khai căn được {Cut(of)} có đơn vị {unit}. Hãy dùng số đo diện tích, ví dụ km², hoặc số không đơn vị.";

    public static string NotDeclaredUnit(Measure found, Measure declared) => $"Công thức cho đơn vị {found}, còn chỉ tiêu ghi {declared}. Hãy sửa công thức hoặc đơn vị của chỉ tiêu.";

    public static string NotDeclaredBase(Measure found, Measure declared)
    {
        var factor = (declared.Base ?? 1) / (found.Base ?? 1);
        var remedy = factor >= 1 ? $"* {Plain(factor)}" : $"/ {Plain(1 / factor)}";
        return $"Công thức cho kết quả tính bằng {found}, còn chỉ tiêu ghi {declared}. Hãy thêm {remedy} vào công thức, hoặc sửa đơn vị của chỉ tiêu.";
    }

    public static string NotOfKind(string code, OperandKind kind) => kind switch
    {
        OperandKind.Rank => $"{code} là thứ hạng nên không cộng và không tính trung bình được. Hãy bỏ hàm này.",
        OperandKind.Ratio => $"{code} là tỷ lệ hoặc mật độ nên không cộng và không làm mẫu số được. Hãy dùng mean({code}, DS01), hoặc tính lại từ tử số và mẫu số.",
        _ => $"{code} có thể đếm trùng giữa các nơi nên không cộng được. Hãy dùng số chung của cả địa bàn.",
    };

    public static string Overlapping(string code, string key) => $"Các phần của {code} theo {key} có thể trùng nhau nên không cộng được. Hãy dùng số chung, hoặc phân tổ khác.";

    private static string Doing(Expression.Binary sum) => sum.Operator == Operator.Plus ? "cộng" : "trừ";

    private static string Cut(Expression part) => Short(part.ToString());

    private static string Plain(decimal factor) => decimal.Round(factor, 9).ToString("0.#########", System.Globalization.CultureInfo.InvariantCulture);
}
