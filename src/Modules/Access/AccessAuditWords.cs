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
            ["access.session.ended"] = "Kết thúc phiên đăng nhập",
            ["access.token.made"] = "Tạo mã truy cập",
            ["access.token.revoked"] = "Thu hồi mã truy cập",
            ["access.delegation.made"] = "Ủy quyền",
            ["access.delegation.revoked"] = "Thu hồi ủy quyền",
        },
        new Dictionary<string, string> { ["account"] = "Tài khoản", ["token"] = "Mã truy cập", ["delegation"] = "Ủy quyền" },
        new Dictionary<string, string>
        {
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
