using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of the book of copies.</summary>
internal static class CopyBookWords
{
    public const string Empty = "Chưa có bản sao nào được ký";
    public const string EmptyHint = "Sổ mở khi bản sao đầu tiên của năm được ký. Mở một văn bản rồi bấm “Đề nghị sao” để bắt đầu.";
    public const string Year = "Sổ";
    public const string Export = "Xuất Excel";
    public const string Sheet = "Sổ bản sao";
    public const string Hidden = "Bạn không có quyền xem văn bản gốc của dòng này";

    public static readonly string[] Columns =
        ["Số, ký hiệu bản sao", "Ngày sao", "Hình thức sao", "Văn bản được sao", "Tên loại và trích yếu nội dung", "Người ký", "Nơi nhận", "Số bản", "Ghi chú"];

    public static string Code(CopyBookLine line) => line.CodeNumber is null ? OutgoingNotation.Number(line.Number, line.Suffix) : $"{line.CodeNumber}/{line.Notation}";

    public static string Kind(CopyBookLine line) => Enum.TryParse<CopyKind>(line.Kind, out var kind) ? CopyWords.Of(kind) : "";

    /// <summary>Number, day and issuer of the original; a dash where the reader may not read it.</summary>
    public static string Original(CopyBookLine line) => !line.Sees ? "—" : $"{line.OriginalCode}{(line.OriginalDay is { } day ? $" ngày {Vn.Date(day)}" : "")}{(line.OriginalIssuer is { Length: > 0 } by ? $", {by}" : "")}".TrimStart(',', ' ');

    public static string Gist(CopyBookLine line) => !line.Sees || line.Subject is null ? "—" : $"{(line.TypeCode is { Length: > 0 } code ? DocumentType.NameOf(code) + ": " : "")}{line.Subject}";

    public static IReadOnlyList<string> Receivers(CopyBookLine line) => [.. (line.Recipients ?? "").Split('\n').Select(r => r.TrimStart('-', ' ').TrimEnd(';', '.', ' ')).Where(r => r.Length > 0)];

    public static string Remark(CopyBookLine line) => line.IsVoid ? line.VoidReason is { } reason ? BookWords.Voided(reason) : "Hủy số"
        : Enum.TryParse<CopyForm>(line.Form, out var form) && form != CopyForm.PaperToPaper ? CopyWords.Short(form) : "";
}
