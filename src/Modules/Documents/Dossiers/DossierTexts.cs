using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>What is said where a dossier, a list of dossiers or a handing over cannot be as asked.</summary>
internal static class DossierTexts
{
    public const string NotationMissing = "Chưa có số, ký hiệu hồ sơ. Ghi như trong danh mục, ví dụ 01.TCCB.";
    public const string TitleMissing = "Chưa có tiêu đề hồ sơ. Ghi ngắn gọn hồ sơ về việc gì.";
    public const string RetentionMissing = "Chưa chọn thời hạn bảo quản.";
    public const string KeeperUnknown = "Người lập không còn công tác ở cơ quan, hoặc ngoài đơn vị của đồng chí. Chọn người khác.";
    public const string StartLater = "Ngày bắt đầu còn ở phía trước. Ghi ngày hôm nay hoặc trước đó.";
    public const string StartOld = "Ngày bắt đầu quá xa. Kiểm tra lại năm.";
    public const string NotFiled = "Chỉ đưa vào hồ sơ văn bản đến đã vào sổ và văn bản đi đã phát hành; văn bản đã hủy số, dự thảo thì không.";
    public const string NoneChosen = "Chưa chọn hồ sơ, văn bản nào. Đánh dấu ít nhất một dòng.";
    public const string AlreadyIn = "Văn bản đã có trong hồ sơ ấy từ trước. Chọn hồ sơ hoặc văn bản khác.";
    public const string NotYoursToTake = "Văn bản do người khác đưa vào. Người lập hồ sơ hoặc trưởng đơn vị mới rút ra được.";
    public const string NothingIn = "Hồ sơ chưa có văn bản nào. Đưa văn bản vào trước.";
    public const string EndLater = "Ngày kết thúc còn ở phía trước. Ghi ngày hôm nay hoặc trước đó.";
    public const string AskedAlready = "Đề nghị gia hạn trước đang chờ quyết định.";
    public const string NothingAsked = "Không còn đề nghị gia hạn nào chờ quyết định. Tải lại trang để xem tình trạng hiện tại.";
    public const string TransferDecided = "Lần giao nộp này đã được tiếp nhận hoặc trả lại. Tải lại trang để xem tình trạng hiện tại.";
    public const string TakesOwn = "Người giao không tự tiếp nhận. Nhờ văn thư khác hoặc chánh văn phòng tiếp nhận.";
    public const string HeadingUsed = "Đã có hồ sơ lập theo mục này nên không bỏ được.";
    public const string PlanEmpty = "Danh mục chưa có mục nào. Thêm mục, nhập từ tệp hoặc chép từ năm trước rồi phê duyệt.";
    public const string PlanApproved = "Danh mục của năm này đã được phê duyệt.";
    public const string NoColumns = "Tệp không có cột “Số, ký hiệu” và “Tiêu đề hồ sơ”: sửa dòng tiêu đề cột của tệp.";
    public const string NoRows = "Tệp không có mục nào: ghi mỗi mục một dòng dưới dòng tiêu đề cột.";
    public const string NoFile = "Chưa có tệp. Đính kèm bản quét hoặc bản điện tử vào văn bản.";
    public const string NoPages = "Chưa có số trang. Bấm “Số trang” để ghi.";
    public const string NoDate = "Chưa có ngày văn bản nên không ghi được vào gói.";
    public const string NoSubject = "Chưa có trích yếu nên không ghi được vào gói.";
    public const string NoCode = "Cơ quan chưa có mã định danh điện tử. Quản trị hệ thống ghi mã ở trang cơ quan.";

    public static string DayUnreadable(string text) => text.Length == 0 ? "Chưa ghi ngày. Ghi ngày/tháng/năm, ví dụ 21/11/2026." : $"Không đọc được ngày “{text}”. Ghi ngày/tháng/năm, ví dụ 21/11/2026.";

    public static string TooLong(int length, int most) => $"Dài {Vn.Number(length)} ký tự, nhiều nhất {Vn.Number(most)}. Rút ngắn lại.";

    public static string RetentionUnknown(string text) => $"Cơ quan không có thời hạn bảo quản “{text}”. Chọn một thời hạn trong bảng, ví dụ Vĩnh viễn, 20 năm; hoặc thêm thời hạn ấy vào bảng.";

    public static string NotationTaken(string notation, string title) => $"Số, ký hiệu {notation} đã dùng cho hồ sơ “{title}”. Ghi số khác.";

    public static string HeadingTaken(string notation) => $"Danh mục đã có số, ký hiệu {notation}. Ghi số khác.";

    public static string HeadingTwice(string notation) => $"Số, ký hiệu {notation} đã có ở dòng trên của tệp: giữ một dòng.";

    public static string NoSuchKeeper(string text) => $"Không có đơn vị hoặc người “{text}” trong cơ quan, hoặc có hai người cùng tên. Chọn lại trong danh sách.";

    public static string NoYear(int first, int last) => $"Danh mục chỉ lập cho các năm từ {first} đến {last}.";

    public static string NothingToCopy(int year) => $"Danh mục năm {year} không có mục nào mà năm này chưa có.";

    public static string TooManyRows(int most) => $"Tệp có hơn {Vn.Number(most)} dòng. Chia thành nhiều tệp.";

    public static string Row(int line, string message) => $"Dòng {line}: {message}";

    public static string YearsRange(int least, int most) => $"Thời hạn bảo quản là số năm từ {least} đến {most}.";

    public static string YearsKnown(int years) => $"Đã có thời hạn {years} năm trong bảng.";

    public static string BasisMissing(int most) => $"Chưa ghi căn cứ. Ghi tên văn bản quy định thời hạn ấy, nhiều nhất {most} ký tự.";

    public static string Full(int most) => $"Hồ sơ đã có {most} văn bản, là số nhiều nhất. Lập hồ sơ tiếp theo.";

    public static string EndBeforeStart(DateOnly start) => $"Ngày kết thúc trước ngày bắt đầu {Vn.Date(start)}. Ghi ngày sau đó.";

    public static string EndBeforeDocument(DateOnly last) => $"Hồ sơ có văn bản ngày {Vn.Date(last)}. Ngày kết thúc không thể trước ngày ấy.";

    public static string ReasonMissing(int most) => $"Chưa ghi lý do. Ghi ngắn gọn, nhiều nhất {most} ký tự.";

    public static string UntilRange(DateOnly due, DateOnly latest) => $"Ngày gia hạn phải sau {Vn.Date(due)} và không quá {Vn.Date(latest)} (nhiều nhất hai năm).";

    public static string NotArchived(Dossier row) => $"Hồ sơ {row.Notation} bảo quản {DossierWords.Retention(row.Retention)}, dưới mức phải nộp lưu: đơn vị tự giữ đến hết hạn.";

    public static string NoneToHandOver(int most) => $"Chưa chọn hồ sơ nào, hoặc quá {most} hồ sơ một lần. Đánh dấu hồ sơ cần giao.";

    public static string HiddenFromPackage(int count) => $"Có {count} văn bản đồng chí không được xem nên không xuất được gói. Nhờ văn thư hoặc lãnh đạo xuất.";

    public static string PagesWrong(string text) => $"“{text}” không phải số trang. Ghi số từ 1 đến 999.";
}
