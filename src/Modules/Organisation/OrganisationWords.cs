using LienThong.Kernel.Acts;
using LienThong.Kernel.Organisation;

namespace LienThong.Organisation;

/// <summary>The module's Vietnamese texts.</summary>
internal static class OrganisationWords
{
    public const string MenuLookUp = "Tra cứu";
    public const string Directory = "Danh bạ";
    public const string Tree = "Tổ chức";
    public const string Excel = "Xuất Excel";
    public const string DirectorySearch = "Tên người, tên cơ quan (có dấu hay không dấu)";
    public const string NobodyFound = "Không có ai khớp";
    public const string NobodyFoundHint = "Hãy thử ít từ hơn, hoặc bỏ lọc cơ quan.";
    public const string FullName = "Họ và tên";
    public const string Title = "Chức danh";
    public const string Unit = "Đơn vị";
    public const string Units = "Đơn vị trực thuộc";
    public const string Agency = "Cơ quan";
    public const string Phone = "Điện thoại";
    public const string Mobile = "Di động";
    public const string Email = "Thư điện tử";
    public const string RoleName = "Vai trò";
    public const string Code = "Mã định danh";
    public const string Notation = "Ký hiệu";
    public const string ShortName = "Tên ngắn";
    public const string Level = "Cấp";
    public const string Parent = "Cơ quan cấp trên";
    public const string NoParent = "Không có";
    public const string AsOf = "Tại ngày";
    public const string TreeSearch = "Tên, ký hiệu hoặc mã định danh";
    public const string NoAgency = "Không có cơ quan nào khớp";
    public const string NoAgencyHint = "Hãy thử ít từ hơn, hoặc chọn ngày khác: cơ quan cũ chỉ hiện vào ngày còn hoạt động.";
    public const string BadDate = "Ngày chưa đúng. Viết theo mẫu 21/11/2026.";
    public const string People = "Người đang giữ chức danh";
    public const string Nobody = "Ngày này chưa có ai giữ chức danh";
    public const string History = "Tên qua các thời kỳ";
    public const string Identifiers = "Mã định danh qua các thời kỳ";
    public const string Successions = "Tiếp nối";
    public const string From = "Từ ngày";
    public const string To = "Đến hết ngày";
    public const string StillValid = "đang dùng";
    public const string Name = "Tên";
    public const string NotThatDay = "Cơ quan này không hoạt động vào ngày đã chọn. Xem tên qua các thời kỳ bên dưới.";
    public const string AddPerson = "Thêm người";
    public const string AddUnit = "Thêm đơn vị";
    public const string AddAgency = "Thêm cơ quan";
    public const string Rename = "Đổi tên, cấp";
    public const string Identify = "Thêm mã định danh";
    public const string Succeed = "Sáp nhập, chia tách, giải thể";
    public const string EditPerson = "Sửa họ tên, điện thoại";
    public const string Appoint = "Bổ nhiệm thêm";
    public const string Move = "Chuyển vị trí";
    public const string MoveEnds = "Chuyển hẳn: chức danh đang xem kết thúc từ cùng ngày";
    public const string End = "Thôi giữ chức danh";
    public const string Position = "Thứ tự";
    public const string WholeAgency = "Không thuộc đơn vị nào (lãnh đạo, văn thư chung)";
    public const string Into = "Cơ quan tiếp nối";
    public const string Scope = "Phần việc chuyển sang";
    public const string ScopeHint = "Ví dụ: toàn bộ; báo chí, xuất bản; bưu chính, viễn thông.";
    public const string WholeScope = "toàn bộ";
    public const string Kind = "Hình thức";
    public const string Ends = "Cơ quan cũ thôi hoạt động từ ngày này";
    public const string EndsAt = "Thôi từ ngày";
    public const string PersonSaved = "Đã lưu.";
    public const string PersonPage = "Người và chức danh";
    public const string UnitAdded = "Đã thêm đơn vị.";
    public const string PersonAdded = "Đã thêm người và chức danh.";
    public const string AppointmentEnded = "Đã ghi ngày thôi giữ chức danh.";
    public const string AppointmentMade = "Đã bổ nhiệm.";
    public const string AgencyAdded = "Đã thêm cơ quan.";
    public const string AgencyRenamed = "Đã ghi tên mới.";
    public const string AgencyIdentified = "Đã thêm mã định danh.";
    public const string AgencySucceeded = "Đã ghi việc tiếp nối.";

    public const string NameRequired = "Nhập tên đầy đủ, tối đa 200 ký tự.";
    public const string ShortNameRequired = "Nhập tên ngắn, tối đa 80 ký tự.";
    public const string NotationRequired = "Nhập ký hiệu dùng trong số văn bản, ví dụ STTTT, tối đa 30 ký tự, không dấu cách.";
    public const string FullNameRequired = "Nhập họ và tên, tối đa 100 ký tự.";
    public const string TitleRequired = "Nhập chức danh, ví dụ Phó Giám đốc, tối đa 100 ký tự.";
    public const string PhoneInvalid = "Số điện thoại chỉ gồm chữ số, dấu cách, dấu chấm, gạch ngang, dấu cộng, tối đa 30 ký tự.";
    public const string EmailInvalid = "Địa chỉ thư điện tử chưa đúng.";
    public const string RoleRequired = "Chọn vai trò.";
    public const string RoleNotYours = "Vai trò này do quản trị hệ thống cấp.";
    public const string LevelRequired = "Chọn cấp.";
    public const string DateRequired = "Nhập ngày theo mẫu 21/11/2026.";
    public const string CodeInvalid = "Mã định danh gồm chữ hoa không dấu, chữ số, dấu chấm, gạch ngang, tối đa 35 ký tự.";
    public const string CodeTaken = "Ngày này mã định danh đang thuộc cơ quan khác.";
    public const string UnitUnknown = "Đơn vị không thuộc cơ quan này hoặc đã thôi hoạt động.";
    public const string AgencyUnknown = "Không có cơ quan này vào ngày đã chọn.";
    public const string ParentUnknown = "Cơ quan cấp trên không hoạt động vào ngày đã chọn.";
    public const string ParentLoop = "Cơ quan cấp trên lại thuộc chính cơ quan này.";
    public const string NotYourself = "Không tự giao chức danh cho mình. Hãy nhờ một quản trị khác, hoặc quản trị hệ thống.";
    public const string ServesElsewhere = "Người này còn giữ chức danh ở cơ quan khác. Hãy nhờ quản trị hệ thống sửa.";
    public const string NotOwnAgency = "Quản trị cơ quan chỉ sửa được người và đơn vị của cơ quan mình.";
    public const string EndsBeforeStart = "Ngày thôi phải sau ngày bắt đầu giữ chức danh.";
    public const string LaterNameExists = "Đã có tên áp dụng từ ngày này hoặc muộn hơn. Lịch sử không viết lại; hãy chọn ngày sau đó.";
    public const string ImportKind = "Cột kind phải là agency, unit hoặc person.";
    public const string ImportAgencyCode = "Nhập mã định danh của cơ quan, tối đa 35 ký tự.";
    public const string ImportStopped = "Chưa ghi gì.";
    public const string ScopeRequired = "Nhập phần việc chuyển sang, tối đa 200 ký tự.";
    public const string SameAgency = "Cơ quan tiếp nối phải khác cơ quan cũ.";
    public const string AlreadyAppointed = "Người này đang giữ đúng chức danh và vai trò đó trong đơn vị này.";

    public static string Of(AgencyLevel level) => level switch
    {
        AgencyLevel.Province => "Cấp tỉnh",
        AgencyLevel.Department => "Sở, ban, ngành",
        AgencyLevel.Subordinate => "Đơn vị trực thuộc sở",
        AgencyLevel.Enterprise => "Doanh nghiệp báo cáo",
        _ => "Xã, phường, đặc khu",
    };

    public static string Of(SuccessionKind kind) => kind switch
    {
        SuccessionKind.Merge => "Sáp nhập, hợp nhất",
        SuccessionKind.Split => "Chia, tách",
        SuccessionKind.Rename => "Đổi tên thành tổ chức mới",
        _ => "Giải thể",
    };

    public static string Of(Role role) => role switch
    {
        Role.VanThu => "Văn thư",
        Role.LanhDao => "Lãnh đạo",
        Role.ChanhVanPhong => "Chánh văn phòng",
        Role.TruongPhong => "Trưởng phòng",
        Role.ChuyenVien => "Chuyên viên",
        Role.NguoiBaoCao => "Người báo cáo",
        Role.QuanTriCoQuan => "Quản trị cơ quan",
        Role.QuanTriHeThong => "Quản trị hệ thống",
        _ => "Kiểm toán",
    };

    public static string OpenWork(long open) => $"Cơ quan cũ còn {open} việc đang mở, sẽ không ai giữ. Hãy dùng Tổ chức lại cơ quan để bàn giao cùng lúc.";

    public static string Passed(string kind, string other, string scope, string day) => $"{kind}: chuyển {scope} sang {other} từ {day}";

    public static string Received(string kind, string other, string scope, string day) => $"{kind}: nhận {scope} từ {other} từ {day}";
}
