using LienThong.Kernel.Audit;

namespace LienThong.Host.Demo.Seeding;

/// <summary>What the making of a demo world leaves in the audit, in words.</summary>
internal static class DemoAuditWords
{
    public static readonly AuditWords All = new(
        new Dictionary<string, string>
        {
            ["demo.agency.seeded"] = "Tạo cơ quan mẫu",
            ["demo.predecessor.seeded"] = "Tạo cơ quan cũ mẫu",
            ["demo.appointment.seeded"] = "Giao chức danh mẫu",
            ["demo.delegation.seeded"] = "Ủy quyền mẫu",
            ["demo.delegations.seeded"] = "Tạo các ủy quyền mẫu",
        },
        new Dictionary<string, string> { ["demo"] = "Dữ liệu mẫu" },
        new Dictionary<string, string> { ["code"] = "Mã định danh", ["count"] = "Số lượng" });
}
