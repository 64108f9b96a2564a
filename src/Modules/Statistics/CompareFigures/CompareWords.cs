using LienThong.Contracts.Organisation;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;
using LienThong.WebKit;

namespace LienThong.Statistics.CompareFigures;

/// <summary>What tables of figures say.</summary>
internal static class CompareWords
{
    public const string Title = "Bảng số liệu";
    public const string Menu = "Bảng số liệu";
    public const string Indicator = "Chỉ tiêu";
    public const string Second = "Xem cùng";
    public const string NoSecond = "Không";
    public const string From = "Từ năm";
    public const string To = "Đến năm";
    public const string Boundaries = "Địa giới";
    public const string BoundariesHead = "Tính theo địa giới";
    public const string Provinces = "Tỉnh, thành phố";
    public const string Group = "Chi tiết theo";
    public const string NoGroup = "Không chia";
    public const string BesideLabel = "So với năm trước";
    public const string Layout = "Xếp";
    public const string Down = "Tỉnh theo hàng";
    public const string Across = "Năm theo hàng";
    public const string Year = "Năm";
    public const string Area = "Đơn vị hành chính";
    public const string Code = "Mã";
    public const string Part = "Phân tổ";
    public const string Excel = "Xuất Excel";
    public const string Csv = "Xuất CSV";
    public const string None = "Chưa có số liệu trong những năm này";
    public const string NoneHint = "Chọn chỉ tiêu, năm hoặc tỉnh khác; số liệu vào bằng lệnh statistics import hoặc đếm từ sổ nghiệp vụ.";
    public const string Unknown = "không có số liệu";
    public const string UnknownMark = "–";
    public const string NoChange = "không đổi";
    public const string MoreProvinces = "Chọn tỉnh";

    public static readonly IReadOnlyList<Option> Besides = [new("chenh", "Chênh lệch"), new("tang", "Tăng, giảm (%)")];
    public static readonly IReadOnlyList<Option> Layouts = [new("tinh", Down), new("nam", Across)];

    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["channel"] = "kênh",
        ["class"] = "hạng",
        ["course"] = "nội dung",
        ["field"] = "lĩnh vực",
        ["form"] = "hình thức",
        ["grade"] = "loại",
        ["index"] = "chỉ số",
        ["kind"] = "loại",
        ["level"] = "cấp",
        ["measure"] = "mức độ thực hiện",
        ["owner"] = "chủ quản",
        ["pay"] = "hình thức trả tiền",
        ["pillar"] = "trụ cột",
        ["plan"] = "kế hoạch",
        ["product"] = "sản phẩm",
        ["recipient"] = "đối tượng nhận",
        ["scope"] = "phạm vi",
        ["service"] = "dịch vụ",
        ["sex"] = "giới tính",
        ["software"] = "phần mềm",
        ["state"] = "tình trạng",
        ["subject"] = "đối tượng",
        ["tech"] = "công nghệ",
        ["tone"] = "sắc thái",
        ["zone"] = "khu vực",
    };

    public static string KeyName(string key) => StatisticsWords.Title(Keys.GetValueOrDefault(key, key));

    public static string Choice(Indicator indicator) => $"{indicator.Code} · {StatisticsWords.Title(indicator.Name)}";

    public static string Head(Indicator indicator) => indicator.Unit.Length > 0 ? $"{StatisticsWords.Title(indicator.Name)} ({indicator.Unit})" : StatisticsWords.Title(indicator.Name);

    public static string Switch(IReadOnlyList<DateOnly> starts, int number) =>
        number + 1 < starts.Count ? $"Đến {Vn.Date(starts[number + 1].AddDays(-1))}" : starts.Count > 1 ? $"Từ {Vn.Date(starts[number])}" : "Hiện nay";

    /// <summary>A value in its column: the unit stands in the head, unless the reporter said another.</summary>
    public static string Value(Indicator indicator, Figure figure)
    {
        var printed = FigurePrinting.Of(indicator, figure);
        return figure.StatedUnit.Length > 0 && figure.StatedUnit != indicator.Unit ? printed.Text : Sure(figure.Qualifier) + Digits(indicator, figure, printed.Decimals);
    }

    /// <summary>What stands under a value; empty when nothing can be said.</summary>
    public static string Compared(Indicator indicator, TableCell cell, Beside beside)
    {
        if (beside == Beside.Nothing || cell is not { Figure: { } figure, Before: { } before } || !IsSure(figure) || !IsSure(before)) return "";
        var points = beside == Beside.Difference || indicator.Kind is FigureKind.Rank or FigureKind.Ratio;
        if (!points) return Growth.Percent(figure.Value, before.Value) is { } percent ? percent == 0 ? NoChange : $"{Sign(percent)}{Vn.Number(Math.Abs(percent), 1)}%" : "";
        var difference = figure.Value - before.Value;
        return difference == 0 ? NoChange : Sign(difference) + FigureDigits.Of(Math.Abs(difference), indicator.Kind == FigureKind.Rank ? FigureKind.Count : indicator.Kind);
    }

    /// <summary>How much of a province's figure lacks.</summary>
    public static string Lacks(TableCell cell) => cell.Partly ? $"thiếu {cell.Missing.Count}/{cell.Units}" : UnknownMark;

    public static string LacksOf(TableCell cell) => cell.Partly ? $"Thiếu số liệu của {string.Join(", ", cell.Missing)}" : StatisticsWords.Title(Unknown);

    public static string Hidden(int count, IReadOnlyList<int> years) => years.Count == 1 ? $"{count} đơn vị khác chưa có số liệu năm {years[0]}." : $"{count} đơn vị khác chưa có số liệu các năm {years[0]}–{years[^1]}.";

    public static string Unplaced(Indicator indicator, Figure figure, NamedArea unit) => $"Chưa phân bổ: {unit.FullName} năm {figure.Key.Period.Year}, {FigurePrinting.Print(indicator, figure)}.";

    public static string Shared(IReadOnlyList<string> units) => $"Số của {string.Join(", ", units)} được {StatisticsWords.ByWeights}.";

    public static string Sheet(FigureTable table) => $"{table.Indicator.Code}";

    public static string YearHead(int year) => $"Năm {year}";

    private static string Digits(Indicator indicator, Figure figure, int? decimals) => indicator.Kind == FigureKind.Rank
        ? FigurePrinting.Of(indicator, figure).Digits
        : FigureDigits.Of(figure.Value, indicator.Kind, figure.StatedUnit.Length == 0 ? decimals : null);

    private static bool IsSure(Figure figure) => figure.Qualifier is not (Qualifier.Above or Qualifier.Below);

    private static string Sign(decimal change) => change > 0 ? "+" : "−";

    private static string Sure(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Above => "trên ",
        Qualifier.Below => "dưới ",
        Qualifier.About => "khoảng ",
        Qualifier.Estimated => "ước ",
        _ => "",
    };
}
