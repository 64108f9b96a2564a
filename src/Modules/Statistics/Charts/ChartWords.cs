namespace LienThong.Statistics.Charts;

/// <summary>What charts say to those who hear them.</summary>
internal static class ChartWords
{
    public const string Kind = "Biểu đồ";
    public const string Lines = "Đường";
    public const string Bars = "Cột";
    public const string NoChart = "Không vẽ";

    public static string Title(string indicator, int first, int last) => first == last ? $"{indicator}, năm {first}" : $"{indicator}, năm {first}–{last}";

    public static string LinesOf(IReadOnlyList<string> names) => $"Biểu đồ đường của {string.Join(", ", names)}. Bảng bên dưới có đủ các số.";

    public static string BarsOf(int year, IReadOnlyList<string> names) => $"Biểu đồ cột năm {year} của {string.Join(", ", names)}, từ lớn đến nhỏ. Bảng bên dưới có đủ các số.";

    public static string Only(int shown, int all) => $"Biểu đồ vẽ {shown} trong {all} dòng lớn nhất; bảng có đủ.";

    public static string Small(int first, int last) => $"Các năm {first}–{last}";
}
