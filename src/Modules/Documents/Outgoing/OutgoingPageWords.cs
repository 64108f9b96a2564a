using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of the pages of outgoing documents and deliveries.</summary>
internal static class OutgoingPageWords
{
    public const string NotFound = "Không tìm thấy văn bản đi";
    public const string ToList = "Đến danh sách văn bản đi";
    public const string BackToDocument = "Về văn bản";
    public const string Draft = "Soạn văn bản đi";
    public const string DraftAnswer = "Soạn văn bản trả lời";
    public const string EditTitle = "Sửa thông tin dự thảo";
    public const string SaveDraft = "Lưu dự thảo";
    public const string Saved = "Đã lưu dự thảo.";
    public const string Drafted = "Đã tạo dự thảo. Bước tiếp theo: trình duyệt.";
    public const string Answering = "Trả lời văn bản đến";
    public const string Content = "Nội dung";
    public const string Signing = "Ký và thời hạn";
    public const string Recipients = "Nơi nhận";
    public const string DraftFile = "Tệp dự thảo";
    public const string DraftFileHint = "Word hoặc PDF. Có thể thêm bản mới nhiều lần; bản cũ vẫn giữ.";
    public const string Subject = "Trích yếu";
    public const string SubjectHint = "Ngắn gọn, nêu đúng nội dung chủ yếu.";
    public const string Type = "Loại văn bản";
    public const string Urgency = "Độ khẩn";
    public const string Signer = "Người ký";
    public const string Competence = "Thẩm quyền ký";
    public const string Due = "Hạn hoàn thành";
    public const string ReplyBy = "Đề nghị trả lời trước ngày";
    public const string ReplyDue = "Hạn trả lời";
    public const string SeeLines = "Xem từng nơi nhận";
    public const string Pages = "Số trang";
    public const string Copies = "Số bản";
    public const string Archive = "Lưu";
    public const string ArchiveHint = "Ví dụ: VT, BCVT";
    public const string Groups = "Nhóm nơi nhận";
    public const string Agencies = "Chọn từng cơ quan";
    public const string Others = "Nơi nhận khác (gửi giấy, thư)";
    public const string OthersHint = "Mỗi dòng một nơi; số bản ghi sau dấu chấm phẩy, ví dụ: Báo Tuổi trẻ; 2. Tên cơ quan có trên hệ thống sẽ được gửi điện tử.";
    public const string Comment = "Ý kiến, lời trình";
    public const string CommentHint = "Trả lại, hỏi lại phải ghi lý do.";
    public const string Holding = "Ai đang giữ?";
    public const string NobodyHolds = "Không còn ai giữ văn bản.";
    public const string Way = "Các bước";
    public const string Conversation = "Trao đổi khi duyệt";
    public const string Versions = "Các bản dự thảo";
    public const string Facts = "Thông tin văn bản";
    public const string Related = "Văn bản liên quan";
    public const string AddRelated = "Thêm văn bản liên quan";
    public const string RelatedCode = "Số, ký hiệu";
    public const string RelatedAdded = "Đã thêm văn bản liên quan.";
    public const string History = "Quá trình";
    public const string Deliveries = "Nơi nhận và tình trạng";
    public const string NoFile = "Chưa có bản dự thảo";
    public const string NoFileHint = "Người soạn thêm tệp ở mục “Thêm bản dự thảo”.";
    public const string NotShown = "Tệp này không xem trực tiếp được. Hãy tải về để mở.";
    public const string Current = "bản hiện hành";
    public const string AddVersion = "Thêm bản dự thảo";
    public const string VersionComment = "Đã sửa những gì";
    public const string VersionAdded = "Đã thêm bản mới; các bản trước vẫn giữ.";
    public const string FinalFile = "Bản phát hành (đã ký, đóng dấu)";
    public const string Issue = "Cấp số, phát hành";
    public const string IssueButton = "Cấp số và phát hành";
    public const string IssuedOn = "Ngày văn bản";
    public const string NextNumber = "Số tiếp theo";
    public const string NextNumberHint = "Số thật được cấp lúc phát hành.";
    public const string WillGo = "Gửi tới";
    public const string KeepRecipients = "Giữ nguyên nơi nhận của dự thảo";
    public const string ChangeRecipients = "Chọn lại nơi nhận";
    public const string VoidTitle = "Hủy số văn bản đi";
    public const string VoidButton = "Hủy số";
    public const string VoidHint = "Số đã hủy vẫn nằm trong sổ và không dùng lại. Nơi chưa tiếp nhận sẽ bị thu hồi, nơi đã tiếp nhận được báo.";
    public const string Voided = "Đã hủy số văn bản.";
    public const string Reason = "Lý do";
    public const string Tick = "Đã gửi giấy";
    public const string TickCopies = "Số bản đã gửi";
    public const string Ticked = "Đã đánh dấu gửi giấy.";
    public const string Withdraw = "Thu hồi";
    public const string WithdrawReason = "Lý do thu hồi";
    public const string ChooseLines = "Chưa chọn nơi nhận nào. Hãy đánh dấu các dòng cần làm.";
    public const string Recipient = "Nơi nhận";
    public const string State = "Trạng thái";
    public const string When = "Lúc";
    public const string By = "Người thực hiện";
    public const string Holder = "Đang giữ";
    public const string Code = "Số, ký hiệu";
    public const string Number = "Số";
    public const string Drafter = "Người soạn";
    public const string Unit = "Đơn vị soạn";
    public const string Moved = "Cập nhật";
    public const string Taken = "Tiếp nhận";
    public const string Tab = "Các nhóm trạng thái";
    public const string Words = "Số, ký hiệu, trích yếu, người ký";
    public const string From = "Từ ngày";
    public const string To = "Đến ngày";
    public const string Export = "Xuất Excel";
    public const string ListEmpty = "Không có văn bản đi nào ở đây";
    public const string ListEmptyHint = "Văn bản bạn soạn, duyệt hoặc được xem sẽ hiện ở đây.";
    public const string Waiting = "Chờ tiếp nhận";
    public const string WaitingEmpty = "Không còn văn bản nào chờ tiếp nhận";
    public const string WaitingEmptyHint = "Văn bản các cơ quan gửi tới sẽ hiện ở đây ngay khi phát hành.";
    public const string WaitingFor = "Cơ quan";
    public const string Accept = "Tiếp nhận";
    public const string Refuse = "Từ chối";
    public const string RefuseTitle = "Từ chối tiếp nhận";
    public const string RefuseHint = "Nơi gửi đọc được lý do này ngay.";
    public const string RefuseReason = "Lý do từ chối";
    public const string Refused = "Đã từ chối tiếp nhận và báo nơi gửi.";
    public const string Sender = "Nơi gửi";
    public const string Sent = "Gửi lúc";
    public const string IssuedDate = "Ngày văn bản";
    public const string TakenBack = "Nơi gửi đã thu hồi văn bản này, nội dung không còn hiển thị.";
    public const string NoSuchDelivery = "Không tìm thấy văn bản chờ tiếp nhận";
    public const string ToWaiting = "Đến danh sách chờ tiếp nhận";
    public const string OpenIncoming = "Mở văn bản đã vào sổ";
    public const string Book = "Sổ đăng ký văn bản đi";
    public const string BookYear = "Sổ";
    public const string BookEmpty = "Chưa có số nào trong sổ này";
    public const string TypeAndSubject = "Tên loại và trích yếu nội dung";
    public const string BookCode = "Số, ký hiệu";
    public const string BookArchive = "Đơn vị, người nhận bản lưu";
    public const string BookSent = "Ngày chuyển";
    public const string BookSigned = "Ký nhận";
    public const string BookNote = "Ghi chú";
    public const string GroupsTitle = "Nhóm nơi nhận";
    public const string GroupNew = "Thêm nhóm";
    public const string GroupName = "Tên nhóm";
    public const string GroupsExample = "Ví dụ: các xã miền núi; các đơn vị tham gia Tổ công tác chuyển đổi số.";
    public const string GroupRule = "Theo tổ chức";
    public const string GroupByList = "Danh sách chọn dưới đây";
    public const string GroupMembers = "Thành viên";
    public const string GroupSaved = "Đã lưu nhóm nơi nhận.";
    public const string GroupRemoved = "Đã xóa nhóm nơi nhận.";
    public const string GroupRemove = "Xóa nhóm";
    public const string GroupsEmpty = "Cơ quan chưa lưu nhóm nào";
    public const string GroupsHint = "Các nhóm có sẵn (sở, xã, tất cả) luôn chọn được. Lưu thêm nhóm riêng để gửi một lần nhấn.";
    public const string FollowsOrganisation = "tự theo danh sách cơ quan từng ngày";
    public const string RemoveGroupAsk = "Xóa nhóm này? Văn bản đã gửi không thay đổi.";
    public const string NoUnit = "Cả cơ quan";

    public static string Moving(OutgoingState to) => $"Đã chuyển: {OutgoingWords.Of(to).ToLowerInvariant()}.";

    public static string Undone(OutgoingState to) => $"Đã hoàn tác. Văn bản trở lại: {OutgoingWords.Of(to).ToLowerInvariant()}.";

    public static string IssuedAs(string code, int recipients) => $"Đã phát hành văn bản {code} tới {Vn.Number(recipients)} nơi nhận.";

    public static string Next(string code) => $"Số tiếp theo: {code}";

    public static string NextIncoming(long number) => $"Số đến tiếp theo: {Vn.Number(number)}";

    public static string AcceptedAs(long number) => $"Đã tiếp nhận, vào sổ văn bản đến số {number}.";

    public static string Version(int number) => $"Bản {number}";

    public static string Summary(int taken, int all) => $"{Vn.Number(taken)}/{Vn.Number(all)} đã tiếp nhận";

    public static string AndMore(int more) => $" và {Vn.Number(more)} nơi khác";

    public static string SignedBy(int signed, int all) => $"{Vn.Number(signed)}/{Vn.Number(all)} tiếp nhận điện tử";

    public static string Members(int count) => $"{Vn.Number(count)} nơi nhận";

    public static string WithdrawnLines(int count) => $"Đã thu hồi từ {Vn.Number(count)} nơi nhận.";

    public static string PaperCopies(int copies) => $"gửi giấy, {Vn.Number(copies)} bản";

    public static string VoidQuestion(string code) => $"Hủy số {code}";

    public static string VoidNote(string reason) => $"Đã hủy: {reason}";

    public static string SelectLine(string name) => $"Chọn {name}";

    public static string Tabs(string key) => key switch
    {
        "du-thao" => "Dự thảo",
        "cho-duyet" => "Chờ duyệt",
        "cho-phat-hanh" => "Chờ phát hành",
        "da-phat-hanh" => "Đã phát hành",
        _ => "Tất cả",
    };
}
