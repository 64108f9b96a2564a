using System.Globalization;

namespace LienThong.Statistics.Formulas;

/// <summary>What is told of formulas that cannot be read or whose indicators do not go together.</summary>
internal static partial class FormulaWords
{
    public const string Empty = "Công thức đang trống. Hãy nhập, ví dụ VT04 + VT05.";
    public const string Comma = "Dấu phẩy chỉ ngăn các phần trong ngoặc của hàm. Hãy viết phần thập phân sau dấu chấm, ví dụ 0.5; ngoài ra hãy bỏ dấu phẩy.";
    public const string Number = "Số viết chưa đúng. Hãy viết liền các chữ số, không ngăn hàng nghìn, phần thập phân sau một dấu chấm, ví dụ 1456018 hoặc 119.09; nhiều nhất 28 ký tự.";
    public const string Operand = "Thiếu một số, một mã chỉ tiêu hoặc một hàm. Hãy điền vào đây, hoặc bỏ dấu phép tính đứng trước.";
    public const string NoOperation = "Thiếu phép tính giữa hai phần. Hãy thêm + - * / hoặc bỏ phần thừa.";
    public const string NotOpened = "Dấu “)” không có dấu “(” đi cùng. Hãy bỏ dấu này hoặc thêm “(” ở trước.";
    public const string Breakdown = "Phân tổ viết chưa đúng. Hãy viết trong ngoặc vuông từng cặp khóa=giá trị, mỗi khóa một lần, ngăn bằng dấu chấm phẩy, ví dụ VT05[level=huyện;tech=2G].";
    public const string ShareOfWhole = "Hàm share tính tỷ trọng của một phần nên phải nêu phần nào. Hãy thêm phân tổ, ví dụ share(VT05[tech=2G]).";

    public static readonly string TooDeep = $"Công thức lồng quá {FormulaReader.Deepest} lớp ngoặc. Hãy tách phần bên trong thành một chỉ tiêu riêng.";
    public static readonly string TooMany = $"Công thức có quá {FormulaReader.MostNodes} thành phần. Hãy tách bớt thành một chỉ tiêu riêng.";

    /// <summary>The functions and how each is written.</summary>
    public static readonly IReadOnlyDictionary<string, string> Functions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["sqrt"] = "sqrt(DS05 / BC09)",
        ["prev"] = "prev(VT06)",
        ["plan"] = "plan(VT06)",
        ["sum"] = "sum(BC10) hoặc sum(VT05; tech)",
        ["share"] = "share(VT05[tech=2G])",
        ["density"] = "density(VT06, DS01, 100)",
        ["mean"] = "mean(VT07, DS01)",
    };

    public static string Placed(int at, string words) => $"Ký tự thứ {Count(at + 1)}: {words}";

    public static string TooLong(int length) => $"Công thức dài {Count(length)} ký tự, nhiều nhất {FormulaReader.Longest}. Hãy tách một phần thành chỉ tiêu riêng.";

    public static string NotClosed(int opened) => $"Cần một phép tính hoặc dấu “)” đóng ngoặc mở ở ký tự thứ {Count(opened + 1)}. Hãy thêm.";

    public static string Code(string word) => $"“{Short(word)}” không phải mã chỉ tiêu. Hãy viết mã bằng chữ in hoa không dấu và chữ số, nhiều nhất {FormulaReader.LongestCode} ký tự, ví dụ VT04.";

    public static string Function(string name) => $"Không có hàm “{Short(name)}”. Hãy dùng một trong các hàm, viết chữ thường: {string.Join(", ", Functions.Keys)}.";

    public static string Argument(string function) => $"Hàm {function} viết chưa đúng ở đây. Hãy viết như {Functions[function]}.";

    public static string KeyIsFixed(string key) => $"Không thể cộng mọi giá trị của {key} khi phân tổ đã chọn một giá trị. Hãy bỏ {key} trong ngoặc vuông.";

    public static string Character(char c) => $"Ký tự {Shown(c)} không dùng trong công thức. Hãy viết phép tính bằng + - * / và ngoặc đơn, mã chỉ tiêu bằng chữ không dấu.";

    public static string Unknown(string code) => $"Không có chỉ tiêu {code} trong danh mục. Hãy sửa mã, hoặc thêm chỉ tiêu này vào danh mục trước.";

    public static string UnknownKey(string code, string key, IReadOnlyCollection<string> keys) => keys.Count == 0
        ? $"Chỉ tiêu {code} không có phân tổ. Hãy bỏ phần “{key}”."
        : $"Chỉ tiêu {code} không phân tổ theo “{key}”. Hãy dùng {string.Join(", ", keys)}.";

    public static string CircleOf(string path) => $"Công thức vòng tròn: {path}. Hãy sửa một công thức trong số đó để không cần đến chính nó.";

    private static string Short(string word) => word.Length <= 40 ? word : word[..40] + "…";

    private static string Shown(char c) => char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
        ? "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)
        : $"“{c}”";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
