namespace LienThong.Documents;

/// <summary>The words of incoming documents.</summary>
internal static partial class IncomingWords
{
    public static string Of(IncomingState state) => state switch
    {
        IncomingState.Registered => "Đã vào sổ",
        IncomingState.Presented => "Đã trình",
        IncomingState.Steered => "Đang xử lý",
        IncomingState.Done => "Chờ xác nhận",
        IncomingState.Closed => "Hoàn thành",
        IncomingState.Filed => "Lưu, không xử lý",
        IncomingState.Recalled => RecallWords.Mark,
        _ => "Đã hủy số",
    };

    public static string Of(LineState state) => state switch
    {
        LineState.Waiting => "Chưa xem",
        LineState.Seen => "Đã xem",
        LineState.Working => "Đang xử lý",
        LineState.Done => "Đã xử lý",
        LineState.Confirmed => "Đã xác nhận",
        LineState.Returned => "Trả lại",
        LineState.Withdrawn => "Đã thu hồi",
        LineState.Moved => "Đã chuyển nơi khác",
        _ => "Kết thúc cùng văn bản",
    };

    public static string Of(LineRole role) => role switch
    {
        LineRole.Lead => "Chủ trì",
        LineRole.Support => "Phối hợp",
        _ => "Để biết",
    };

    public static string Of(Urgency urgency) => urgency switch
    {
        Urgency.Normal => "Thường",
        Urgency.Urgent => "Khẩn",
        Urgency.VeryUrgent => "Thượng khẩn",
        Urgency.Express => "Hỏa tốc",
        _ => "Hỏa tốc hẹn giờ",
    };

    public static string Of(Channel channel) => channel switch
    {
        Channel.Network => "Trục liên thông",
        Channel.Imported => "Chuyển từ hệ thống cũ",
        Channel.Post => "Bưu điện",
        Channel.ByHand => "Trực tiếp",
        _ => "Thư điện tử",
    };

    /// <summary>The step on a small button.</summary>
    public static string ShortStep(string step) => step switch
    {
        Steps.Present => "Trình",
        Steps.Steer => "Bút phê",
        Steps.Assign => "Phân công",
        Steps.Confirm => "Xác nhận",
        Steps.Reassign => "Chuyển lại",
        _ => "Báo kết quả",
    };


    public static string Leads(string name) => $"{name} (chủ trì)";
}
