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
            ["access.account.locked"] = "Khoá tài khoản",
            ["access.account.unlocked"] = "Mở khoá tài khoản",
            ["access.password.changed"] = "Đổi mật khẩu",
            ["access.password.reset"] = "Đặt lại mật khẩu",
            ["access.token.made"] = "Tạo mã truy cập",
            ["access.token.revoked"] = "Thu hồi mã truy cập",
            ["access.delegation.made"] = "Uỷ quyền",
            ["access.delegation.revoked"] = "Thu hồi uỷ quyền",
        },
        new Dictionary<string, string> { ["account"] = "Tài khoản", ["token"] = "Mã truy cập", ["delegation"] = "Uỷ quyền" });
}
