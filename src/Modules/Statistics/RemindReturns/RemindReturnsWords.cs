using LienThong.Statistics.Returns;
using LienThong.WebKit;

namespace LienThong.Statistics.RemindReturns;

/// <summary>What reminders of returns say.</summary>
internal static class RemindReturnsWords
{
    private const int Named = 5;

    public static string Coming(ReturnForm form, Period period, DateOnly due, int left) =>
        $"Nhắc gửi báo cáo: {ReturnWords.Heading(form, period)}, hạn {Vn.Date(due)}, {(left == 0 ? "hôm nay là ngày cuối" : $"còn {left} ngày làm việc")}.";

    public static string Late(ReturnForm form, Period period, DateOnly due) => $"Quá hạn gửi báo cáo: {ReturnWords.Heading(form, period)}, hạn {Vn.Date(due)}. Gửi sớm, hoặc báo cơ quan nhận vì sao chậm.";

    public static string LateOnes(ReturnForm form, Period period, DateOnly due, IReadOnlyList<string> names) =>
        $"{Vn.Number(names.Count)} đơn vị quá hạn báo cáo: {ReturnWords.Heading(form, period)}, hạn {Vn.Date(due)}: {string.Join(", ", names.Take(Named))}{(names.Count > Named ? $" và {Vn.Number(names.Count - Named)} đơn vị khác" : "")}.";

    public static string WrongDays(string variable, string text, int most) => $"{variable}: “{text}” không phải số ngày; ghi các số từ 1 đến {most}, cách nhau bằng dấu cách, ví dụ 5 1.";
}
