using LienThong.Contracts.Documents;
using LienThong.WebKit;

namespace LienThong.Assignments.SettleTasks;

/// <summary>What a task says that was finished with its document.</summary>
internal static class SettleTasksWords
{
    public const string Follows = "Xử lý xong văn bản thì nhiệm vụ được báo hoàn thành.";

    /// <param name="own">Whether the giver's agency itself handled the document, and so reads its result.</param>
    public static string Settled(SettledDuty duty, bool own)
    {
        var done = $"Văn bản giao việc đã xử lý xong (số đến {duty.Number}, ngày {Vn.Date(duty.Arrived)})";
        return own && duty.Result.Length > 0 ? $"{done}: {duty.Result}" : $"{done}.";
    }

    public static string ToldOwner(string title) => $"Văn bản đã xử lý xong nên nhiệm vụ được báo hoàn thành: {title}";
}
