namespace LienThong.Documents;

/// <summary>The words of the module's menu.</summary>
internal static class MenuWords
{
    public const string Group = "Văn bản";
    public const string IncomingList = "Văn bản đến";
    public const string Waiting = "Chờ tiếp nhận";
    public const string OutgoingList = "Văn bản đi";
    public const string Dossiers = "Hồ sơ công việc";
    public const string FilePlan = "Danh mục hồ sơ";
    public const string Transfers = "Nộp lưu";
    public const string IncomingBook = "Sổ văn bản đến";
    public const string OutgoingBook = "Sổ văn bản đi";
    public const string PassingBook = "Sổ chuyển giao";
    public const string CopyBook = "Sổ bản sao";
    public const string Books = "Các sổ văn bản";
    public const string Counts = "Thống kê văn bản";
    public const string Supervision = "Tình hình xử lý";
    public const string DefaultTerms = "Hạn mặc định";
    public const string RecipientGroups = "Nhóm nơi nhận";
}
