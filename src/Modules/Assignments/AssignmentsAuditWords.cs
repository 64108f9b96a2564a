using LienThong.Kernel.Audit;

namespace LienThong.Assignments;

/// <summary>The module's part of the audit in words.</summary>
internal static class AssignmentsAuditWords
{
    public static readonly AuditWords All = new(
        new Dictionary<string, string>
        {
            ["assignments.task.given"] = "Giao nhiệm vụ",
            ["assignments.task.reported"] = "Ghi tiến độ nhiệm vụ",
            ["assignments.task.finished"] = "Báo hoàn thành nhiệm vụ",
            ["assignments.task.confirmed"] = "Xác nhận hoàn thành nhiệm vụ",
            ["assignments.task.returned"] = "Trả lại nhiệm vụ",
            ["assignments.task.extension-asked"] = "Xin gia hạn nhiệm vụ",
            ["assignments.task.extended"] = "Đồng ý gia hạn nhiệm vụ",
            ["assignments.task.extension-refused"] = "Không đồng ý gia hạn nhiệm vụ",
            ["assignments.task.withdrawn"] = "Rút nhiệm vụ",
            ["assignments.task.handed-over"] = "Bàn giao nhiệm vụ",
            ["assignments.tasks.imported"] = "Nhập nhiệm vụ từ tệp",
        },
        new Dictionary<string, string> { [TaskRow.Kind] = "Nhiệm vụ" },
        new Dictionary<string, string>
        {
            ["title"] = "Tên nhiệm vụ",
            ["percent"] = "Tiến độ (%)",
            ["due"] = "Hạn",
            ["name"] = "Tên",
            ["rows"] = "Số dòng nhận",
            ["refused"] = "Số dòng bị từ chối",
        });
}
