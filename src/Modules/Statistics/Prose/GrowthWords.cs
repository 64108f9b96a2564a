using LienThong.WebKit;

namespace LienThong.Statistics.Prose;

/// <summary>The words of a comparison. "Tương đương" where a difference is there but too small for the printed decimal.</summary>
internal static class GrowthWords
{
    public const string OnPlan = "bằng kế hoạch";
    public const string NearPlan = "tương đương kế hoạch";

    private static readonly string[] Small = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    public static string AbovePlan(decimal percent) => $"tăng {Share(percent)}% so với kế hoạch";

    public static string BelowPlan(decimal percent) => $"đạt {Share(percent)}% kế hoạch";

    public static string Same(string period) => "bằng " + period;

    public static string Near(string period) => "tương đương " + period;

    public static string Moved(decimal percent, string period) => $"{Way(percent)} {Share(Math.Abs(percent))}% so với {period}";

    public static string MovedPoints(decimal points, string period) => $"{Way(points)} {Share(Math.Abs(points))} điểm phần trăm so với {period}";

    public static string SameRank(string period) => "giữ nguyên thứ hạng so với " + period;

    public static string MovedRank(int better, string period) => $"{Way(better)} {Steps(Math.Abs(better))} bậc so với {period}";

    private static string Way(decimal change) => change > 0 ? "tăng" : "giảm";

    private static string Share(decimal percent) => FigureDigits.Of(percent, FigureKind.Ratio);

    private static string Steps(int steps) => steps <= Small.Length ? Small[steps - 1] : Vn.Number(steps);
}
