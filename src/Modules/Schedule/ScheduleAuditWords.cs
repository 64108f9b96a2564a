using LienThong.Kernel.Audit;

namespace LienThong.Schedule;

/// <summary>The module's part of the audit in words.</summary>
internal static class ScheduleAuditWords
{
    public static readonly AuditWords All = new(
        new Dictionary<string, string>
        {
            ["schedule.entry.arranged"] = "Đưa vào lịch công tác",
            ["schedule.entry.changed"] = "Sửa mục lịch công tác",
            ["schedule.entry.cancelled"] = "Hủy mục lịch công tác",
            ["schedule.entry.dropped"] = "Bỏ mục khỏi lịch công tác chưa phát hành",
            ["schedule.week.sent"] = "Trình duyệt lịch công tác tuần",
            ["schedule.week.approved"] = "Duyệt lịch công tác tuần",
            ["schedule.week.returned"] = "Trả lại lịch công tác tuần",
            ["schedule.week.reopened"] = "Mở lại lịch công tác tuần",
            ["schedule.week.published"] = "Phát hành lịch công tác tuần",
            ["schedule.week.passed"] = "Dừng duyệt lịch công tác tuần vì cơ quan kết thúc",
            ["schedule.resource.added"] = "Thêm phòng họp, xe",
            ["schedule.resource.changed"] = "Sửa phòng họp, xe",
            ["schedule.invitation.dismissed"] = "Không dự theo giấy mời",
            ["schedule.feed.renewed"] = "Tạo địa chỉ lịch trên điện thoại",
            ["schedule.feed.stopped"] = "Ngừng lịch trên điện thoại",
        },
        new Dictionary<string, string>
        {
            [EntryRow.Kind] = "Mục lịch công tác",
            [WeekRow.Kind] = "Lịch công tác tuần",
            [ResourceRow.AuditKind] = "Phòng họp, xe",
            [Feed.AuditKind] = "Lịch trên điện thoại",
        },
        new Dictionary<string, string>
        {
            ["matter"] = "Nội dung",
            ["day"] = "Ngày",
            ["week"] = "Tuần",
            ["changes"] = "Thay đổi",
            ["reason"] = "Lý do",
            ["number"] = "Số, ký hiệu",
            ["name"] = "Tên",
            ["kind"] = "Loại",
            ["kind=room"] = "Phòng họp",
            ["kind=car"] = "Xe",
            ["note"] = "Ghi chú",
            ["closed"] = "Ngừng dùng",
        });
}
