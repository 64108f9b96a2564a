namespace LienThong.Documents;

/// <summary>The words of passing open documents to successors.</summary>
internal static class HandoverWords
{
    public const string Desk = "Văn thư";

    public static string ClerkOf(string agency) => $"Văn thư {agency}";

    public static string From(string agency) => $"Bàn giao từ {agency}";

    public static string MovedBy(string basis, string agency) => $"Chuyển cho {agency} theo {basis}";

    public static string NoClerk(string agency) => $"{agency} chưa có văn thư vào ngày tổ chức lại. Hãy giao vai trò văn thư cho một người ở đó.";

    public static string NoAssigner(string agency) => $"{agency} chưa có lãnh đạo, chánh văn phòng hay trưởng phòng để xác nhận kết quả. Hãy giao chức danh đó cho một người.";

    public static string NoSigner(string agency) => $"{agency} chưa có lãnh đạo để ký dự thảo. Hãy giao chức danh lãnh đạo cho một người ở đó.";
}
