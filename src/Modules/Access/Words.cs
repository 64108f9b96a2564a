using LienThong.Kernel.Acts;
using LienThong.WebKit;

namespace LienThong.Access;

/// <summary>The module's Vietnamese texts.</summary>
internal static class Words
{
    public const string SignIn = "Đăng nhập";
    public const string UserName = "Tên đăng nhập";
    public const string Password = "Mật khẩu";
    public const string SignInRequired = "Nhập tên đăng nhập và mật khẩu.";
    public const string SignInWrong = "Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi nhập lại.";
    public const string AccountDisabled = "Tài khoản này đã bị khoá. Hãy liên hệ quản trị cơ quan để mở lại.";
    public const string NoOffice = "Tài khoản này hiện không giữ chức danh nào nên chưa vào được. Hãy liên hệ quản trị cơ quan.";
    public const string TooManyTries = "Từ máy này có quá nhiều lần đăng nhập không thành. Hãy chờ vài phút rồi thử lại.";
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
    public const string Delegations = "Uỷ quyền";
    public const string Accounts = "Tài khoản";
    public const string AuditTitle = "Nhật ký kiểm toán";
    public const string MenuWork = "Công việc";
    public const string MenuAdministration = "Quản trị";
    public const string SessionEnded = "Phiên làm việc đã kết thúc. Hãy đăng nhập lại.";

    public const string PasswordTooShort = "Mật khẩu phải có ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt nhất.";
    public const string PasswordTooCommon = "Mật khẩu này nằm trong danh sách mật khẩu nhiều người dùng, kẻ xấu thử trước tiên. Hãy chọn mật khẩu khác.";
    public const string PasswordHasName = "Mật khẩu không được chứa tên đăng nhập.";
    public const string PasswordTooFew = "Mật khẩu phải có ít nhất 5 ký tự khác nhau.";
    public const string PasswordTooLong = "Mật khẩu dài quá 200 ký tự.";
    public const string UserNameTaken = "Tên đăng nhập này đã có người dùng. Hãy thêm chữ hoặc số để phân biệt.";
    public const string UserNameInvalid = "Tên đăng nhập chỉ gồm chữ không dấu, chữ số, dấu chấm và gạch ngang, từ 3 đến 64 ký tự.";

    public static string LockedUntil(DateTimeOffset until) =>
        $"Nhập sai quá nhiều lần nên tài khoản tạm khoá đến {Vn.Time(until)}. Hãy thử lại sau hoặc nhờ quản trị cơ quan đặt lại mật khẩu.";

    public static string Of(Role role) => role switch
    {
        Role.VanThu => "Văn thư",
        Role.LanhDao => "Lãnh đạo",
        Role.ChanhVanPhong => "Chánh văn phòng",
        Role.TruongPhong => "Trưởng phòng",
        Role.ChuyenVien => "Chuyên viên",
        Role.QuanTriCoQuan => "Quản trị cơ quan",
        Role.QuanTriHeThong => "Quản trị hệ thống",
        _ => "Kiểm toán",
    };
}
