using LienThong.Kernel.Audit;

namespace LienThong.Kernel.Registers;

/// <summary>The registers' part of the audit in words.</summary>
internal static class RegisterAuditWords
{
    public static readonly AuditWords All = new(
        new Dictionary<string, string>
        {
            ["registers.book.opened"] = "Mở sổ",
            ["registers.book.closed"] = "Khoá sổ",
            ["registers.number.held"] = "Giữ số",
            ["registers.number.used"] = "Dùng số đã giữ",
            ["registers.number.inserted"] = "Chèn số",
            ["registers.number.voided"] = "Hủy số trong sổ",
        },
        new Dictionary<string, string> { ["book"] = "Sổ" });
}
