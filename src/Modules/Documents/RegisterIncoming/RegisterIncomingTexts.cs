namespace LienThong.Documents;

/// <summary>What the registration form says when something is wrong.</summary>
internal static class RegisterIncomingTexts
{
    public const string SenderMissing = "Chưa ghi cơ quan ban hành. Hãy nhập tên nơi gửi như trên văn bản hoặc trên bì.";
    public const string SubjectMissing = "Chưa ghi trích yếu. Hãy nhập nội dung tóm tắt của văn bản.";
    public const string TypeMissing = "Chưa chọn loại văn bản. Hãy chọn, hoặc ghi ký hiệu có tên loại (ví dụ QĐ-UBND).";
    public const string Unopened = "Thư ghi đích danh không được bóc: chỉ ghi thông tin ngoài bì, không nhập trích yếu và không đính kèm tệp.";
    public const string ChannelUnknown = "Đường đến này không chọn được khi vào sổ. Hãy chọn trục liên thông, bưu điện, trực tiếp hoặc thư điện tử.";
    public const string ArrivalInFuture = "Ngày đến không thể sau hôm nay. Hãy kiểm tra lại ngày.";
    public const string IssuedAfterArrival = "Ngày văn bản không thể sau ngày đến. Hãy kiểm tra lại hai ngày.";
    public const string DueBeforeArrival = "Hạn xử lý không thể trước ngày đến. Hãy chọn lại hạn hoặc để trống.";
    public const string ArrivalMissing = "Chưa ghi ngày đến. Hãy nhập ngày văn thư nhận văn bản.";
    public const string NotACount = "Hãy nhập một số nguyên.";
    public const string Copies = "Số bản phải từ 1 đến 999.";
    public const string Pages = "Số trang phải từ 1 đến 9999.";

    /// <summary>The refusal that the person may override: "vẫn vào sổ".</summary>
    public const string DuplicateCode = "documents.incoming.duplicate";

    public static string Duplicate(NewIncoming n, long number, DateOnly arrival) =>
        $"Văn bản {IncomingRules.Notation(n.CodeNumber, n.CodeNotation)} ngày {WebKit.Vn.Date(n.IssuedDate)} của {n.SenderName} đã vào sổ: số đến {number}, ngày {WebKit.Vn.Date(arrival)}. Nếu đúng là văn bản khác, hãy đánh dấu “Vẫn vào sổ” rồi lưu lại.";

    public static string TooLong(int longest, int length) => $"Dài {length} ký tự, tối đa {longest}. Hãy viết gọn lại.";
}
