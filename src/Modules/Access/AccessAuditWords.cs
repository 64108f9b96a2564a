using LienThong.Kernel.Acts;
using LienThong.Kernel.Audit;

namespace LienThong.Access;

/// <summary>The module's part of the audit in words.</summary>
internal static class AccessAuditWords
{
    public static readonly AuditWords All = new(
        new Dictionary<string, string>
        {
            ["access.signed-in"] = "Đăng nhập",
            ["access.sign-in-refused"] = "Đăng nhập không thành công",
            ["access.account.created"] = "Cấp tài khoản",
            ["access.account.locked"] = "Khóa tài khoản",
            ["access.account.unlocked"] = "Mở khóa tài khoản",
            ["access.password.changed"] = "Đổi mật khẩu",
            ["access.password.reset"] = "Đặt lại mật khẩu",
            ["access.sign-in-code-asked"] = "Nhập đúng mật khẩu, chờ mã xác thực",
            ["access.second-factor.on"] = "Bật xác thực hai bước",
            ["access.second-factor.off"] = "Tắt xác thực hai bước",
            ["access.second-factor.codes-renewed"] = "Tạo lại mã dự phòng",
            ["access.second-factor.refused"] = "Đổi xác thực hai bước không thành",
            ["access.second-factor.reset"] = "Gỡ xác thực hai bước của người khác",
            ["access.passkey.added"] = "Thêm khóa đăng nhập",
            ["access.passkey.removed"] = "Gỡ khóa đăng nhập",
            ["access.policy.set"] = "Đặt chính sách đăng nhập",
            ["access.session.ended"] = "Kết thúc phiên đăng nhập",
            ["access.token.made"] = "Tạo mã truy cập",
            ["access.token.revoked"] = "Thu hồi mã truy cập",
            ["access.delegation.made"] = "Ủy quyền",
            ["access.delegation.revoked"] = "Thu hồi ủy quyền",
        },
        new Dictionary<string, string> { ["account"] = "Tài khoản", ["sign-in-policy"] = "Chính sách đăng nhập", ["token"] = "Mã truy cập", ["delegation"] = "Ủy quyền" },
        new Dictionary<string, string>(Enum.GetValues<Role>().Select(r => KeyValuePair.Create($"roles={r}", AccessWords.Of(r))))
        {
            ["how"] = "Bước hai",
            ["how=code"] = "Mã xác thực",
            ["how=recovery"] = "Mã dự phòng",
            ["how=passkey"] = "Khóa đăng nhập",
            ["passkeys"] = "Số khóa đăng nhập đã gỡ",
            ["roles"] = "Vai trò phải dùng xác thực hai bước",
            ["triesAllowed"] = "Số lần sai của một tài khoản",
            ["lockedMinutes"] = "Số phút tạm khóa tài khoản",
            ["addressTries"] = "Số lần không thành từ một địa chỉ",
            ["addressMinutes"] = "Trong số phút",
            ["userName"] = "Tên đăng nhập",
            ["demo"] = "Tài khoản dùng thử",
            ["person"] = "Người",
            ["to"] = "Người nhận",
            ["from"] = "Từ ngày",
            ["last"] = "Đến hết ngày",
            ["reason"] = "Lý do",
            ["name"] = "Tên",
            ["scope"] = "Phạm vi",
            ["scope=read"] = "Chỉ đọc",
            ["scope=write"] = "Đọc và ghi",
            ["expiresAt"] = "Hết hạn",
            ["address"] = "Địa chỉ máy",
            ["device"] = "Trình duyệt",
            ["ended"] = "Số phiên đã kết thúc",
        });
}
