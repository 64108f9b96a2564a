namespace LienThong.Documents;

/// <summary>The words of putting documents into dossiers.</summary>
internal static class FilingWords
{
    public const string File = "Đưa vào hồ sơ";
    public const string Add = "Thêm văn bản";
    public const string AddTo = "Thêm vào hồ sơ";
    public const string Dossiers = "Hồ sơ";
    public const string InDossiers = "Trong hồ sơ";
    public const string Suggested = "Gợi ý";
    public const string SuggestedAbout = "Văn bản có liên kết trả lời với văn bản trong hồ sơ, cùng vấn đề hoặc cùng nơi gửi.";
    public const string Found = "Tìm thấy";
    public const string Search = "Tìm theo số, ký hiệu, trích yếu";
    public const string NothingSuggested = "Chưa thấy văn bản nào để gợi ý";
    public const string NothingSuggestedHint = "Tìm theo số, ký hiệu hoặc từ trong trích yếu ở ô phía trên.";
    public const string NothingFound = "Không thấy văn bản nào";
    public const string NothingFoundHint = "Kiểm tra lại số, ký hiệu; chỉ tìm trong văn bản của cơ quan mà đồng chí được xem và chưa có trong hồ sơ.";
    public const string NoDossier = "Chưa có hồ sơ nào đang lập";
    public const string NoDossierHint = "Lập hồ sơ mới; văn bản này được đưa vào ngay.";
    public const string OpenNew = "Lập hồ sơ mới với văn bản này";
    public const string Document = "Văn bản";
    public const string Why = "Vì sao";
    public const string Choose = "Chọn";
    public const string Linked = "Trả lời hoặc liên quan văn bản trong hồ sơ";
    public const string SameMatter = "Cùng vấn đề";
    public const string HoldsLinked = "Có văn bản liên quan";
    public const string Holds = "Đã có văn bản này";
    public const string TakenOut = "Đã rút văn bản khỏi hồ sơ.";
    public const string TakeOut = "Rút khỏi hồ sơ";

    /// <summary>Folded words that most subjects have.</summary>
    public static readonly HashSet<string> Empty = new("ve viec va cac cua trong cho theo tai tren nam ho so cong van thuc hien trien khai tiep tuc mot so den tu duoc la co voi den den nay bao cao ke hoach to chuc tinh ngay thang".Split(' '), StringComparer.Ordinal);

    public static string SameWriter(string organ) => $"Cùng nơi gửi {organ}, cùng vấn đề";

    public static string Filed(int count) => $"Đã đưa {count} văn bản vào hồ sơ.";

    public static string FiledInto(int count) => count == 1 ? "Đã đưa văn bản vào hồ sơ." : $"Đã đưa văn bản vào {count} hồ sơ.";

    public static string TakeOutQuestion(string code) => $"Rút {code} khỏi hồ sơ?";
}
