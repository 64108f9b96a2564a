namespace LienThong.Assignments;

/// <summary>The words of passing a person's tasks to a colleague.</summary>
internal static class TaskHandoverWords
{
    public const string GivesOut = "Giao nhiệm vụ, xác nhận kết quả", Does = "Thực hiện nhiệm vụ";

    public static string Cannot(string title, string part) => $"{title} không được làm việc “{part}”. Hãy chọn người nhận khác.";
}
