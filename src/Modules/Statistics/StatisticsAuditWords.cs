using LienThong.Kernel.Audit;

namespace LienThong.Statistics;

/// <summary>The module's part of the audit in words.</summary>
internal static class StatisticsAuditWords
{
    public static readonly AuditWords All = new(
        new Dictionary<string, string>
        {
            ["statistics.figures.imported"] = "Nhập số liệu từ tệp",
            ["statistics.return.saved"] = "Lưu nháp báo cáo định kỳ",
            ["statistics.return.sent"] = "Gửi báo cáo định kỳ",
            ["statistics.return.approved"] = "Duyệt báo cáo định kỳ",
            ["statistics.return.sent-back"] = "Trả lại báo cáo định kỳ",
            ["statistics.return.reopened"] = "Mở lại báo cáo để đính chính",
            ["statistics.reporter.added"] = "Thêm đơn vị báo cáo",
        },
        new Dictionary<string, string> { ["submission"] = "Lần gửi số liệu", ["return"] = "Báo cáo định kỳ", ["reporter"] = "Đơn vị báo cáo" },
        new Dictionary<string, string>
        {
            ["name"] = "Tên tệp",
            ["form"] = "Biểu",
            ["period"] = "Kỳ",
            ["reporter"] = "Đơn vị",
            ["kind"] = "Loại",
            ["imported"] = "Số dòng nhận",
            ["corrected"] = "Số dòng sửa số cũ",
            ["refused"] = "Số chỗ bị từ chối",
        });
}
