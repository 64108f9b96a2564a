namespace LienThong.Kernel.Workflow;

/// <summary>The transition tables' Vietnamese messages.</summary>
internal static class WorkflowTexts
{
    public const string NoSuchStep = "Hồ sơ đã sang trạng thái khác nên không làm việc này được nữa. Hãy tải lại trang để xem tình trạng hiện tại.";
}
