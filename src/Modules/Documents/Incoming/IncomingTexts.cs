namespace LienThong.Documents;

/// <summary>What the steps of an incoming document say when they are refused.</summary>
internal static class IncomingTexts
{
    public const string NotYours = "Văn bản hoặc phần việc này đang do người khác giữ. Xem mục “Ai đang giữ?” để biết ai xử lý.";
    public const string NotAssigner = "Chỉ người đã giao phần việc này mới làm được việc đó.";
    public const string NoSuchStep = "Văn bản đã sang trạng thái khác nên không làm việc này được nữa. Hãy tải lại trang để xem tình trạng hiện tại.";
    public const string AlreadySeen = "Nơi nhận đã xem nên không thu hồi được nữa. Hãy trao đổi và dùng “Chuyển lại” nếu cần đổi nơi xử lý.";
    public const string NothingToUndo = "Không có bước nào của chức danh này để hoàn tác, hoặc sau đó văn bản đã có việc mới. Xem mục “Quá trình” để biết.";
    public const string UndoTooLate = "Đã quá 10 giây nên không hoàn tác được nữa. Hãy dùng “Thu hồi”, “Chuyển lại” hoặc ghi ý kiến.";
    public const string UndoSeen = "Nơi nhận đã xem nên không hoàn tác được nữa. Hãy dùng “Chuyển lại” hoặc ghi ý kiến.";
    public const string UnitWithoutHead = "Đơn vị này chưa có trưởng phòng đương chức nên không nhận việc được. Hãy chọn đích danh người xử lý.";
    public const string ReasonMissing = "Chưa ghi lý do. Hãy ghi ngắn gọn để người liên quan hiểu.";
    public const string LeadMissing = "Chưa chọn nơi chủ trì. Mỗi văn bản cần đúng một nơi chủ trì.";
    public const string NobodyChosen = "Chưa chọn nơi nhận. Hãy chọn ít nhất một đơn vị hoặc một người.";
    public const string NotInOffice = "Người hoặc đơn vị được chọn hiện không công tác ở cơ quan này. Hãy chọn lại.";
    public const string TwiceChosen = "Một nơi không thể vừa chủ trì vừa phối hợp hoặc để biết. Hãy bỏ bớt lựa chọn trùng.";
    public const string DueTooFar = "Hạn xử lý quá xa. Hãy chọn ngày trong vòng mười năm tới.";
    public const string DuePast = "Hạn xử lý không thể trước hôm nay. Hãy chọn lại.";
    public const string DueDays = "Số ngày làm việc chưa hợp lệ. Hãy chọn từ 1 đến 500 ngày.";
    public const string DueMissing = "Chưa ghi hạn mới. Hãy nhập ngày/tháng/năm, ví dụ 21/11/2026.";
    public const string NotLater = "Hạn mới phải sau hạn đang có. Hãy chọn ngày muộn hơn.";
    public const string BeyondUnit = "Hạn mới muộn hơn hạn của đơn vị. Hãy chọn ngày sớm hơn, hoặc xin gia hạn cho đơn vị trước.";
    public const string NothingToExtend = "Phần việc này không có hạn xử lý nên không cần gia hạn.";
    public const string AskedAlready = "Phần việc này đang chờ xét gia hạn. Hãy đợi người giao việc trả lời.";
    public const string NothingAsked = "Không còn đề nghị gia hạn nào chờ xét ở phần việc này. Hãy tải lại trang để xem tình trạng hiện tại.";
    public const string NotDecided = "Chưa chọn đồng ý hay không đồng ý gia hạn.";
    public const string ResultMissing = "Chưa ghi kết quả. Hãy ghi đã làm gì, số văn bản trả lời nếu có, hoặc đính kèm tệp.";
    public const string NoteMissing = "Chưa ghi ý kiến.";
    public const string NotOwnUnit = "Chỉ phân công được cho người trong đơn vị mình. Nếu việc thuộc đơn vị khác, hãy dùng “Trả lại”.";
    public const string NothingTicked = "Chưa chọn văn bản nào. Hãy đánh dấu các dòng cần kết thúc.";

    public static string DayTurned(DateOnly day, DateOnly today) =>
        $"Trang này mở từ ngày {WebKit.Vn.Date(day)}, nay đã sang ngày {WebKit.Vn.Date(today)}. Nếu đúng là ngày {WebKit.Vn.Date(day)}, hãy gửi lại lần nữa (số lấy ở sổ năm {day.Year}); nếu không, hãy sửa lại ngày.";
}
