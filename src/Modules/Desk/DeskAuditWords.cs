using LienThong.Kernel.Audit;

namespace LienThong.Desk;

/// <summary>The module's part of the audit in words.</summary>
internal static class DeskAuditWords
{
    public static readonly AuditWords All = new(
        new Dictionary<string, string>
        {
            ["desk.digest.set"] = "Đăng ký thư nhắc việc",
            ["desk.mails.again"] = "Gửi lại thư lỗi",
        },
        new Dictionary<string, string> { ["digest"] = "Thư nhắc việc", ["mail"] = "Thư gửi đi" },
        new Dictionary<string, string> { ["wants"] = "Nhận thư", ["mails"] = "Số thư" });
}
