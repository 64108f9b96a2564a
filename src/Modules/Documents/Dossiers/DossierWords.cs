using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of dossiers.</summary>
internal static class DossierWords
{
    public const string Dossiers = "Hồ sơ công việc";
    public const string Dossier = "Hồ sơ";
    public const string NotFound = "Không thấy hồ sơ";
    public const string ToList = "Về danh sách hồ sơ";
    public const string Open = "Lập hồ sơ";
    public const string Edit = "Sửa thông tin";
    public const string Close = "Kết thúc hồ sơ";
    public const string Reopen = "Mở lại hồ sơ";
    public const string Extend = "Xin gia hạn nộp lưu";
    public const string HandOver = "Giao nộp lưu trữ";
    public const string Package = "Xuất gói hồ sơ điện tử";
    public const string Pages = "Số trang";
    public const string Print = "In mục lục";
    public const string Excel = "Xuất Excel";
    public const string Forever = "Vĩnh viễn";
    public const string Language = "Tiếng Việt";
    public const string Archive = "Lưu trữ cơ quan";
    public const string Leaders = "Lãnh đạo";
    public const string AskReceive = "Tiếp nhận hồ sơ nộp lưu";
    public const string AskDecide = "Duyệt gia hạn nộp lưu";
    public const string AskHandOver = "Nộp lưu hồ sơ";
    public const string PackageName = "ho-so";

    public const string Heading = "Mục trong danh mục";
    public const string NoHeading = "Ngoài danh mục";
    public const string Notation = "Số, ký hiệu";
    public const string Title = "Tiêu đề hồ sơ";
    public const string RetentionField = "Thời hạn bảo quản";
    public const string Keeper = "Người lập";
    public const string Unit = "Đơn vị";
    public const string Year = "Năm";
    public const string StartDate = "Ngày bắt đầu";
    public const string EndDate = "Ngày kết thúc";
    public const string Rights = "Chế độ sử dụng";
    public const string RightsHint = "Ví dụ: Rộng rãi, Hạn chế.";
    public const string Description = "Ghi chú";
    public const string Works = "Hồ sơ công trình xây dựng cơ bản (nộp lưu trong ba tháng)";
    public const string State = "Tình trạng";
    public const string ArchiveBy = "Hạn nộp lưu";
    public const string Documents = "Văn bản";
    public const string Times = "Thời gian";
    public const string Transfer = "Biên bản giao nộp";
    public const string SeeMinutes = "Xem biên bản";
    public const string Facts = "Thông tin hồ sơ";
    public const string History = "Diễn biến";
    public const string Contents = "Mục lục văn bản, tài liệu trong hồ sơ";
    public const string Ordinal = "STT";
    public const string Code = "Số, ký hiệu";
    public const string Gist = "Tên loại và trích yếu";
    public const string PageCount = "Số trang";
    public const string NothingIn = "Hồ sơ chưa có văn bản";
    public const string NothingInHint = "Bấm “Thêm văn bản” để chọn trong gợi ý hoặc tìm; cũng đưa vào được từ trang của từng văn bản.";
    public const string NoDossiers = "Chưa có hồ sơ nào ở đây";
    public const string NoDossiersHint = "Lập hồ sơ theo danh mục của năm, hoặc đưa văn bản vào hồ sơ ngay từ trang của văn bản.";
    public const string NoneFound = "Không có hồ sơ nào khớp điều kiện lọc";
    public const string Views = "Nhóm hồ sơ";
    public const string Words = "Tìm theo số, ký hiệu, tiêu đề, người lập";
    public const string Side = "Phạm vi";
    public const string MineOnly = "Hồ sơ tôi lập";
    public const string CloseAbout = "Kết thúc rồi thì không đưa thêm văn bản vào được nữa, trừ khi mở lại. Hạn nộp lưu tính từ ngày kết thúc.";
    public const string EndHint = "Để trống là hôm nay.";
    public const string NoArchiving = "Bảo quản dưới 5 năm: không nộp lưu, đơn vị tự giữ đến hết hạn.";
    public const string ReopenAbout = "Mở lại để bổ sung hoặc sửa hồ sơ; lý do được ghi vào diễn biến.";
    public const string Reason = "Lý do";
    public const string Until = "Giữ lại đến ngày";
    public const string ExtendAbout = "Người đứng đầu cơ quan quyết định. Giữ lại nhiều nhất hai năm sau hạn nộp lưu.";
    public const string Decide = "Duyệt gia hạn nộp lưu";
    public const string Grant = "Đồng ý";
    public const string Refuse = "Không đồng ý";
    public const string Opinion = "Ý kiến";
    public const string OpinionHint = "Không đồng ý thì ghi lý do.";
    public const string LacksTitle = "Chưa xuất được gói hồ sơ điện tử";
    public const string PagesAbout = "Số trang ghi ở đây dùng cho mục lục và gói hồ sơ; để trống thì lấy số trang của văn bản.";
    public const string SavePages = "Ghi số trang";
    public const string PagesSaved = "Đã ghi số trang.";
    public const string Edited = "Đã sửa thông tin hồ sơ.";
    public const string ClosedNow = "Đã kết thúc hồ sơ.";
    public const string Reopened = "Đã mở lại hồ sơ.";
    public const string Asked = "Đã gửi đề nghị gia hạn tới lãnh đạo.";
    public const string Granted = "Đã cho gia hạn.";
    public const string Refused = "Đã trả lời không gia hạn.";
    public const string NotOffered = "Hồ sơ đang ở tình trạng khác, hoặc việc này không thuộc chức danh đang dùng.";
    public const string Back = "Về hồ sơ";

    public const string PrintedHead = "MỤC LỤC VĂN BẢN, TÀI LIỆU TRONG HỒ SƠ";

    public static string PrintedOf(Dossier row) => $"Hồ sơ số {row.Notation}, năm {row.Year}: {row.Title}";

    public static string PagesMissing(int count) => $"{count} văn bản chưa có số trang; ghi số trang thì mục lục và gói hồ sơ điện tử mới đủ.";

    public static string Retention(int? years) => years is { } y ? $"{y} năm" : Forever;

    public static string Opened(string notation) => $"Đã lập hồ sơ {notation}.";

    public static string Total(long documents, long pages) => $"{Vn.Number(documents)} văn bản, {Vn.Number(pages)} trang";

    public static string Period(Dossier row) => row.EndDate is { } end ? $"{Vn.Date(row.StartDate)} – {Vn.Date(end)}" : $"từ {Vn.Date(row.StartDate)}";

    public static string AskedFor(Dossier row) => $"{row.AskedName} xin giữ lại đến {Vn.Date(row.AskedUntil)}: {row.AskedWhy}";

    public static string HiddenCount(int count) => $"Có {count} văn bản ngoài quyền xem của đồng chí, không hiện nội dung.";

    public static string ToldKeeper(string by, Dossier row) => $"{by} giao đồng chí lập hồ sơ {row.Notation}: {row.Title}";

    public static string ToldExtension(Dossier row, bool granted, DateOnly until) => granted ? $"Hồ sơ {row.Notation} được giữ lại đến {Vn.Date(until)}." : $"Hồ sơ {row.Notation} không được gia hạn nộp lưu; hạn vẫn là {Vn.Date(row.ArchiveBy)}.";

    public static string ToldNear(IReadOnlyList<Dossier> near) => near.Count == 1 ? $"Hồ sơ {near[0].Notation} đến hạn nộp lưu ngày {Vn.Date(near[0].ArchiveBy)}: {near[0].Title}" : $"{near.Count} hồ sơ đồng chí lập sắp đến hạn nộp lưu, sớm nhất ngày {Vn.Date(near.Min(d => d.ArchiveBy))}.";

    public static string TransferGist(int count, Dossier first) => count == 1 ? $"{first.Notation}: {first.Title}" : $"{count} hồ sơ, từ {first.Notation}: {first.Title}";

    public static string ToldTransfer(DossierTransfer row) => row.State == TransferState.Received ? $"{row.TakenByName} đã tiếp nhận hồ sơ nộp lưu." : $"{row.TakenByName} trả lại hồ sơ nộp lưu: {row.Reason}";

    public static string Of(DossierState state) => state switch
    {
        DossierState.Open => "Đang lập",
        DossierState.Closed => "Đã kết thúc",
        DossierState.Offered => "Chờ tiếp nhận lưu trữ",
        _ => "Đã nộp lưu",
    };

    public static Tone ToneOf(DossierState state) => state switch
    {
        DossierState.Open => Tone.Blue,
        DossierState.Offered => Tone.Amber,
        DossierState.Archived => Tone.Green,
        _ => Tone.Neutral,
    };

    public static string TabOf(string tab) => tab switch
    {
        DossierTabs.Open => "Đang lập",
        DossierTabs.Closed => "Đã kết thúc",
        DossierTabs.Due => "Sắp đến hạn nộp lưu",
        DossierTabs.Archived => "Đã nộp lưu",
        _ => "Tất cả",
    };
}
