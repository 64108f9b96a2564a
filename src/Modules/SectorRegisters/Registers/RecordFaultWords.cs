using System.Globalization;

namespace LienThong.SectorRegisters.Registers;

/// <summary>What is wrong with a typed value: reason and remedy. The form names the field beside it.</summary>
internal static class RecordFaultWords
{
    public static string TooLong(int most) => $"Dài quá {most} ký tự: rút gọn lại.";

    public static string NoChoice(string text, IReadOnlyList<string> choices) => $"Không có lựa chọn “{text}”: chọn một trong {string.Join(", ", choices)}.";

    public static string NoDay(string text) => $"Không đọc được ngày “{text}”: ghi ngày/tháng/năm, ví dụ 05/01/2018.";

    public static string NoCount(string text) => $"“{text}” không phải số nguyên từ 0 trở lên: ghi số, ví dụ 1.200.";

    public static string NoDegrees(string text, int least, int most) => string.Create(CultureInfo.InvariantCulture, $"“{text}” không nằm trong khoảng {least} đến {most} độ: ghi độ thập phân.");

    public static string Required(string label) => $"Thiếu {Small(label)}: điền vào.";

    public static string NoArea(string? text) => string.IsNullOrEmpty(text) ? "Thiếu tỉnh: chọn tỉnh mà hồ sơ thuộc về." : $"Không có tỉnh “{text}” vào ngày của hồ sơ: ghi mã hoặc tên tỉnh khi đó.";

    public static string NoParent(string? text, string one) => string.IsNullOrEmpty(text) ? $"Thiếu {one}: ghi số hoặc tên đã có trong sổ." : $"Không tìm thấy {one} “{text}” trong sổ của cơ quan: nhập {one} trước.";

    public static string SeveralParents(string? text, string one, int count) => $"Có {count} {one} “{text}” trong sổ: ghi tên khác nhau, hoặc ghi ngày trong cùng năm để phân biệt.";

    public static string OrderOfDays(string from) => $"Ngày kết thúc trước {Small(from)}: sửa một trong hai ngày.";

    public static string NotOfKind(string label, string kind) => $"{label} không có ở loại “{kind}”: để trống.";

    public static string Small(string label) => label.Length > 1 && char.IsLower(label[1]) ? $"{char.ToLowerInvariant(label[0])}{label[1..]}" : label;
}
