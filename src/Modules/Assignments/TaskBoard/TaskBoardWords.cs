using LienThong.Assignments.ListTasks;
using LienThong.WebKit;

namespace LienThong.Assignments;

/// <summary>What the leader's board says.</summary>
internal static class TaskBoardWords
{
    public const string Board = "Bảng nhiệm vụ";
    public const string Total = "Cộng";
    public const string ByDeadline = "Theo hạn";
    public const string BySource = "Theo căn cứ giao";
    public const string ThisWeek = "Hạn trong tuần này";
    public const string NextWeek = "Hạn tuần sau";
    public const string Later = "Hạn sau đó";
    public const string LongestLate = "Quá hạn lâu nhất";
    public const string Source = "Căn cứ giao";
    public const string NoSource = "Không ghi căn cứ";
    public const string None = "Không có nhiệm vụ nào đang chờ";
    public const string NoneHint = "Mọi nhiệm vụ đã giao đều xong.";

    public static string SourceOf(string key) => key == TaskQuery.NoSource ? NoSource : key;

    public static string FromSource(string key) => $"{Source}: {SourceOf(key)}";

    public static string AsOf(DateTimeOffset now) => $"Tính đến {Vn.DateTime(now)}";

    public static string MoreLate(long rest) => $"Còn {Vn.Number(rest)} nhiệm vụ quá hạn nữa";

    public static string MoreSources(int shown) => $"Chỉ kê {Vn.Number(shown)} căn cứ có nhiều nhiệm vụ nhất.";
}
