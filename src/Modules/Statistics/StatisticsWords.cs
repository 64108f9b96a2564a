using LienThong.WebKit;

namespace LienThong.Statistics;

/// <summary>What the module's rail and lists say.</summary>
internal static class StatisticsWords
{
    public const string Group = "Số liệu ngành";
    public const string Reviews = "Tổng kết năm";
    public const string Catalogue = "Chỉ tiêu";
    public const string Figure = "Số liệu";
    public const string CatalogueTitle = "Danh mục chỉ tiêu";
    public const string CatalogueAbout = "Các chỉ tiêu của ngành thông tin và truyền thông: tên, đơn vị tính, ai báo cáo, cách tính và căn cứ.";
    public const string Code = "Mã";
    public const string Name = "Tên chỉ tiêu";
    public const string Unit = "Đơn vị tính";
    public const string Period = "Kỳ";
    public const string Reporter = "Ai báo cáo";
    public const string Formula = "Cách tính";
    public const string Basis = "Căn cứ";
    public const string Parts = "Phân tổ";

    /// <summary>A unit that was divided: its figure stays with it.</summary>
    public static string Unallocated(string unit) => $"{unit} (chưa phân bổ)";

    /// <summary>A unit of whose figure a share is counted.</summary>
    public static string Shared(string unit) => $"{unit} ({ByWeights})";

    public const string ByWeights = "phân bổ theo bảng hệ số";

    /// <summary>By which boundaries a table counts; every one says it.</summary>
    public static string ByBoundaries(IReadOnlyList<DateOnly> starts, int number, int count) =>
        number + 1 < starts.Count ? $"Theo địa giới đến {Vn.Date(starts[number + 1].AddDays(-1))} ({count} tỉnh, thành phố)"
        : starts.Count > 1 ? $"Theo địa giới từ {Vn.Date(starts[number])} ({count} tỉnh, thành phố)" : $"Theo địa giới hiện nay ({count} tỉnh, thành phố)";

    /// <summary>A name that stands alone.</summary>
    public static string Title(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..]}";

    public static string Periodicity(string name) => name switch { "month" => "tháng", "quarter" => "quý", "half" => "6 tháng", _ => "năm" };

    public static string ReporterName(string name) => name switch
    {
        "enterprise" => "doanh nghiệp",
        "agency" => "cơ quan",
        "survey" => "khảo sát",
        "records" => "đếm từ hồ sơ",
        "computed" => "tính ra",
        _ => "nhập từ nguồn khác",
    };
}
