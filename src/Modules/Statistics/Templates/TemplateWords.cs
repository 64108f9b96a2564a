namespace LienThong.Statistics.Templates;

/// <summary>The words of the texts that officers write around figures, and what is told of a fault in them.</summary>
internal static class TemplateWords
{
    public const string BesidePlan = "so kế hoạch";
    public const string BesideBefore = "so kỳ trước";
    public const string If = "nếu ";
    public const string IfMissing = "nếu không ";
    public const string End = "hết";
    public const string List = "kê ";

    public const string Missing = "(chưa có số liệu)";

    public static string Unclosed(int line) => $"Dòng {line}: dấu {{ chưa có dấu }} đóng. Đóng lại, hoặc bỏ dấu ấy: dấu ngoặc nhọn chỉ dùng cho con số.";

    public static string Stray(int line) => $"Dòng {line}: dấu }} không có dấu {{ mở. Thêm dấu mở, hoặc bỏ dấu ấy.";

    public static string Unreadable(int line, string token) => $"Dòng {line}: không đọc được {{{token}}}. Viết mã chỉ tiêu, như {{BC06}}, {{BC06 2017-Q3}}, {{BC06: scope=quốc tế}} hoặc {{BC06 so kế hoạch}}.";

    public static string NoIndicator(int line, string code) => $"Dòng {line}: không có chỉ tiêu “{code}” trong danh mục. Xem mã ở trang Chỉ tiêu thống kê.";

    public static string OtherYear(int line, string period, int year) => $"Dòng {line}: kỳ {period} không thuộc tổng kết năm {year}. Chọn một kỳ của năm {year} hoặc năm {year - 1}.";

    public static string NotBeside(int line, string token) => $"Dòng {line}: {{{token}}} hỏi có hay không một con số, nên không so với gì được. Bỏ phần “so …”.";

    public static string NotListed(int line, string token) => $"Dòng {line}: {{{token}}} kê tên từng việc, nên không so với gì được. Bỏ phần “so …”, hoặc bỏ chữ “kê”.";

    public static string NoEnd(int line) => $"Dòng {line}: thiếu {{hết}} cho phần bắt đầu bằng {{nếu …}}. Thêm {{hết}} ở cuối phần ấy, trong cùng dòng.";

    public static string NoIf(int line) => $"Dòng {line}: {{hết}} không có {{nếu …}} đứng trước. Thêm {{nếu …}}, hoặc bỏ {{hết}}.";

    public static string Nested(int line) => $"Dòng {line}: trong một phần {{nếu …}} không đặt {{nếu …}} khác. Viết thành hai phần liền nhau.";
}
