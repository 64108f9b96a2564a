using LienThong.WebKit;

namespace LienThong.Assignments.WeekReport;

/// <summary>What the weekly report says.</summary>
internal static class WeekReportWords
{
    public const string Report = "Báo cáo tuần";
    public const string Previous = "Tuần trước";
    public const string Next = "Tuần sau";
    public const string Weeks = "Chuyển tuần";
    public const string State = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";
    public const string Head = "BÁO CÁO TUẦN";
    public const string Summary = "Tổng hợp";
    public const string Lines = "Danh sách";
    public const string Content = "Nội dung";
    public const string Count = "Số nhiệm vụ";
    public const string Remark = "Ghi chú";
    public const string Given = "Nhiệm vụ mới giao";
    public const string Finished = "Đã báo hoàn thành";
    public const string OnTime = "Được xác nhận hoàn thành đúng hạn";
    public const string Late = "Được xác nhận hoàn thành trễ hạn";
    public const string Extended = "Được gia hạn";
    public const string Returned = "Bị trả lại để làm tiếp";
    public const string Withdrawn = "Đã rút";
    public const string Writer = "NGƯỜI LẬP";
    public const string Leader = "THỦ TRƯỞNG";
    public const string NoWeek = "Không có báo cáo của tuần này";
    public const string NoWeekHint = "Tuần được ghi như 2026-W47 và không sau tuần hiện nay.";
    public const string ToNow = "Về tuần này";

    public static string Overdue(DateOnly until) => $"Còn quá hạn tính đến ngày {Vn.Date(until)}";

    public static string Title(TaskWeek week) => $"{Report} {Vn.Number(week.Number)} năm {week.Year}";

    public static string About(TaskWeek week) => $"Tình hình thực hiện nhiệm vụ được giao, tuần {Vn.Number(week.Number)} năm {week.Year} (từ {Vn.Date(week.Monday)} đến {Vn.Date(week.Sunday)})";

    public static string DoneOn(DateOnly? day) => day is { } d ? $"Xong ngày {Vn.Date(d)}" : "";

    public static string Until(DateOnly? day) => day is { } d ? $"Gia hạn đến {Vn.Date(d)}" : "";

    public static string Heading(int place, WeekPart part) => $"{place}. {part.Title}: {Vn.Number(part.Lines.Count)} nhiệm vụ";

    public static string More(int rest) => $"Còn {Vn.Number(rest)} nhiệm vụ nữa trong tệp Excel.";
}
