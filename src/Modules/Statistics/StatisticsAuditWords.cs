using LienThong.Kernel.Audit;

namespace LienThong.Statistics;

/// <summary>The module's part of the audit in words.</summary>
internal static class StatisticsAuditWords
{
    public static readonly AuditWords All = new(
        new Dictionary<string, string> { ["statistics.figures.imported"] = "Nhập số liệu từ tệp" },
        new Dictionary<string, string> { ["submission"] = "Lần gửi số liệu" },
        new Dictionary<string, string>
        {
            ["name"] = "Tên tệp",
            ["imported"] = "Số dòng nhận",
            ["corrected"] = "Số dòng sửa số cũ",
            ["refused"] = "Số chỗ bị từ chối",
        });
}
