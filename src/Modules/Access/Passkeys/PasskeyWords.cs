using LienThong.WebKit;

namespace LienThong.Access.Passkeys;

/// <summary>Vietnamese texts of passkeys.</summary>
internal static class PasskeyWords
{
    public const string Title = "Khóa đăng nhập";
    public const string About = "Khóa đăng nhập (passkey) nằm trong điện thoại, máy tính hoặc khóa USB của anh chị, mở bằng vân tay, khuôn mặt hoặc mã PIN của máy. Dùng nó thì không phải gõ mật khẩu và mã xác thực, và trang giả mạo không lấy được.";
    public const string None = "Chưa có khóa đăng nhập nào.";
    public const string Manage = "Quản lý khóa đăng nhập";
    public const string Add = "Thêm khóa đăng nhập";
    public const string AddAbout = "Nhập mật khẩu, bấm thêm, rồi làm theo hướng dẫn của máy.";
    public const string Name = "Tên để nhận ra khóa";
    public const string NameHint = "Ví dụ: Điện thoại của tôi; Khóa USB ở cơ quan.";
    public const string NameRequired = "Nhập tên để nhận ra khóa, tối đa 60 ký tự.";
    public const string PasswordRequired = "Nhập mật khẩu đang dùng.";
    public const string Yours = "Khóa của anh chị";
    public const string Choose = "Chọn khóa cần gỡ";
    public const string ChooseOne = "Chọn một khóa cần gỡ.";
    public const string Remove = "Gỡ khóa đã chọn";
    public const string Added = "Đã thêm khóa đăng nhập. Từ lần sau bấm “Đăng nhập bằng khóa” ở trang đăng nhập.";
    public const string Removed = "Đã gỡ khóa đăng nhập. Nhớ xóa cả trong máy hoặc trình quản lý mật khẩu.";
    public const string SignIn = "Đăng nhập bằng khóa";
    public const string OrSetUp = "Hoặc dùng khóa đăng nhập của điện thoại, máy tính thay cho ứng dụng xác thực";
    public const string OnlyPasskey = "Tài khoản này dùng khóa đăng nhập cho bước hai. Bấm nút dưới đây; nếu khóa không có ở máy này, chọn dùng điện thoại. Mất khóa: quản trị cơ quan gỡ xác thực hai bước cho anh chị.";

    public const string NoScript = "Khóa đăng nhập cần JavaScript, trình duyệt này đang tắt. Các cách đăng nhập khác vẫn dùng được.";
    public const string NoSupport = "Trình duyệt hoặc địa chỉ này không dùng được khóa đăng nhập (cần trình duyệt mới và https). Các cách đăng nhập khác vẫn dùng được.";
    public const string Failed = "Máy chưa trả lời hoặc anh chị đã bỏ qua. Hãy bấm lại khi sẵn sàng.";
    public const string KnownHere = "Máy này đã có khóa của tài khoản, không cần thêm nữa.";

    public const string Stale = "Đã quá 5 phút, hoặc đã mở trang này ở chỗ khác. Hãy bấm lại từ đầu.";
    public const string NotMade = "Khóa vừa tạo không dùng được: máy chưa xác nhận đúng người, hoặc địa chỉ trang không khớp. Hãy thử lại, hoặc dùng máy khác.";
    public const string NotAccepted = "Khóa này không được nhận: đã bị gỡ, hoặc không phải của trang này. Hãy đăng nhập bằng tên và mật khẩu.";
    public const string TooMany = "Mỗi tài khoản tối đa 20 khóa. Hãy gỡ khóa không dùng nữa trước.";
    public const string LastOne = "Vai trò của anh chị phải dùng xác thực hai bước, và đây là cách duy nhất đang có. Hãy bật mã xác thực hoặc thêm khóa khác trước khi gỡ khóa này.";

    public static string Since(DateTimeOffset made, DateTimeOffset? used) => used is { } last ? $"thêm {Vn.DateTime(made)}, dùng lần cuối {Vn.DateTime(last)}" : $"thêm {Vn.DateTime(made)}, chưa dùng lần nào";

    public static string Count(int passkeys) => $"{passkeys} khóa đăng nhập";

    public static string AddedNotice(string name) => $"Tài khoản của anh chị vừa có thêm khóa đăng nhập “{name}”. Nếu không phải anh chị, hãy gỡ khóa này và đổi mật khẩu ngay";

    public static string RemovedNotice(string name) => $"Khóa đăng nhập “{name}” của anh chị vừa bị gỡ. Nếu không phải anh chị, hãy đổi mật khẩu ngay";
}
