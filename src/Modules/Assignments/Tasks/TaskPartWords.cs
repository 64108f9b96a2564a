using LienThong.WebKit;

namespace LienThong.Assignments;

/// <summary>What is said of a task that is a part of another.</summary>
internal static class TaskPartWords
{
    private const int MostNamed = 3;

    public const string Give = "Giao phần việc";
    public const string Parts = "Các phần việc";
    public const string Part = "Phần việc";
    public const string PartOf = "Thuộc nhiệm vụ";
    public const string NoParent = "Không tìm thấy nhiệm vụ để chia phần";
    public const string ParentClosed = "Nhiệm vụ lớn đã sang tình trạng khác nên không giao thêm phần việc được nữa.";
    public const string NoArea = "Phần việc không gắn với tỉnh, vì nhiệm vụ lớn đã được đếm: để trống tỉnh và năm tổng kết.";

    public static string OfParent(string title, DateOnly due) => $"{PartOf}: {title} (hạn {Vn.Date(due)})";

    public static string Beyond(DateOnly due) => $"Hạn của phần việc không được sau hạn của nhiệm vụ lớn ({Vn.Date(due)}): chọn ngày sớm hơn, hoặc gia hạn nhiệm vụ lớn trước.";

    /// <summary>Names the open parts, and what to do.</summary>
    public static string StillOpen(IReadOnlyList<TaskRow> parts)
    {
        var named = string.Join("; ", parts.Take(MostNamed).Select(p => $"“{p.Title}” ({p.OwnerName}, {AssignmentWords.Of(p.State)})"));
        var more = parts.Count > MostNamed ? $" và {Vn.Number(parts.Count - MostNamed)} phần khác" : "";
        return $"Còn phần việc chưa xong: {named}{more}. Xác nhận hoàn thành hoặc rút các phần này, rồi báo hoàn thành.";
    }
}
