using LienThong.Kernel.Audit;

namespace LienThong.Kernel.Registers;

/// <summary>The registers' part of the audit in words.</summary>
internal static class RegisterAuditWords
{
    public static readonly AuditWords All = new(
        new Dictionary<string, string>
        {
            ["registers.book.opened"] = "Mở sổ",
            ["registers.book.closed"] = "Khóa sổ",
            ["registers.number.held"] = "Giữ số",
            ["registers.number.used"] = "Dùng số đã giữ",
            ["registers.number.inserted"] = "Chèn số",
            ["registers.number.voided"] = "Hủy số trong sổ",
        },
        new Dictionary<string, string> { ["book"] = "Sổ" },
        new Dictionary<string, string>
        {
            ["number"] = "Số",
            ["suffix"] = "Số phụ",
            ["reason"] = "Lý do",
            ["why"] = "Lý do",
            ["kind"] = "Loại sổ",
            ["registers.number.used:kind"] = "Loại hồ sơ",
            ["id"] = "Hồ sơ",
            ["period"] = "Kỳ",
            ["series"] = "Dãy số",
            ["first"] = "Số đầu",
            ["kind=documents.incoming"] = "Văn bản đến",
            ["kind=documents.outgoing"] = "Văn bản đi",
            ["kind=incoming"] = "Văn bản đến",
            ["kind=outgoing"] = "Văn bản đi",
        });
}
