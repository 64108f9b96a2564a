using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of the pages of incoming documents.</summary>
internal static class IncomingPageWords
{
    public const string NotFound = "Không tìm thấy văn bản đến";
    public const string ToList = "Đến danh sách văn bản đến";
    public const string BackToDocument = "Về văn bản";
    public const string NotOffered = "Lúc này bạn không làm được việc này với văn bản: văn bản đã sang bước khác hoặc do người khác giữ.";
    public const string Holding = "Ai đang giữ?";
    public const string NobodyHolds = "Không còn ai giữ: văn bản đã kết thúc.";
    public const string Conversation = "Ý kiến chỉ đạo và trao đổi";
    public const string NoNotes = "Chưa có ý kiến nào.";
    public const string AddNote = "Thêm ý kiến";
    public const string NoteField = "Ý kiến của bạn";
    public const string Told = "Đã ghi ý kiến.";
    public const string Facts = "Thông tin văn bản";
    public const string Receivers = "Nơi nhận xử lý";
    public const string Related = "Văn bản liên quan";
    public const string History = "Quá trình";
    public const string Files = "Tệp đính kèm";
    public const string NoFile = "Văn bản chưa có tệp quét";
    public const string NoFileHint = "Bản giấy lưu tại văn thư. Thông tin bên phải là những gì đã vào sổ.";
    public const string Unopened = "Thư ghi đích danh, chưa bóc";
    public const string UnopenedHint = "Chỉ ghi thông tin ngoài bì. Thư chuyển nguyên vẹn cho người nhận.";
    public const string OpenPaper = "Xem văn bản";
    public const string NotShown = "Tệp này không xem trực tiếp được. Hãy tải về để mở.";
    public const string Reply = "Soạn văn bản trả lời";
    public const string NotSeen = "chưa xem";
    public const string Result = "Kết quả";
    public const string Reason = "Lý do";

    public const string Number = "Số đến";
    public const string ArrivalDate = "Ngày đến";
    public const string Book = "Sổ";
    public const string Sender = "Cơ quan ban hành";
    public const string Notation = "Số, ký hiệu";
    public const string IssuedDate = "Ngày văn bản";
    public const string Type = "Loại văn bản";
    public const string Subject = "Trích yếu";
    public const string Urgency = "Độ khẩn";
    public const string Channel = "Đến qua";
    public const string Signer = "Người ký";
    public const string Pages = "Số trang";
    public const string Copies = "Số bản";
    public const string Due = "Hạn xử lý";
    public const string RegisteredBy = "Người vào sổ";
    public const string Addressee = "Gửi đích danh";
    public const string State = "Trạng thái";
    public const string Holder = "Đang giữ";

    public static string Arrived(DateOnly day) => $"đến ngày {Vn.Date(day)}";

    public static string DueOn(DateOnly day) => $"hạn {Vn.Date(day)}";

    public static string Since(DateTimeOffset at) => $"từ {Vn.DateTime(at)}";

    public static string SeenBy(string? name, DateTimeOffset at) => $"đã xem {Vn.DateTime(at)}{(name is null ? "" : $", {name}")}";

    public static string DoneBy(string? name, DateTimeOffset at) => $"báo kết quả {Vn.DateTime(at)}{(name is null ? "" : $", {name}")}";

    public static string PartOf(Line line) => $"{IncomingWords.Of(line.Role)}: {line.Label}, {line.AssignedByName} giao ngày {Vn.Date(line.AssignedAt)}.";

    public static string FileName(int ordinal, string name) => $"{ordinal}. {name}";
}
