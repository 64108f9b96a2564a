using LienThong.Contracts.Organisation;
using LienThong.WebKit;

namespace LienThong.Organisation.OrgImport;

/// <summary>Texts of the import.</summary>
internal static class ImportWords
{
    public const string Title = WorkbookWords.Import;
    public const string Agencies = "Cơ quan";
    public const string Units = "Đơn vị";
    public const string People = "Người";
    public const string AgencyName = "Tên cơ quan";
    public const string ShortName = "Tên viết tắt";
    public const string UnitName = "Tên đơn vị";
    public const string Founded = "Ngày thành lập";
    public const string Kind = "Loại";
    public const string Added = "Thêm mới";
    public const string Changed = "Sửa";
    public const string Same = "Không đổi";
    public const string Sheet = "Trang tính";
    public const string Value = "Đang ghi";
    public const string NothingNew = "Mọi dòng đúng trong tệp đều đã có, không còn gì để nhập.";
    public const string NothingAtAll = "Tệp chưa có dòng nào. Hãy điền vào các trang tính Cơ quan, Đơn vị, Người rồi chọn lại tệp.";
    public const string ScopeAll = "Nhập được cho mọi cơ quan.";
    public const string ScopeOwn = "Chỉ nhập được đơn vị và người của cơ quan mình; cột Cơ quan có thể để trống.";

    /// <summary>How the first cell of a row begins that is only there to show how.</summary>
    public const string Example = "(ví dụ)";
    public const string ExampleAgency = "Sở Khoa học và Công nghệ";
    public const string ExampleShortName = "Sở KH&CN";
    public const string ExampleUnit = "Phòng Bưu chính, Viễn thông";
    public const string ExamplePerson = "Nguyễn Thị Ánh";
    public const string ExampleTitle = "Phó Trưởng phòng";

    public const string NoSheets = "Tệp không có trang tính nào tên Cơ quan, Đơn vị hoặc Người. Hãy tải tệp mẫu, điền vào đó rồi chọn lại.";
    public const string PositionInvalid = "Thứ tự là một số từ 0 đến 999; để trống nếu không cần.";
    public const string AgencyUnknown = "Không có cơ quan nào mang mã hoặc tên này vào ngày ghi ở dòng. Ghi mã định danh như trong trang Danh mục, hoặc sửa ngày.";
    public const string NotOwnAgency = "Quản trị cơ quan chỉ nhập được cho cơ quan mình. Bỏ dòng này, hoặc nhờ quản trị hệ thống nhập.";
    public const string OnlySystem = "Cơ quan do quản trị hệ thống nhập. Bỏ dòng này khỏi tệp.";
    public const string ParentUnknown = "Không có cơ quan cấp trên nào mang mã hoặc tên này vào ngày thành lập. Ghi mã định danh của cơ quan đã có hoặc có trong tệp; để trống nếu không có cấp trên.";
    public const string CodeTaken = "Mã định danh này thuộc một cơ quan đã thôi hoạt động sau ngày ghi ở dòng. Ghi ngày muộn hơn hoặc mã khác.";
    public const string CodeTwice = "Mã định danh này có ở một dòng khác của tệp với nội dung khác. Giữ lại một dòng.";
    public const string UnitUnknown = "Cơ quan không có đơn vị nào mang ký hiệu hoặc tên này vào ngày ghi ở dòng. Thêm dòng ở trang Đơn vị, sửa ký hiệu, hoặc để trống.";
    public const string SeveralNamesakes = "Cơ quan có nhiều người cùng họ tên này. Ghi thư điện tử hoặc di động của đúng người.";
    public const string SamePostOtherContact = "Đã có người cùng họ tên, cùng chức danh trong đơn vị này nhưng thư điện tử hoặc di động khác. Nếu là một người, ghi đúng thư hoặc di động đang có; nếu là hai người, thêm ở trang Thêm người.";
    public const string NamesakeHere = "Cơ quan đã có người cùng họ tên với chức danh khác. Nếu là một người, ghi thư điện tử hoặc di động đang có của người đó; nếu là người mới, ghi thư điện tử hoặc di động của người mới.";

    public static readonly string LevelInvalid = $"Cấp là một trong: {string.Join("; ", Choices.Levels.Select(l => l.Text))}.";
    public static readonly string RoleInvalid = $"Vai trò là một trong: {string.Join("; ", Choices.Roles(true).Select(r => r.Text))}.";

    /// <summary>How to fill the workbook in; agencies are only the system administrator's.</summary>
    public static IEnumerable<string> GuideLines(bool system) =>
    [
        system ? ScopeAll : ScopeOwn,
        $"Điền vào các trang tính {(system ? "Cơ quan, " : "")}Đơn vị, Người; trang không dùng thì để trống. Giữ nguyên tên trang và dòng tiêu đề; thứ tự cột tùy ý.",
        "Dòng bắt đầu bằng (ví dụ) chỉ để xem, không được nhập.",
        "Ngày viết theo mẫu 21/11/2026. Cơ quan viết bằng mã định danh hoặc tên đầy đủ; đơn vị viết bằng ký hiệu hoặc tên. Cấp và vai trò chọn trong danh sách.",
        .. system ? (string[])["Cơ quan đã có được nhận ra theo mã định danh; đổi tên, cấp hoặc cấp trên thì ghi ngày áp dụng ở cột Ngày thành lập, tên cũ vẫn giữ trong lịch sử."] : [],
        "Người đã có được nhận ra theo họ tên cùng thư điện tử, di động hoặc chức danh. Ô liên lạc để trống thì giữ nguyên.",
        "Nhập lại cùng một tệp không làm thay đổi gì.",
    ];

    public static string NoColumn(string title) => $"Trang tính thiếu cột {title}. Hãy thêm cột này như trong tệp mẫu.";

    public static string LaterName(string name, string day) => $"Cơ quan mang mã này đang có tên “{name}” từ {day}. Muốn đổi thì ghi ngày sau ngày đó; không thì ghi đúng tên, ký hiệu, cấp và cấp trên đang có.";

    public static string UnitNamed(string name) => $"Ký hiệu này đang là của đơn vị “{name}”. Ghi đúng tên đó, hoặc dùng ký hiệu khác.";

    public static string UnitNoted(string notation) => $"Đơn vị tên này đang có ký hiệu {notation}. Ghi đúng ký hiệu đó.";

    public static string Take(int rows) => $"Nhập {Vn.Number(rows)} dòng đúng";

    public static string Taken(ImportReport r) => $"Đã nhập {Vn.Number(r.Bringing)} dòng: {Vn.Number(r.Agencies.Added + r.Agencies.Changed)} cơ quan, {Vn.Number(r.Units.Added + r.Units.Changed)} đơn vị, {Vn.Number(r.People.Added + r.People.Changed)} người và chức danh.";
}
