using LienThong.Kernel.Acts;
using LienThong.WebKit;

namespace LienThong.Access;

/// <summary>The module's Vietnamese texts.</summary>
internal static class AccessWords
{
    public const string SignIn = "Đăng nhập";
    public const string UserName = "Tên đăng nhập";
    public const string Password = "Mật khẩu";
    public const string SignInRequired = "Nhập tên đăng nhập và mật khẩu.";
    public const string ForeignSite = "Yêu cầu ghi bằng phiên đăng nhập phải xuất phát từ chính trang này. Hãy gửi kèm tiêu đề Idempotency-Key, hoặc dùng mã truy cập.";
    public const string SignInWrong = "Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi nhập lại.";
    public const string AccountDisabled = "Tài khoản này đã bị khóa. Hãy liên hệ quản trị cơ quan để mở lại.";
    public const string NoOffice = "Tài khoản này hiện không giữ chức danh nào nên chưa vào được. Hãy liên hệ quản trị cơ quan.";
    public const string ForgotPassword = "Quên mật khẩu? Quản trị cơ quan đặt lại cho anh chị.";
    public const string DemoTitle = "Bản dùng thử: vào ngay với vai của";
    public const string DemoNotOffered = "Tài khoản này không thuộc bản dùng thử nên phải đăng nhập bằng mật khẩu.";
    public const string SignedOut = "Đã đăng xuất.";
    public const string HatNotHeld = "Chức danh vừa chọn không còn hiệu lực. Vẫn dùng chức danh trước đó.";
    public const string TokenReadOnly = "Mã truy cập này chỉ để đọc.";
    public const string MustChangeFirst = "Phải đổi mật khẩu lần đầu trước khi làm việc khác.";
    public const string SignInFirst = "Cần đăng nhập, hoặc gửi kèm mã truy cập còn hiệu lực.";
    public const string TokenNameRequired = "Đặt tên cho mã truy cập, tối đa 100 ký tự, để sau này biết nó dùng ở đâu.";
    public const string TokenDays = "Thời hạn từ 1 đến 366 ngày.";
    public const string ByOperator = "Người vận hành tạo tại máy chủ";
    public const string ChangePassword = "Đổi mật khẩu";
    public const string FirstPassword = "Mật khẩu đang dùng do quản trị cấp. Hãy đặt mật khẩu của riêng anh chị trước khi làm việc.";
    public const string OldPassword = "Mật khẩu đang dùng";
    public const string NewPassword = "Mật khẩu mới";
    public const string RepeatPassword = "Nhập lại mật khẩu mới";
    public const string PasswordHint = "Ít nhất 10 ký tự; một câu ngắn có dấu cách càng tốt.";
    public const string OldPasswordWrong = "Mật khẩu đang dùng không đúng.";
    public const string PasswordSame = "Mật khẩu mới phải khác mật khẩu đang dùng.";
    public const string PasswordRepeatWrong = "Hai lần nhập mật khẩu mới chưa giống nhau.";
    public const string PasswordChanged = "Đã đổi mật khẩu. Các phiên đăng nhập khác của tài khoản này đã kết thúc.";
    public const string YourAccount = "Tài khoản của anh chị";
    public const string FullName = "Họ và tên";
    public const string LastSignIn = "Đăng nhập gần nhất";
    public const string YourHats = "Chức danh đang giữ";
    public const string HatTitle = "Chức danh";
    public const string Agency = "Cơ quan";
    public const string RoleName = "Vai trò";
    public const string Tokens = "Mã truy cập";
    public const string Delegations = "Ủy quyền";
    public const string Accounts = "Tài khoản";
    public const string AuditTitle = "Nhật ký kiểm toán";
    public const string MenuWork = "Công việc";
    public const string MenuAdministration = "Quản trị";
    public const string TokensAbout = "Mã truy cập cho phần mềm khác làm việc thay tài khoản của anh chị. Giữ kín như mật khẩu.";
    public const string NewToken = "Tạo mã mới";
    public const string MakeToken = "Tạo mã";
    public const string TokenName = "Tên mã";
    public const string TokenNameHint = "Dùng ở đâu, để làm gì.";
    public const string TokenScope = "Phạm vi";
    public const string TokenLife = "Số ngày dùng";
    public const string TokenOnce = "Chép mã này ngay. Rời trang là không xem lại được.";
    public const string MadeAt = "Tạo lúc";
    public const string UsedAt = "Dùng gần nhất";
    public const string ExpiresAt = "Hết hạn";
    public const string Never = "chưa dùng";
    public const string State = "Trạng thái";
    public const string TokenRevoked = "đã thu hồi";
    public const string TokenExpired = "hết hạn";
    public const string RevokeToken = "Thu hồi";
    public const string TokenRevokedNow = "Đã thu hồi mã truy cập.";
    public const string NoTokens = "Chưa có mã truy cập nào";
    public const string TokenByToken = "Mã truy cập không tự tạo ra mã khác. Hãy đăng nhập trên trình duyệt để tạo.";
    public const string AccountExists = "Người này đã có tài khoản.";
    public const string NotOwnAccount = "Không tự khóa tài khoản của chính mình.";
    public const string AccountSearch = "Họ tên, cơ quan hoặc tên đăng nhập";
    public const string NoAccountsFound = "Không có ai khớp";
    public const string AccountNone = "chưa có tài khoản";
    public const string AccountLocked = "đã khóa";
    public const string AccountPaused = "tạm khóa";
    public const string AccountFirst = "chờ đổi mật khẩu";
    public const string AccountInUse = "đang dùng";
    public const string CreateAccount = "Tạo tài khoản";
    public const string ResetPassword = "Đặt lại mật khẩu";
    public const string LockAccount = "Khóa tài khoản";
    public const string UnlockAccount = "Mở khóa";
    public const string LockedNow = "Đã khóa tài khoản. Các phiên đang mở của tài khoản đã kết thúc.";
    public const string UnlockedNow = "Đã mở khóa tài khoản.";
    public const string ResetAbout = "Đặt lại mật khẩu kết thúc mọi phiên đang mở; người dùng phải đổi mật khẩu ở lần đăng nhập tới.";
    public const string FirstPasswordOnce = "Giao mật khẩu này tận tay người dùng. Rời trang là không xem lại được.";
    public const string DelegateAbout = "Khi vắng, giao chức danh của mình cho một người cùng cơ quan. Việc người đó làm luôn ghi rõ là làm thay.";
    public const string NewDelegation = "Ủy quyền mới";
    public const string OwnHat = "Chức danh của tôi";
    public const string DelegateTo = "Giao cho";
    public const string FromDay = "Từ ngày";
    public const string ToDay = "Đến hết ngày";
    public const string Reason = "Lý do";
    public const string DoDelegate = "Ủy quyền";
    public const string Delegated = "Đã ủy quyền và báo cho người nhận.";
    public const string GivenByMe = "Tôi giao";
    public const string GivenToMe = "Giao cho tôi";
    public const string Giver = "Người giao";
    public const string Receiver = "Người nhận";
    public const string NoDelegations = "Chưa có ủy quyền nào";
    public const string RevokeDelegation = "Thu hồi ủy quyền";
    public const string DelegationRevoked = "Đã thu hồi ủy quyền.";
    public const string DelegationInForce = "đang hiệu lực";
    public const string DelegationComing = "sắp tới";
    public const string DelegationOver = "đã hết";
    public const string NotOwnHat = "Chỉ ủy quyền được chức danh của chính mình; chức danh đang giữ thay không giao tiếp được.";
    public const string DelegateUnknown = "Chọn một người khác đang giữ chức danh trong cùng cơ quan.";
    public const string DelegateDates = "Nhập ngày theo mẫu 21/11/2026; từ hôm nay trở đi, ngày cuối không trước ngày đầu, dài nhất một năm.";
    public const string DelegateReason = "Nhập lý do, tối đa 300 ký tự.";
    public const string DelegateOverlap = "Trong thời gian này chức danh đã được giao cho người khác. Hãy thu hồi ủy quyền cũ hoặc chọn ngày khác.";
    public const string AuditAbout = "Ai làm gì, với hồ sơ nào, lúc nào, trong chức danh nào, thay ai, vì sao. Nhật ký chỉ ghi thêm, không sửa, không xóa.";
    public const string When = "Lúc";
    public const string Who = "Người làm";
    public const string What = "Việc";
    public const string Record = "Hồ sơ";
    public const string Why = "Lý do, chi tiết";
    public const string Detail = "Chi tiết";
    public const string RawDetail = "Chi tiết (dữ liệu gốc)";
    public const string Yes = "có";
    public const string No = "không";
    public const string AuditCode = "Mã việc";
    public const string AuditRecord = "Mã hồ sơ";
    public const string Sealed = "Niêm phong";
    public const string NotYetSealed = "chờ";
    public const string NoAudit = "Không có dòng nào khớp";
    public const string Csv = "Xuất CSV";
    public const string Excel = "Xuất Excel";
    public const string SessionEnded = "Phiên làm việc đã kết thúc. Hãy đăng nhập lại.";

    public const string PasswordTooShort = "Mật khẩu phải có ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt nhất.";
    public const string PasswordTooCommon = "Mật khẩu này nằm trong danh sách mật khẩu nhiều người dùng, kẻ xấu thử trước tiên. Hãy chọn mật khẩu khác.";
    public const string PasswordHasName = "Mật khẩu không được chứa tên đăng nhập.";
    public const string PasswordTooFew = "Mật khẩu phải có ít nhất 5 ký tự khác nhau.";
    public const string PasswordTooLong = "Mật khẩu dài quá 200 ký tự.";
    public const string UserNameTaken = "Tên đăng nhập này đã có người dùng. Hãy thêm chữ hoặc số để phân biệt.";
    public const string UserNameInvalid = "Tên đăng nhập chỉ gồm chữ không dấu, chữ số, dấu chấm và gạch ngang, từ 3 đến 64 ký tự.";

    public static string TooManyTries(DateTimeOffset until) =>
        $"Từ địa chỉ mạng này có quá nhiều lần đăng nhập không thành. Hãy thử lại sau {Vn.Time(until)}.";

    public static string TooManyOldPasswords(DateTimeOffset until) => $"Nhập sai mật khẩu cũ quá nhiều lần. Hãy thử lại sau {Vn.Time(until)}.";

    public static string LockedUntil(DateTimeOffset until) =>
        $"Nhập sai quá nhiều lần nên tài khoản tạm khóa đến {Vn.Time(until)}. Hãy thử lại sau hoặc nhờ quản trị cơ quan đặt lại mật khẩu.";

    public static string DelegatedNotice(string giver, string title, string from, string to) => $"{giver} ủy quyền cho anh chị chức danh {title} từ {from} đến hết {to}";

    public static string Of(Data.TokenScope scope) => scope == Data.TokenScope.Read ? "Chỉ đọc" : "Đọc và ghi";

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
}
