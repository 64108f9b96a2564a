namespace LienThong.Assignments.GiveMany;

/// <summary>The words of giving many tasks at once.</summary>
internal static class GiveManyWords
{
    public const string Title = "Giao nhiều nhiệm vụ";
    public const string Short = "Giao nhiều việc";
    public const string About = "Dán các việc trong kết luận, kế hoạch hoặc báo cáo tổng kết, mỗi dòng một nhiệm vụ.";
    public const string Lines = "Các nhiệm vụ";
    public const string LinesHint = "Mỗi dòng một nhiệm vụ. Nơi chủ trì hoặc hạn khác mục chung thì ghi sau dấu gạch đứng: Rà soát trạm BTS | Phòng Bưu chính | 15/12/2026. Số thứ tự, gạch đầu dòng ở đầu dòng được bỏ đi.";
    public const string CommonOwner = "Chủ trì chung";
    public const string CommonOwnerHint = "Cho dòng không ghi nơi chủ trì";
    public const string CommonDue = "Hạn chung";
    public const string Each = "Mỗi dòng một nơi";
    public const string FromReview = "Lấy từ tổng kết năm: bỏ các dòng không phải nhiệm vụ, sửa câu chữ rồi giao.";
    public const string NoLines = "Chưa có nhiệm vụ nào: ghi hoặc dán ít nhất một dòng.";
    public const string NoOwner = "Thiếu nơi chủ trì: chọn chủ trì chung, hoặc ghi sau dấu gạch đứng.";
    public const string Give = "Giao các nhiệm vụ";

    public static string TooMany(int count) => $"{count} dòng là quá nhiều cho một lần: giao mỗi lần không quá {TaskLine.Most} nhiệm vụ.";

    public static string OwnerUnknown(string name) => $"Không có nơi chủ trì “{name}” trong danh sách được giao: ghi đúng tên đơn vị, cơ quan.";

    public static string OwnerAmbiguous(string name, IReadOnlyList<TaskOwner> found) => $"“{name}” có thể là {string.Join(", ", found.Take(3).Select(o => o.Label))}{(found.Count > 3 ? "…" : "")}: ghi rõ tên.";

    public static string Refused(GiveMany.Refusal line) => $"Dòng {line.Number} “{Begin(line.Text)}”: {string.Join(" ", line.Reasons)}";

    public static string GivenNow(int count) => count == 1 ? AssignmentWords.GivenNow : $"Đã giao {count} nhiệm vụ.";

    public static string SomeLeft(int given, int left) => $"Đã giao {given} nhiệm vụ. Còn {left} dòng chưa giao được, vẫn ở trong ô dưới đây:";

    public static string ToldOwner(string from, string title, int others) => $"{from} giao nhiệm vụ: {title} và {others} nhiệm vụ khác";

    public static string ToldPartner(string from, string title, int others) => $"Phối hợp thực hiện nhiệm vụ: {title} và {others} nhiệm vụ khác do {from} giao";

    private static string Begin(string text) => text.Length > 60 ? $"{text[..60].TrimEnd()}…" : text;
}
