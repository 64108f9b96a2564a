namespace LienThong.Statistics.Formulas;

/// <summary>What is told where a formula has no value.</summary>
internal static partial class FormulaWords
{
    public const string Overflow = "Kết quả quá lớn, không tính được. Hãy xem lại các số trong công thức.";

    public static readonly string TooLarge = $"Phép tính cần quá {WebKit.Vn.Number(FormulaEvaluation.MostParts)} số. Hãy chia nhỏ công thức hoặc chọn địa bàn nhỏ hơn.";
    public static readonly string TooNested = $"Quá {FormulaEvaluation.MostNested} chỉ tiêu tính lồng nhau. Hãy nhập số liệu cho một chỉ tiêu ở giữa, hoặc rút gọn công thức.";

    public static string Missing(FormulaTerm term) => $"Thiếu số liệu {Of(term)}. Hãy nhập số này rồi xem lại.";

    public static string Circle(FormulaTerm term) => $"{Of(term)} cần đến chính nó. Hãy sửa công thức, hoặc nhập số liệu cho chỉ tiêu này.";

    public static string Zero(Expression divisor) => $"Mẫu số {Cut(divisor)} bằng 0 nên không chia được. Hãy kiểm tra số liệu của mẫu số.";

    public static string NegativeRoot(Expression of) => $"{Cut(of)} âm nên không khai căn được. Hãy kiểm tra số liệu.";

    public static string DoNotFit(Measure one, Measure other) => $"Đơn vị {one} và {other} không đi cùng nhau. Hãy xem lại đơn vị của số liệu và của chỉ tiêu.";

    private static string Of(FormulaTerm term)
    {
        var breakdown = term.Breakdown.Length == 0 ? "" : $"[{term.Breakdown}]";
        var period = term.Offset switch { 0 => "", -1 => " kỳ trước", _ => $" {Count(-term.Offset)} kỳ trước" };
        return $"{(term.Plan ? "kế hoạch " : "")}{term.Code}{breakdown}{period}{(term.Area is null ? "" : $" của {term.Area.Name}")}";
    }
}
