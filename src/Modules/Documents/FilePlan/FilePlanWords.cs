using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of an agency's list of dossiers.</summary>
internal static class FilePlanWords
{
    public const string Title = "Danh mục hồ sơ";
    public const string Add = "Thêm mục";
    public const string EditHeading = "Sửa mục";
    public const string Import = "Nhập từ tệp";
    public const string Excel = "Xuất Excel";
    public const string Copy = "Chép từ năm trước";
    public const string Approve = "Phê duyệt danh mục";
    public const string ApproveAbout = "Sau khi phê duyệt, mục thêm vào được ghi là bổ sung.";
    public const string Decision = "Số quyết định ban hành";
    public const string Year = "Năm";
    public const string Draft = "Chưa phê duyệt";
    public const string Approved = "Đã phê duyệt";
    public const string Supplement = "bổ sung";
    public const string Notation = "Số, ký hiệu hồ sơ";
    public const string HeadingTitle = "Tiêu đề hồ sơ";
    public const string Retention = "Thời hạn bảo quản";
    public const string Keeper = "Đơn vị, người lập hồ sơ";
    public const string Note = "Ghi chú";
    public const string Dossier = "Hồ sơ";
    public const string OpenUnder = "Lập hồ sơ";
    public const string Opened = "Đã lập";
    public const string See = "Xem hồ sơ";
    public const string None = "Danh mục năm này chưa có mục nào";
    public const string NoneHint = "Chép từ năm trước, nhập từ tệp Excel, hoặc thêm từng mục.";
    public const string FileHint = "Excel hoặc CSV có các cột: Số, ký hiệu; Tiêu đề hồ sơ; Thời hạn bảo quản; Người lập (đơn vị hoặc người); Ghi chú. Dòng sai được kể ra, các dòng khác vẫn nhận.";
    public const string Saved = "Đã lưu mục.";
    public const string Removed = "Đã bỏ mục.";
    public const string ApprovedNow = "Đã phê duyệt danh mục.";
    public const string Remove = "Bỏ mục";
    public const string RefusedTitle = "Các dòng chưa nhận";
    public const string NotFound = "Không thấy mục này trong danh mục";
    public const string Terms = "Thời hạn bảo quản";
    public const string TermsAbout = "Các thời hạn được chọn khi lập danh mục và hồ sơ. Thời hạn có sẵn theo Thông tư 10/2022/TT-BNV và Luật Lưu trữ; cơ quan thêm thời hạn khác khi quy định chuyên ngành có.";
    public const string TermsOwn = "Cơ quan thêm";
    public const string TermsKnown = "Có sẵn";
    public const string AddTerm = "Thêm thời hạn";
    public const string YearsField = "Số năm";
    public const string Basis = "Căn cứ";
    public const string BasisHint = "Văn bản quy định thời hạn ấy.";
    public const string TermAdded = "Đã thêm thời hạn bảo quản.";
    public const string TermRemoved = "Đã bỏ thời hạn bảo quản; hồ sơ đã lập giữ nguyên.";
    public const string RemoveTerm = "Bỏ";
    public const string NoOwnTerms = "Cơ quan chưa thêm thời hạn nào.";
    public const string Issued = "Ban hành kèm theo Quyết định số ";

    /// <summary>Heads of the workbook, which the import reads again.</summary>
    public static readonly string[] Heads = ["Số, ký hiệu", "Tiêu đề hồ sơ", "Thời hạn bảo quản", "Người lập", "Ghi chú"];

    /// <summary>As officials and data files call the columns, folded.</summary>
    public static readonly string[][] Columns =
    [
        ["so ky hieu", "so va ky hieu", "so va ky hieu ho so", "so ky hieu ho so", "ky hieu", "notation"],
        ["tieu de ho so", "ten ho so", "ten de muc va tieu de ho so", "tieu de", "title"],
        ["thoi han bao quan", "thoi han", "retention"],
        ["nguoi lap", "nguoi lap ho so", "don vi nguoi lap ho so", "don vi", "keeper"],
        ["ghi chu", "note"],
    ];

    public static string Head(int year) => $"Danh mục hồ sơ năm {year}";

    public static string ApprovedBy(FilePlanRow row) => $"{row.ApprovedBy} phê duyệt {Vn.DateTime(row.ApprovedAt!.Value)}{(row.Decision.Length > 0 ? $", Quyết định {row.Decision}" : "")}";

    public static string Copied(int count) => $"Đã chép {count} mục từ năm trước.";

    public static string Taken(int taken, int known, int refused) =>
        $"Đã nhận {taken} mục{(known > 0 ? $", {known} mục đã có từ trước" : "")}{(refused > 0 ? $", {refused} chỗ sai chưa nhận" : "")}.";

    public static string Count(int count) => $"Danh mục này có {Vn.Number(count)} hồ sơ.";
}
