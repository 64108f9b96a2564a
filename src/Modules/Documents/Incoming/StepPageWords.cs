using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of the small pages of one step.</summary>
internal static class StepPageWords
{
    public static readonly int[] UsualDays = [1, 2, 3, 5, 7, 10, 15, 20];

    public const string Present = "Trình";
    public const string PresentTo = "Trình ai";
    public const string Proposal = "Ý kiến đề xuất";
    public const string ProposalHint = "Ví dụ: đề nghị giao Phòng Bưu chính – Viễn thông chủ trì. Có thể để trống.";
    public const string Presented = "Đã trình văn bản.";

    public const string Steer = "Cho ý kiến chỉ đạo";
    public const string SteerButton = "Bút phê và chuyển";
    public const string SteerText = "Nội dung bút phê";
    public const string OwnPhrase = "Câu dùng sẵn";
    public const string NoPhrase = "Không dùng";
    public const string PhraseHint = "Câu được chọn đứng trước nội dung bút phê.";
    public const string KeepPhrase = "Nhớ nội dung này thành câu dùng sẵn của tôi";
    public const string Lead = "Chủ trì";
    public const string Support = "Phối hợp";
    public const string Inform = "Để biết";
    public const string Due = "Hạn xử lý";
    public const string DueDays = "Hoặc tính theo ngày làm việc";
    public const string DueAsTyped = "Theo ngày đã nhập";
    public const string DateUnreadable = "Ngày chưa đúng. Hãy nhập ngày/tháng/năm, ví dụ 21/11/2026.";
    public const string Steered = "Đã bút phê và chuyển văn bản.";

    public const string Assign = "Phân công";
    public const string Instruction = "Nội dung giao việc";
    public const string UnitDueHint = "Không muộn hơn hạn của đơn vị.";
    public const string Assigned = "Đã phân công.";

    public const string Finish = "Báo kết quả";
    public const string ResultText = "Kết quả xử lý";
    public const string ResultHint = "Đã làm gì, văn bản nào đã ban hành.";
    public const string ResultFiles = "Tệp kết quả";
    public const string Finished = "Đã báo kết quả.";

    public const string Confirm = "Xác nhận kết quả";
    public const string ConfirmNote = "Nhận xét";
    public const string Confirmed = "Đã xác nhận kết quả.";

    public const string Return = "Trả lại";
    public const string ReturnHint = "Ví dụ: việc thuộc chức năng của đơn vị khác.";
    public const string Returned = "Đã trả lại.";
    public const string Redo = "Yêu cầu làm lại";
    public const string RedoHint = "Nêu rõ phần nào chưa đạt và cần bổ sung gì.";
    public const string SentBack = "Đã yêu cầu làm lại.";

    public const string Reassign = "Chuyển lại";
    public const string ReassignTo = "Chuyển cho";
    public const string Reassigned = "Đã chuyển lại.";

    public const string Extend = "Chuyển bổ sung";
    public const string Extended = "Đã chuyển bổ sung.";

    public const string Withdraw = "Thu hồi";
    public const string RecallAsk = "Rút lại văn bản đã trình? Văn bản trở về văn thư. Chỉ thu hồi được khi người nhận chưa xem.";
    public const string Withdrawn = "Đã thu hồi.";
    public const string Undone = "Đã hoàn tác. Văn bản trở lại như trước bước vừa làm.";

    public const string File = "Lưu, không xử lý";
    public const string FileNote = "Ghi chú";
    public const string Filed = "Đã lưu văn bản, không giao xử lý.";

    public const string Close = "Kết thúc văn bản";
    public const string CloseAsk = "Kết quả đã đạt? Văn bản chuyển sang Hoàn thành, không ai phải xử lý nữa và nơi gửi được báo.";
    public const string Closed = "Văn bản đã kết thúc.";

    public const string Void = "Hủy số đến";
    public const string Voided = "Đã hủy số.";

    public static string InDays(int days, DateOnly due) => $"{days} ngày làm việc: {Vn.Date(due)}";

    public static string ResultOf(Line line) => $"Kết quả của {line.Label}";

    public static string WithdrawAsk(string label) => $"Thu hồi phần đã giao {label}? Chỉ thu hồi được khi nơi nhận chưa xem.";

    public static string VoidAsk(long number, string book) => $"Số đến {number} của {book} sẽ hủy, vẫn nằm trong sổ kèm lý do và không cấp lại.";

    public static string VoidButton(long number) => $"Hủy số đến {number}";
}
