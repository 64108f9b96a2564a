using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of the printed incoming book (NĐ 30/2020, Phụ lục IV).</summary>
internal static class BookWords
{
    public const string NotYours = "Sổ văn bản đến do văn thư, chánh văn phòng và lãnh đạo cơ quan xem";
    public const string None = "Không có dòng nào trong khoảng ngày này";
    public const string NoneHint = "Hãy chọn khoảng ngày khác hoặc sổ khác.";
    public const string Print = "In sổ";
    public const string PrintHint = "Khổ A4 ngang; cũng in được bằng Ctrl+P";

    public static readonly string[] Columns =
        ["Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung", "Đơn vị hoặc người nhận", "Ngày chuyển", "Ký nhận", "Ghi chú"];

    public static string Stretch(DateOnly from, DateOnly to) => $"Từ ngày {Vn.Date(from)} đến ngày {Vn.Date(to)}";

    public static string TitleOf(Kernel.Registers.Book book) => book.FormerOwner is { } owner ? $"{book.Title} – {owner}{(book.ClosedAt is null ? "" : " (đã khóa)")}" : book.Title;

    public static string Voided(string reason) => $"Hủy số: {reason}";

    public static string Remark(string? voided, bool recalled) => voided is not null ? Voided(voided) : recalled ? RecallWords.BookNote : "";

    public static string Gist(BookLine line) => line.Subject is { Length: > 0 } subject
        ? $"{(line.TypeCode is { Length: > 0 } code ? DocumentType.NameOf(code) + ": " : "")}{subject}"
        : line.AddresseeName is { } name ? $"Thư gửi đích danh {name}" : "";
}
