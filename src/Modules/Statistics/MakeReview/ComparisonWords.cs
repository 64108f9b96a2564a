using LienThong.WebKit;

namespace LienThong.Statistics.MakeReview;

/// <summary>How a comparison was computed, with its values.</summary>
internal static class ComparisonWords
{
    public const string Ranks = "bậc";
    public const string Points = "điểm phần trăm";

    public static string Growth(decimal now, decimal before) => $"({Vn.Number(now, 6)} − {Vn.Number(before, 6)}) ÷ {Vn.Number(before, 6)} × 100";

    public static string Difference(decimal first, decimal second) => $"{Vn.Number(first, 6)} − {Vn.Number(second, 6)}";
}
