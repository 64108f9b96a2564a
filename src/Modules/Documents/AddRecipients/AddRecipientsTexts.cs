namespace LienThong.Documents;

internal static class AddRecipientsTexts
{
    public const string LeadExists = "Văn bản đang có nơi chủ trì. Muốn đổi nơi chủ trì, hãy dùng “Chuyển lại”.";

    public static string AlreadyThere(string label) => $"{label} đã nhận văn bản này. Hãy bỏ lựa chọn đó.";
}
