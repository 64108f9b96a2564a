using LienThong.Kernel.Audit;

namespace LienThong.Operating;

/// <summary>The module's part of the audit in words.</summary>
internal static class OperatingAuditWords
{
    public static readonly AuditWords All = new(
        new Dictionary<string, string>
        {
            ["operating.maintenance.announced"] = "Báo lịch bảo trì",
            ["operating.maintenance.withdrawn"] = "Rút thông báo bảo trì",
            ["operating.backup-age.set"] = "Đặt hạn nhắc sao lưu",
        },
        new Dictionary<string, string> { ["maintenance"] = "Bảo trì", ["backup-rule"] = "Nhắc sao lưu" },
        new Dictionary<string, string>
        {
            ["words"] = "Nội dung",
            ["announcedFrom"] = "Báo từ",
            ["startsAt"] = "Bắt đầu",
            ["endsAt"] = "Kết thúc",
            ["refusesWrites"] = "Chỉ cho xem trong lúc bảo trì",
            ["warnDays"] = "Nhắc khi quá số ngày",
        });
}
