namespace LienThong.Documents;

/// <summary>The words of documents in the course of a matter.</summary>
internal static class MatterWords
{
    public const string Course = "Quá trình vụ việc";
    public const string GiveTask = "Giao nhiệm vụ";
    public const string Incoming = "Văn bản đến";
    public const string Outgoing = "Văn bản đi";

    public static string Receipt(string state) => $"Nơi nhận: {state}";

    public static string AndMore(string names, int others) => $"{names} và {others} nơi khác";
}
