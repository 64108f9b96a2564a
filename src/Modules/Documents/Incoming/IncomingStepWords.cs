namespace LienThong.Documents;

internal static partial class IncomingWords
{
    public const string Desk = "Văn thư";
    public const string AskPresent = "Trình";
    public const string AskSteer = "Cho ý kiến";
    public const string AskInform = "Để biết";
    public const string AskConfirm = "Xác nhận";
    public const string AskReassign = "Phân công lại";
    public const string AskExtension = "Xét gia hạn";

    public static string AskWork(LineRole role) => role == LineRole.Lead ? "Chủ trì xử lý" : "Phối hợp xử lý";

    public static string ArrivalNumber(long number) => $"Số đến {number}";

    public static string TitleOf(Incoming row) => row.Subject.Length > 0 ? row.Subject : Envelope(row.AddresseeName, row.SenderName);

    public static string Envelope(string? addressee, string sender) => $"Thư gửi đích danh {addressee}, từ {sender}";

    public static string ToldAddressee(string sender, long number) => $"Có thư ghi đích danh bạn từ {sender}, số đến {number}.";

    public static string ToldPresented(Incoming row) => $"Văn bản đến {Name(row)} được trình để cho ý kiến.";

    public static string ToldLine(Line line, Incoming row) => line.Role == LineRole.Inform
        ? $"Văn bản đến {Name(row)} được chuyển để biết."
        : $"Văn bản đến {Name(row)} được giao {Of(line.Role).ToLowerInvariant()}.";

    public static string ToldDone(Line line, Incoming row) => $"{line.Label} đã báo kết quả văn bản đến {Name(row)}.";

    public static string ToldExtensionAsked(Line line, DateOnly due, Incoming row) => $"{line.Label} xin gia hạn văn bản đến {Name(row)} đến {WebKit.Vn.Date(due)}.";

    public static string ToldExtended(DateOnly due, Incoming row) => $"Văn bản đến {Name(row)} được gia hạn đến {WebKit.Vn.Date(due)}.";

    public static string ToldNotExtended(Incoming row) => $"Văn bản đến {Name(row)} không được gia hạn, hạn xử lý giữ nguyên.";

    public static string ToldConfirmed(Incoming row) => $"Kết quả xử lý văn bản đến {Name(row)} đã được xác nhận.";

    public static string ToldReturned(Line line, Incoming row) => $"{line.Label} trả lại văn bản đến {Name(row)}.";

    public static string ToldRedo(Incoming row) => $"Kết quả văn bản đến {Name(row)} cần làm lại.";

    public static string ToldWithdrawn(Incoming row) => $"Văn bản đến {Name(row)} đã được thu hồi, không cần xử lý nữa.";

    public static string ToldMoved(Incoming row) => $"Văn bản đến {Name(row)} đã chuyển cho nơi khác xử lý.";

    public static string ToldClosed(Incoming row) => $"Văn bản đến {Name(row)} đã kết thúc.";

    public static string ToldNote(string who, Incoming row) => $"{who} có ý kiến về văn bản đến {Name(row)}.";

    public static string ToldRecalled(Incoming row) => $"Văn bản đến {Name(row)} đã được rút lại, chưa cần cho ý kiến.";

    public static string ResultInFiles(int count) => $"Kết quả trong {count} tệp đính kèm.";

    public static string RepliedBy(string notation) => $"Đã trả lời bằng văn bản {notation}.";

    public static string ToldVoided(Incoming row) => $"Số đến {row.Number} đã hủy, không cần cho ý kiến.";

    public static string ListName(long number, string notation) => notation.Length > 0 ? $"{notation} (số đến {number})" : ArrivalNumber(number);

    public static string AddressedTo(string to, bool steers) => $"{(steers ? "Chuyển" : "Gửi")}: {to}";

    private static string Name(Incoming row) => row.Notation.Length > 0 ? row.Notation : $"số đến {row.Number}";
}
