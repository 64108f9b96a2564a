using LienThong.Statistics.Catalogue;
using LienThong.WebKit;

namespace LienThong.Statistics.Checks;

/// <summary>What the checks say: what was compared, with both numbers.</summary>
internal static class ChecksWords
{
    public static string PartsDiffer(Indicator indicator, Figure whole, decimal sum) =>
        $"{indicator.Code} {indicator.Name} kỳ {whole.Key.Period}: các phần cộng lại được {Number(sum)}, tổng ghi {Number(whole.Value)}, lệch {Number(Math.Abs(sum - whole.Value))}.";

    public static string PartAboveWhole(Indicator indicator, Figure part, Figure whole) =>
        $"{indicator.Code} {indicator.Name} kỳ {part.Key.Period}: phần “{part.Key.Breakdown.Text}” là {Number(part.Value)}, lớn hơn tổng {Number(whole.Value)}.";

    public static string FormulaDiffers(Indicator indicator, Figure figure, decimal computed) =>
        $"{indicator.Code} {indicator.Name} kỳ {figure.Key.Period}: ghi {Number(figure.Value)} {indicator.Unit}, tính theo {indicator.Formula} được {Number(computed)}.";

    public static string Implied(Indicator indicator, Period period, decimal computed) =>
        $"{indicator.Code} {indicator.Name} kỳ {period}: tính theo {indicator.Formula} được {Number(computed)} {indicator.Unit}, ngoài mức thường thấy ({Number(indicator.Low ?? 0)} đến {Number(indicator.High ?? 0)}); có thể một số bị nhầm.";

    public static string TwoSources(Indicator indicator, Figure counted, Figure said) =>
        $"{indicator.Code} {indicator.Name} kỳ {said.Key.Period}: báo cáo ghi {Number(said.Value)}, {(counted.Counted is null ? "cộng từ các báo cáo đã duyệt" : $"đếm từ sổ “{counted.Source}”")} được {Number(counted.Value)}.";

    public static string Unclassed(Indicator indicator, Figure total, decimal sum) =>
        $"{indicator.Code} {indicator.Name} kỳ {total.Key.Period}: ghi {Number(total.Value)}, các loại đã biết cộng lại được {Number(sum)}; không rõ đây là tổng hay một loại khác, hỏi lại người báo cáo.";

    public static string NoUnit(Indicator indicator, Figure figure) =>
        $"{indicator.Code} {indicator.Name}: {Number(figure.Value)} không có đơn vị tính; hỏi lại người báo cáo.";

    public static string AboveRange(Indicator indicator, Figure figure, decimal high) =>
        $"{indicator.Code} {indicator.Name}: {Number(figure.Value)} {indicator.Unit} cao hơn mức thường thấy của một tỉnh trong năm ({Number(high)}).";

    public static string BelowRange(Indicator indicator, Figure figure, decimal low) =>
        $"{indicator.Code} {indicator.Name}: {Number(figure.Value)} {indicator.Unit} thấp hơn mức thường thấy của một tỉnh trong năm ({Number(low)}).";

    public static string Tenfold(Indicator indicator, Figure figure, Figure other) => other.Key.Kind == ValueKind.Plan
        ? $"{indicator.Code} {indicator.Name}: {Number(figure.Value)}, kế hoạch {Number(other.Value)}: chênh khoảng mười lần, có thể nhầm đơn vị."
        : $"{indicator.Code} {indicator.Name}: {Number(figure.Value)}, kỳ {other.Key.Period} là {Number(other.Value)}: chênh khoảng mười lần, có thể nhầm đơn vị.";

    public static string OtherBase(Indicator indicator, Figure figure) =>
        $"{indicator.Code} {indicator.Name}: ghi theo “{figure.StatedUnit}”, danh mục tính theo “{indicator.Unit}”; quy đổi được {Number(figure.Value)} {indicator.Unit}.";

    private static string Number(decimal value) => Vn.Number(value);
}
