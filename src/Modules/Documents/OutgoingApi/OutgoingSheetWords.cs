namespace LienThong.Documents;

/// <summary>The heads of the exported list.</summary>
internal static class OutgoingSheetWords
{
    public static readonly string[] Head =
        ["Số, ký hiệu", "Ngày văn bản", "Loại", "Trích yếu", "Người ký", "Người soạn", "Đơn vị soạn", "Độ khẩn", "Trạng thái", "Đang giữ", "Nơi nhận", "Đã tiếp nhận"];
}
