using LienThong.Statistics.Catalogue;

namespace LienThong.Statistics.SumAreas;

/// <summary>What sums over provinces say.</summary>
internal static class SumAreasWords
{
    public const string NoAreas = "Chưa có danh sách tỉnh của ngày ấy: chạy lệnh areas load, hoặc ghi ngày khác.";

    public static string BadUntil(string text, Period first) => $"Không cộng được từ kỳ {first} đến “{text}”: ghi một kỳ cùng độ dài, không trước kỳ đầu.";

    public static string DoesNotAdd(Indicator indicator) => $"Chỉ tiêu {indicator.Code} ({indicator.Unit}) không cộng được qua nhiều kỳ: hỏi từng kỳ một.";
}
