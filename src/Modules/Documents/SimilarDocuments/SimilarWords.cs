namespace LienThong.Documents;

/// <summary>The words of documents that are like one.</summary>
internal static class SimilarWords
{
    public const string Title = "Văn bản tương tự";
    public const string NotFound = "Không tìm thấy văn bản";
    public const string About = "Cùng số, ký hiệu; cùng trích yếu; hoặc trích yếu gần giống trong 180 ngày gần đây. Chỉ gồm văn bản của cơ quan mà đồng chí được xem.";
    public const string None = "Không có văn bản nào tương tự";
    public const string NoneHint = "Chưa có văn bản nào khác cùng số, ký hiệu hay trích yếu gần giống.";
    public const string Code = "Số, ký hiệu";
    public const string Gist = "Trích yếu";
    public const string Why = "Giống ở";
    public const string Linked = "Đã gắn liên quan";
    public const string Link = "Gắn liên quan";
    public const string LinkedBefore = "Các văn bản đã chọn đều đã gắn liên quan từ trước: chọn văn bản khác.";
    public const string Choose = "Chọn";
    public const string NothingChosen = "Chưa chọn văn bản nào: đánh dấu ít nhất một dòng rồi bấm Gắn liên quan.";

    public static string Of(Likeness why) => why switch
    {
        Likeness.Number => "số, ký hiệu",
        Likeness.Subject => "trích yếu",
        _ => "trích yếu gần giống",
    };

    public static string LinkedNow(int count) => count == 1 ? "Đã gắn một văn bản liên quan." : $"Đã gắn {count} văn bản liên quan.";

    public static string Back(FiledGist own) => own.Code.Length > 0 ? own.Code : own.Subject;
}
