using LienThong.WebKit;

namespace LienThong.Access.Factors;

/// <summary>Vietnamese texts of second factors and of the sign-in policy.</summary>
internal static class FactorWords
{
    public const string Title = "Xác thực hai bước";
    public const string About = "Ngoài mật khẩu, mỗi lần đăng nhập nhập thêm mã 6 số trên điện thoại của anh chị. Người lấy được mật khẩu vẫn không vào được.";
    public const string StateOff = "đang tắt";
    public const string Manage = "Quản lý xác thực hai bước";
    public const string MustSetUpFirst = "Vai trò của anh chị phải bật xác thực hai bước trước khi làm việc khác.";
    public const string StepApp = "Bước 1. Đưa tài khoản vào ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator, FreeOTP…): quét hình dưới đây hoặc gõ khóa.";
    public const string StepCode = "Bước 2. Nhập mã 6 số ứng dụng đang hiện.";
    public const string QrAbout = "Mã QR để ứng dụng xác thực quét";
    public const string Key = "Khóa để gõ tay";
    public const string KeyAddress = "Mở trong ứng dụng trên máy này";
    public const string Code = "Mã xác thực";
    public const string CodeHint = "6 chữ số, đổi sau mỗi 30 giây.";
    public const string TurnOn = "Bật xác thực hai bước";
    public const string TurnedOn = "Đã bật xác thực hai bước. Các phiên đăng nhập khác của tài khoản này đã kết thúc.";
    public const string CodesTitle = "Mã dự phòng";
    public const string CodesOnce = "Chép hoặc in mười mã dự phòng này và cất riêng, không để cùng điện thoại. Mỗi mã dùng được một lần khi không có điện thoại. Rời trang là không xem lại được.";
    public const string CodesShown = "Mã dự phòng đã hiện một lần và không hiện lại. Nếu chưa kịp chép, hãy tạo mười mã mới.";
    public const string GoOn = "Đã cất mã, tiếp tục làm việc";
    public const string RenewCodes = "Tạo mười mã dự phòng mới";
    public const string RenewAbout = "Mã cũ chưa dùng sẽ không mở được nữa.";
    public const string RenewedCodes = "Mười mã dự phòng mới đã thay các mã cũ.";
    public const string TurnOff = "Tắt xác thực hai bước";
    public const string TurnOffAbout = "Khi đổi điện thoại: tắt rồi bật lại trên máy mới.";
    public const string TurnedOff = "Đã tắt xác thực hai bước.";
    public const string CodeOrRecovery = "Mã xác thực hoặc mã dự phòng";
    public const string OfferStale = "Trang này mở đã quá lâu. Hãy quét lại hình mới rồi nhập mã.";
    public const string AlreadyOn = "Xác thực hai bước đang bật sẵn. Muốn đổi điện thoại, hãy tắt rồi bật lại.";
    public const string AlreadyOff = "Xác thực hai bước đang tắt.";
    public const string CodeWrong = "Mã không đúng hoặc đã dùng rồi. Chờ ứng dụng hiện mã mới rồi nhập lại; kiểm tra giờ trên điện thoại.";
    public const string CodesGuessed = "Có người nhập đúng mật khẩu của anh chị nhưng sai mã xác thực nhiều lần. Nếu không phải anh chị, hãy đổi mật khẩu ngay";

    public const string EnterTitle = "Nhập mã xác thực";
    public const string EnterHint = "Mã 6 số trên ứng dụng xác thực.";
    public const string UseRecovery = "Không có điện thoại? Dùng mã dự phòng";
    public const string Recovery = "Mã dự phòng";
    public const string NoCodes = "Mất cả điện thoại và mã dự phòng: quản trị cơ quan gỡ xác thực hai bước cho anh chị.";
    public const string OtherAccount = "Đăng nhập bằng tài khoản khác";
    public const string SignInAgain = "Đã quá lâu từ lúc nhập mật khẩu, hoặc tài khoản vừa thay đổi. Hãy đăng nhập lại từ đầu.";
    public const string CodeRequired = "Nhập mã 6 số, hoặc một mã dự phòng.";

    public const string Reset = "Gỡ xác thực hai bước";
    public const string ResetAbout = "Khi người dùng mất điện thoại và mã dự phòng. Hãy chắc chắn đúng là người ấy đề nghị. Mọi phiên đang mở kết thúc, người ấy được báo, lý do ghi vào nhật ký.";
    public const string ResetReason = "Lý do gỡ";
    public const string ReasonRequired = "Nhập lý do, tối đa 300 ký tự.";
    public const string ResetNone = "Người này không bật xác thực hai bước.";
    public const string ResetDone = "Đã gỡ xác thực hai bước, kết thúc mọi phiên đang mở và báo cho người dùng.";
    public const string NotOwn = "Không tự gỡ cho chính mình. Hãy tắt ở trang Tài khoản bằng mật khẩu và mã.";

    public const string PolicyTitle = "Chính sách đăng nhập";
    public const string PolicyAbout = "Dùng chung cho mọi cơ quan. Người thuộc vai trò đã chọn mà chưa bật xác thực hai bước sẽ được dẫn đi bật trước khi làm việc khác. Mật khẩu không có hạn dùng.";
    public const string PolicyRoles = "Vai trò phải dùng xác thực hai bước";
    public const string PolicyRolesHint = "Kể cả khi giữ vai trò ấy theo ủy quyền. Mã truy cập API không bị ảnh hưởng.";
    public const string PolicyTries = "Số lần sai liên tiếp của một tài khoản";
    public const string PolicyLocked = "Tạm khóa tài khoản (phút)";
    public const string PolicyAddressTries = "Số lần không thành từ một địa chỉ mạng";
    public const string PolicyWindow = "Trong khoảng (phút)";
    public const string PolicyAddressHint = "Cả cơ quan có thể ra mạng bằng một địa chỉ: đừng đặt quá thấp.";
    public const string PolicySave = "Lưu chính sách";
    public const string PolicySaved = "Đã lưu chính sách đăng nhập, có hiệu lực ngay.";
    public const string PolicyRole = "Chọn vai trò có trong danh sách.";

    public static string PolicyRange(int from, int to) => $"Nhập một số từ {from} đến {to}.";

    public static string StateOn(DateTimeOffset since) => $"đang bật từ {Vn.DateTime(since)}";

    public static string CodesLeft(int count) => count == 0
        ? "Đã dùng hết mã dự phòng. Hãy tạo mười mã mới ở trang Tài khoản."
        : $"Vừa dùng một mã dự phòng, còn {count} mã.";

    public static string CodesKept(int count) => $"Còn {count} mã dự phòng chưa dùng.";

    public static string ResetNotice(string by, string reason) =>
        $"{by} đã gỡ xác thực hai bước của anh chị: {reason}. Nếu anh chị không đề nghị, hãy báo ngay cho lãnh đạo cơ quan và bật lại";

    public static string OnOf(int on, int all) => $"{on}/{all} người đã bật";
}
