using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>The module's addresses, typed.</summary>
internal static partial class Links
{
    public const string IncomingList = "/van-ban-den";
    public const string RegisterIncoming = "/van-ban-den/vao-so";
    public const string IncomingBook = "/so-den";

    public const string SuggestSenders = "/van-ban-den/goi-y/noi-gui";
    public const string SuggestSigners = "/van-ban-den/goi-y/nguoi-ky";
    public const string IncomingExport = "/van-ban-den/xuat.xlsx";
    public const string UndoBulk = "/van-ban-den/hoan-tac-nhieu";

    public const string DefaultTerms = "/van-ban-den/han-mac-dinh";
    public const string Supervision = "/tinh-hinh-xu-ly";
    public const string SupervisionExport = "/tinh-hinh-xu-ly/xuat.xlsx";
    public const string Counts = "/thong-ke-van-ban";
    public const string CountsExport = "/thong-ke-van-ban/xuat.xlsx";
    public const string SupervisionList = "/tinh-hinh-xu-ly/van-ban";
    public const string Books = "/so-van-ban";
    public const string SetBook = "/so-van-ban/dat";
    public const string CheckBooks = "/so-van-ban/kiem-tra";
    public const string CheckBooksExport = "/so-van-ban/kiem-tra/xuat.xlsx";
    public const string PassingBook = "/so-chuyen-giao";
    public const string PassingExport = "/so-chuyen-giao/xuat.xlsx";
    public const string PostBook = "/so-chuyen-giao/buu-dien";
    public const string PostExport = "/so-chuyen-giao/buu-dien/xuat.xlsx";
    public const string SupervisionListExport = "/tinh-hinh-xu-ly/van-ban/xuat.xlsx";

    public static string RegisterNext(string? day, string channel, string series) =>
        $"{RegisterIncoming}?kenh={channel}{(day is null ? "" : $"&ngay={Uri.EscapeDataString(day)}")}{(series.Length == 0 ? "" : $"&so={Uri.EscapeDataString(series)}")}";

    public static string BookOf(Kernel.Registers.Book book) => $"{(book.Kind == IncomingWriter.BookKind ? IncomingBook : book.Kind == CopyBooks.BookKind ? CopyBook : OutgoingBook)}?so={book.Id}";

    public static string NewBook(string kind) => $"{SetBook}?loai={(kind == IncomingWriter.BookKind ? "den" : "di")}";

    public static string ChangeBook(BookRule rule) => $"{NewBook(rule.Kind)}&so={Uri.EscapeDataString(rule.Series)}";

    public static string CheckOf(Kernel.Registers.Book book) => $"{CheckBooks}?so={book.Id}";

    public static string CheckExportOf(Kernel.Registers.Book book) => $"{CheckBooksExport}?so={book.Id}";

    public static string StagedFile(Kernel.Identity.StagedFileId id) => $"/van-ban-den/tep-cho/{id}";

    public static string Incoming(IncomingId id) => $"/van-ban-den/{id}";

    public static string Incoming(IncomingId id, string step) => $"/van-ban-den/{id}/{step}";

    /// <summary>The format of a stamp to be glued on.</summary>
    public const string LabelFormat = "nhan";

    public static string Stamp(IncomingId id) => $"/van-ban-den/{id}/dau-den";

    public static string StampLabel(IncomingId id) => $"{Stamp(id)}?kho={LabelFormat}";

    public static string SettlingSlip(IncomingId id) => $"/van-ban-den/{id}/phieu-giai-quyet";

    public static string Undo(IncomingId id, AppointmentId hat) => $"/van-ban-den/{id}/hoan-tac?hat={hat}";

    public static string UndoClosed(DateTimeOffset at, AppointmentId hat) => $"{UndoBulk}?luc={at.ToUnixTimeMilliseconds()}&hat={hat}";

    public static string Similar(Guid document) => $"/van-ban-tuong-tu/{document:N}";

    public static string Opinion(OpinionRoundId id) => $"/xin-y-kien/{id}";

    public static string OpinionSheet(OpinionRoundId id) => $"/xin-y-kien/{id}/xuat.xlsx";

    public static string IncomingFile(IncomingId id, int ordinal) => $"/van-ban-den/{id}/tep/{ordinal}";
}
