namespace LienThong.Assignments;

/// <summary>What a person does in a task, as minutes of hand-over say it.</summary>
internal static class TaskHandoverWords
{
    public const string GivesOut = "Giao nhiệm vụ, xác nhận kết quả", Does = "Thực hiện nhiệm vụ";
}
