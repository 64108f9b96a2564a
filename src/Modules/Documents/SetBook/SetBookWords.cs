using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of the books that an agency keeps.</summary>
internal static class SetBookWords
{
    public const string Title = "Các sổ văn bản";
    public const string About = "Cơ quan đánh số văn bản trong các sổ dưới đây. Sổ đánh số từ 1 theo năm, hoặc liên tục trong cả nhiệm kỳ.";
    public const string IncomingBooks = "Sổ văn bản đến";
    public const string OutgoingBooks = "Sổ văn bản đi";
    public const string AddIncoming = "Thêm sổ đến";
    public const string AddOutgoing = "Thêm sổ đi";
    public const string NewIncoming = "Thêm sổ văn bản đến";
    public const string NewOutgoing = "Thêm sổ văn bản đi";
    public const string Name = "Tên sổ";
    public const string NameHint = "Không ghi năm hay nhiệm kỳ; phần mềm tự ghi.";
    public const string Numbers = "Đánh số";
    public const string ByYear = "Theo năm";
    public const string ByTerm = "Theo nhiệm kỳ";
    public const string Term = "Nhiệm kỳ";
    public const string TermHint = "Ví dụ 2025-2030. Chỉ ghi khi đánh số theo nhiệm kỳ.";
    public const string From = "Áp dụng từ ngày";
    public const string First = "Số đầu";
    public const string FirstHint = "Để trống nếu bắt đầu từ 1. Ghi số tiếp theo khi dùng tiếp một sổ giấy.";
    public const string Types = "Loại văn bản vào sổ này";
    public const string TypesHint = "Các loại còn lại vào sổ đăng ký văn bản đi chung.";
    public const string TypesColumn = "Loại văn bản";
    public const string AllTypes = "Mọi loại";
    public const string OtherTypes = "Các loại còn lại";
    public const string Basis = "Căn cứ";
    public const string BasisHint = "Quyết định, quy chế hoặc ý kiến của người đứng đầu cơ quan.";
    public const string Next = "Số tiếp theo";
    public const string Period = "Kỳ của sổ";
    public const string Closed = "đã khóa";
    public const string Decisions = "Đã đặt";
    public const string Decision = "Nội dung";
    public const string By = "Người đặt";
    public const string Back = "Các sổ văn bản";
    public const string Saved = "Đã đặt sổ.";
    public const string End = "Thôi dùng sổ này";
    public const string EndHint = "Sổ vẫn xem và in được. Văn bản về sau vào sổ chung.";
    public const string EndFrom = "Thôi dùng từ ngày";
    public const string EndDone = "Đã đặt ngày thôi dùng sổ.";

    public const string NameMissing = "Tên sổ chưa có hoặc dài quá 100 chữ. Hãy ghi tên như trên bìa sổ, ví dụ “Sổ đơn thư”.";
    public const string NameTaken = "Cơ quan đã có sổ mang tên này. Hãy đặt tên khác.";
    public const string BasisMissing = "Chưa ghi căn cứ, hoặc căn cứ dài quá 200 chữ. Hãy ghi quyết định hay quy chế cho phép mở sổ này.";
    public const string FromMissing = "Chưa có ngày áp dụng. Hãy ghi ngày, ví dụ 01/01/2027.";
    public const string TermWrong = "Nhiệm kỳ ghi bằng hai năm, năm sau lớn hơn năm trước, không quá 10 năm. Ví dụ 2025-2030.";
    public const string OutsideTerm = "Ngày áp dụng nằm ngoài nhiệm kỳ. Hãy xem lại ngày hoặc nhiệm kỳ.";
    public const string FirstWrong = "Số đầu phải là số nguyên từ 1 đến 9.999.999, hoặc để trống.";
    public const string TypesMissing = "Chưa chọn loại văn bản. Hãy chọn ít nhất một loại vào sổ này.";
    public const string AlreadyOpen = "Sổ của kỳ này đã mở rồi nên số đầu không đổi được nữa. Hãy để trống ô này.";
    public const string Same = "Sổ đang như vậy rồi, không có gì thay đổi.";
    public const string EndedAlready = "Sổ này đã có ngày thôi dùng. Muốn dùng tiếp, hãy đặt lại sổ từ một ngày sau đó.";
    public const string NoSuchBook = "Cơ quan không có sổ này vào ngày đó. Hãy chọn sổ khác.";

    public static string TooMany(int most) => $"Cơ quan đã có {most} sổ cùng loại. Hãy thôi dùng bớt một sổ.";

    public static string Numbered(DateOnly last) => $"Sổ đã cấp số ngày {Vn.Date(last)}. Hãy chọn ngày áp dụng sau ngày đó, để không số nào nằm sai kỳ.";

    public static string LaterSet(DateOnly from) => $"Sổ này đã đặt từ ngày {Vn.Date(from)}. Hãy chọn ngày đó hoặc một ngày sau.";

    public static string TypeTaken(string type, string book) => $"{type} đang vào “{book}”. Mỗi loại chỉ vào một sổ.";

    public static string PeriodOf(BookRule rule, DateOnly day) => rule.Term.Length > 0 ? $"Nhiệm kỳ {rule.Term}" : $"Năm {day.Year}";

    public static string TypesOf(BookRule rule, bool alone) => rule.Types.Length > 0 ? string.Join(", ", rule.TypeCodes.Select(DocumentType.NameOf)) : alone ? AllTypes : OtherTypes;

    /// <summary>What a decision says in a line.</summary>
    public static string Say(BookRule rule) => rule.Ended ? $"{rule.Name}: thôi dùng"
        : $"{rule.Name}: đánh số {(rule.Term.Length > 0 ? $"theo nhiệm kỳ {rule.Term}" : "theo năm")}{(rule.Types.Length > 0 ? $", gồm {TypesOf(rule, alone: false)}" : "")}";

    /// <summary>A book in a choice, with the number that comes next.</summary>
    public static string Choice(KeptBook book) => book.Next is { } next ? $"{book.Key.Title} (số tiếp theo {Vn.Number(next)})" : $"{book.Key.Title} ({Closed})";
}
