using LienThong.WebKit;

namespace LienThong.Assignments;

/// <summary>What the module's pages, work items and notices say.</summary>
internal static class AssignmentWords
{
    public const string Group = "Công việc";
    public const string Tasks = "Nhiệm vụ được giao";
    public const string Task = "Nhiệm vụ";
    public const string Give = "Giao nhiệm vụ";
    public const string Title = "Tên nhiệm vụ";
    public const string Source = "Căn cứ giao";
    public const string SourceHint = "Báo cáo tổng kết, nghị quyết, kết luận, kế hoạch…";
    public const string Document = "Số, ký hiệu văn bản";
    public const string Matter = "Quá trình vụ việc";
    public const string By = "Giao theo văn bản";
    public const string DocumentUnknown = "Không tìm thấy văn bản này trong các văn bản bạn được xem: mở văn bản rồi bấm Giao nhiệm vụ, hoặc tự ghi số, ký hiệu.";
    public const string Requirement = "Yêu cầu";
    public const string RequirementHint = "Việc phải làm, sản phẩm phải có";
    public const string Area = "Tỉnh";
    public const string AreaHint = "Nhiệm vụ gắn với tỉnh được đếm trong báo cáo tổng kết";
    public const string NoArea = "Không gắn với tỉnh";
    public const string Year = "Năm";
    public const string ReviewYear = "Tổng kết năm";
    public const string ReviewYearHint = "Nếu nêu trong tổng kết của tỉnh";
    public const string Owner = "Chủ trì";
    public const string Partners = "Phối hợp";
    public const string Due = "Hạn hoàn thành";
    public const string Given = "Ngày ghi nhận";
    public const string GivenBy = "Người giao";
    public const string State = "Tình trạng";
    public const string Percent = "Tiến độ";
    public const string Finished = "Ngày hoàn thành";
    public const string DaysLate = "Số ngày trễ";
    public const string Holder = "Đang giữ";
    public const string Course = "Quá trình thực hiện";
    public const string Evidence = "Minh chứng";
    public const string Print = "In";
    public const string Excel = "Xuất Excel";
    public const string Ordinal = "STT";
    public const string Search = "Tên nhiệm vụ, căn cứ";
    public const string Side = "Phạm vi";
    public const string SideMine = "Tôi giao hoặc đang giữ";
    public const string SideUnit = "Đơn vị tôi có tên";
    public const string SideAgency = "Cơ quan tôi có tên";
    public const string Views = "Nhóm nhiệm vụ";
    public const string ByOwner = "Theo nơi chủ trì";
    public const string Open = "Chưa xong";
    public const string Late = "Quá hạn";
    public const string Soon = "Đến hạn trong 7 ngày";
    public const string Waiting = "Chờ xác nhận";
    public const string Completed = "Hoàn thành";
    public const string Gone = "Đã rút";
    public const string AllOf = "Tất cả";
    public const string None = "Chưa có nhiệm vụ nào";
    public const string NoneHint = "Nhiệm vụ bạn giao, hoặc giao cho đơn vị, cơ quan của bạn, sẽ hiện ở đây.";
    public const string NoneFound = "Không có nhiệm vụ nào như điều kiện lọc";
    public const string NoneFoundHint = "Bớt một điều kiện, hoặc xóa bộ lọc.";
    public const string NoneLate = "Không có nhiệm vụ nào quá hạn";
    public const string NotFound = "Không tìm thấy nhiệm vụ";
    public const string ToList = "Về danh sách nhiệm vụ";

    public const string Report = "Ghi tiến độ";
    public const string Finish = "Báo hoàn thành";
    public const string PercentField = "Đã làm được (%)";
    public const string PercentHint = "Số nguyên từ 0 đến 100";
    public const string Done = "Việc đã làm";
    public const string Result = "Kết quả";
    public const string ResultHint = "Đã làm gì, kết quả ra sao";
    public const string EvidenceFiles = "Tệp minh chứng";
    public const string EvidenceDocument = "Văn bản minh chứng";
    public const string EvidenceDocumentHint = "Số, ký hiệu";
    public const string NotOffered = "Nhiệm vụ đã sang tình trạng khác nên không làm việc này được nữa.";
    public const string Confirm = "Xác nhận kết quả";
    public const string ConfirmAbout = "Nơi chủ trì đã báo hoàn thành. Xác nhận, hoặc trả lại để làm tiếp.";
    public const string Accept = "Xác nhận hoàn thành";
    public const string Return = "Trả lại";
    public const string Opinion = "Ý kiến";
    public const string OpinionHint = "Bắt buộc khi trả lại";
    public const string Withdraw = "Rút nhiệm vụ";
    public const string WithdrawQuestion = "Rút nhiệm vụ này?";
    public const string WithdrawAbout = "Nhiệm vụ vẫn đọc được tại chỗ, nhưng không ai phải làm nữa và không còn được đếm trong số liệu.";
    public const string Reason = "Lý do";

    public const string GivenNow = "Đã giao nhiệm vụ.";
    public const string Reported = "Đã ghi tiến độ.";
    public const string FinishedNow = "Đã báo hoàn thành, chờ người giao xác nhận.";
    public const string Accepted = "Đã xác nhận hoàn thành.";
    public const string ReturnedNow = "Đã trả lại để làm tiếp.";
    public const string WithdrawnNow = "Đã rút nhiệm vụ.";

    public const string AskDo = "Thực hiện";
    public const string AskAgain = "Làm tiếp";
    public const string AskConfirm = "Xác nhận kết quả";
    public const string ShortReport = "Ghi tiến độ";
    public const string ShortConfirm = "Xác nhận";

    public const string TitleMissing = "Thiếu tên nhiệm vụ: ghi việc phải làm trong một câu.";
    public const string DueMissing = "Thiếu hạn hoàn thành: chọn ngày.";
    public const string DuePast = "Hạn hoàn thành đã qua: chọn hôm nay hoặc một ngày sau.";
    public const string DueFar = "Hạn hoàn thành xa quá 10 năm: chọn ngày gần hơn.";
    public const string OwnerMissing = "Thiếu nơi chủ trì: chọn một đơn vị hoặc cơ quan.";
    public const string OwnerUnknown = "Không giao được cho nơi đã chọn: chọn lại trong danh sách.";
    public const string PartnerUnknown = "Có nơi phối hợp không còn trong danh sách: chọn lại.";
    public const string AreaUnknown = "Không có tỉnh đã chọn: chọn lại trong danh sách.";
    public const string ReviewNeedsArea = "Tổng kết năm là của một tỉnh: chọn tỉnh, hoặc để trống năm tổng kết.";
    public const string WordsMissing = "Thiếu nội dung: ghi việc đã làm, hoặc gửi kèm tệp, văn bản minh chứng.";
    public const string PercentWrong = "Tiến độ phải là số nguyên từ 0 đến 100: ghi lại, ví dụ 40.";
    public const string PercentFull = "Đã làm đủ 100%: bấm “Báo hoàn thành” để người giao xác nhận.";
    public const string ReturnMissing = "Thiếu ý kiến: ghi rõ phải làm tiếp việc gì.";
    public const string ReasonMissing = "Thiếu lý do: ghi vì sao rút nhiệm vụ.";

    public static string NoDay(string text) => $"Không đọc được ngày “{text}”: ghi ngày/tháng/năm, ví dụ 30/06/2027.";

    public static string NoYear(string text, int first, int last) => text.Length == 0 ? $"Thiếu năm: ghi từ {first} đến {last}." : $"Không đọc được năm “{text}”: ghi từ {first} đến {last}.";

    public static string TooLong(int most) => $"Dài quá {most} ký tự: rút gọn lại.";

    public static string Of(TaskState state) => state switch
    {
        TaskState.Given => "mới giao",
        TaskState.Working => "đang làm",
        TaskState.Finished => "chờ xác nhận",
        TaskState.Done => "hoàn thành",
        TaskState.Returned => "bị trả lại",
        _ => "đã rút",
    };

    public static Tone ToneOf(TaskState state) => state switch
    {
        TaskState.Working => Tone.Blue,
        TaskState.Finished => Tone.Amber,
        TaskState.Done => Tone.Green,
        TaskState.Returned => Tone.Red,
        _ => Tone.Neutral,
    };

    public static string Of(TaskAction action) => action switch
    {
        TaskAction.Give => "Giao nhiệm vụ",
        TaskAction.Report => "Ghi tiến độ",
        TaskAction.Finish => "Báo hoàn thành",
        TaskAction.Accept => "Xác nhận hoàn thành",
        TaskAction.Return => "Trả lại để làm tiếp",
        TaskAction.Pass => "Bàn giao",
        TaskAction.AskExtension => TaskExtensionWords.Ask,
        TaskAction.Extend => TaskExtensionWords.Grant,
        TaskAction.RefuseExtension => TaskExtensionWords.Refuse,
        _ => "Rút nhiệm vụ",
    };

    public static string WithFiles(int count) => $"{Vn.Number(count)} tệp";

    public static string Share(int percent) => $"{percent}%";

    /// <summary>How a task that is over kept its day: "đúng hạn", "trễ 2 ngày".</summary>
    public static string Kept(int left) => left >= 0 ? "đúng hạn" : $"trễ {Vn.Number(-left)} ngày";

    public static string OwedFrom(string owner) => $"Chủ trì: {owner}";

    public static string CountedFor(string indicator, int year) => $"Các nhiệm vụ được đếm cho chỉ tiêu {indicator}: nhiệm vụ trọng tâm năm {year}";

    public static string CountedTotal(long count) => $"{Vn.Number(count)} nhiệm vụ";

    public static string Passed(string basis, string heir) => $"Bàn giao theo {basis} cho {heir}";

    public static string ToldOwner(string from, string title) => $"{from} giao nhiệm vụ: {title}";

    public static string ToldPartner(string owner, string title) => $"Phối hợp với {owner} thực hiện nhiệm vụ: {title}";

    public static string ToldFinished(string owner, string title) => $"{owner} báo hoàn thành nhiệm vụ: {title}";

    public static string ToldAccepted(string title) => $"Nhiệm vụ được xác nhận hoàn thành: {title}";

    public static string ToldReturned(string title) => $"Nhiệm vụ bị trả lại để làm tiếp: {title}";

    public static string ToldWithdrawn(string title) => $"Nhiệm vụ đã được rút: {title}";
}
