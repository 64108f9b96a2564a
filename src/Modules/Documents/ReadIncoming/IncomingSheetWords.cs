namespace LienThong.Documents;

internal static class IncomingSheetWords
{
    public const string Name = "Văn bản đến";

    public static readonly IReadOnlyList<string> Head =
        ["Số đến", "Ngày đến", "Cơ quan ban hành", "Số, ký hiệu", "Ngày văn bản", "Loại", "Trích yếu", "Người ký", "Độ khẩn", "Hạn xử lý", "Trạng thái", "Đang giữ"];
}
