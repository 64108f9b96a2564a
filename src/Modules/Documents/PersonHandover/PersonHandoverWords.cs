namespace LienThong.Documents;

/// <summary>The words of passing one person's documents to a colleague.</summary>
internal static class PersonHandoverWords
{
    public const string Presented = "Cho ý kiến chỉ đạo", Assigned = "Giao việc, xác nhận kết quả", Drafts = "Soạn thảo", Signs = "Ký", Answers = "Cho ý kiến", Asked = "Xin ý kiến", Keeps = "Lập hồ sơ";

    public static string Parts(IEnumerable<string> parts) => string.Join(", ", parts.Distinct());

    public static string MovedBy(string basis, string to) => $"Bàn giao cho {to} theo {basis}";
}
