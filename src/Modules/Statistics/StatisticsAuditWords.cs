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
            ["statistics.weights.imported"] = "Nhập bảng hệ số phân bổ",
            ["statistics.reporter.added"] = "Thêm đơn vị báo cáo",
            ["statistics.indicator.added"] = "Thêm chỉ tiêu của tỉnh",
            ["statistics.indicator.changed"] = "Sửa chỉ tiêu của tỉnh",
            ["statistics.review.written"] = "Sửa lời tổng kết năm",
            ["statistics.review.frozen"] = "Chốt tổng kết năm thành văn bản",
        },
        new Dictionary<string, string> { ["submission"] = "Lần gửi số liệu", ["return"] = "Báo cáo định kỳ", ["weights"] = "Bảng hệ số phân bổ", ["reporter"] = "Đơn vị báo cáo", ["review"] = "Tổng kết năm", ["indicator"] = "Chỉ tiêu" },
        new Dictionary<string, string>
        {
            ["name"] = "Tên tệp",
            ["form"] = "Biểu",
            ["period"] = "Kỳ",
            ["reporter"] = "Đơn vị",
            ["kind"] = "Loại",
            ["code"] = "Mã",
            ["indicator"] = "Chỉ tiêu",
            ["area"] = "Địa bàn",
            ["year"] = "Năm",
            ["section"] = "Mục",
            ["subject"] = "Trích yếu",
            ["imported"] = "Số dòng nhận",
            ["corrected"] = "Số dòng sửa số cũ",
            ["refused"] = "Số chỗ bị từ chối",
        });
}
