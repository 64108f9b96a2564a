using System.Globalization;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of the check of books.</summary>
internal static class CheckBooksWords
{
    public const string Title = "Kiểm tra sổ";
    public const string NotYours = "Việc kiểm tra sổ do văn thư, chánh văn phòng và lãnh đạo cơ quan làm";
    public const string NoBook = "Cơ quan chưa mở sổ nào";
    public const string NoBookHint = "Sổ mở khi văn bản đầu tiên của kỳ được vào sổ hoặc phát hành.";
    public const string Book = "Sổ";
    public const string Back = "Về sổ";
    public const string Export = "Xuất Excel";
    public const string Faults = "Cần xem lại";
    public const string FaultsHint = "Phần mềm không tự sửa sổ. Hãy đối chiếu với văn bản, rồi ghi rõ lý do vào sổ hoặc hủy số.";
    public const string Notes = "Để biết";
    public const string NotesHint = "Số giữ, số hủy và số chèn là việc có lý do, không phải sai sót.";
    public const string Number = "Số";
    public const string Found = "Phát hiện";
    public const string What = "Nội dung";
    public const string Print = "In";
    public const string Sheet = "Kiểm tra sổ";

    private const string NoReason = "không ghi lý do";

    public static readonly string[] Head = [Number, "Mức", Found, What];

    public static string Level(BookFinding f) => f.IsFault ? Faults : Notes;

    public static string Sound(long numbers) => numbers == 0 ? "Sổ chưa cấp số nào nên chưa có gì phải xem lại."
        : numbers == 1 ? "Số duy nhất của sổ nguyên vẹn." : $"Cả {Vn.Number(numbers)} số của sổ đều nguyên vẹn: không thiếu, không trùng, không lùi ngày.";

    public static string Faulty(int faults, long numbers) => $"Có {Vn.Number(faults)} chỗ cần xem lại trong {Vn.Number(numbers)} số của sổ.";

    public static string More(int left) => $"Còn {Vn.Number(left)} dòng nữa; tệp Excel có đủ.";

    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Missing => "Thiếu số",
        FindingKind.OutOfRange => "Ngoài sổ",
        FindingKind.TwoRecords => "Trùng số",
        FindingKind.TwoNumbers => "Hai số",
        FindingKind.RecordMissing => "Mất hồ sơ",
        FindingKind.RecordUnentered => "Chưa ghi sổ",
        FindingKind.NumberDiffers => "Lệch số",
        FindingKind.VoidStands or FindingKind.VoidUnwritten => "Lệch hủy số",
        FindingKind.DayDiffers => "Lệch ngày",
        FindingKind.BackDated => "Lùi ngày",
        FindingKind.OutsidePeriod => "Sai kỳ",
        FindingKind.Held => "Đang giữ",
        FindingKind.Void => "Đã hủy",
        _ => "Số chèn",
    };

    public static string Numbers(BookFinding f) => f.To is { } to ? $"{f.Number}–{to}" : $"{f.Number}{f.Suffix}";

    public static string Say(BookFinding f) => f.Kind switch
    {
        FindingKind.Missing => f.To is { } to ? $"Sổ không có các số từ {f.Number} đến {to}." : $"Sổ không có số {f.Number}.",
        FindingKind.OutOfRange => $"Sổ có dòng số {Numbers(f)}, ngoài các số đã cấp.",
        FindingKind.TwoRecords => $"Số {Numbers(f)} đứng trên hai hồ sơ: hồ sơ mà sổ ghi, và hồ sơ mở từ dòng này.",
        FindingKind.TwoNumbers => $"Hồ sơ mang số {Numbers(f)} còn mang số {f.Other}{(f.OtherBook is { } book ? $" của {book}" : "")}.",
        FindingKind.RecordMissing => $"Số {Numbers(f)} không có hồ sơ: hồ sơ mà sổ ghi không còn trong hệ thống.",
        FindingKind.RecordUnentered => $"Một hồ sơ mang số {Numbers(f)} mà sổ không có dòng nào ghi hồ sơ đó.",
        FindingKind.NumberDiffers => f.Other is { } other ? $"Sổ ghi số {Numbers(f)}, hồ sơ lại mang số {other}." : $"Sổ ghi số {Numbers(f)}, hồ sơ lại không mang số của sổ này.",
        FindingKind.VoidStands => $"Số {Numbers(f)} đã hủy trong sổ nhưng hồ sơ vẫn còn hiệu lực.",
        FindingKind.VoidUnwritten => $"Hồ sơ đã hủy nhưng số {Numbers(f)} trong sổ chưa hủy.",
        FindingKind.DayDiffers => $"Sổ ghi số {Numbers(f)} ngày {Vn.Date(f.Day)}, hồ sơ lại ghi ngày {Vn.Date(f.OtherDay)}.",
        FindingKind.BackDated => f.To is { } last ? $"Các số từ {f.Number} đến {last} có ngày trước ngày {Vn.Date(f.OtherDay)} của số {f.Other}; sớm nhất là {Vn.Date(f.Day)}."
            : $"Số {f.Number} ngày {Vn.Date(f.Day)}, trước ngày {Vn.Date(f.OtherDay)} của số {f.Other}.",
        FindingKind.OutsidePeriod => $"Số {Numbers(f)} ngày {Vn.Date(f.Day)}, ngoài kỳ của sổ.",
        FindingKind.Held => $"Giữ từ ngày {Vn.Date(f.Day)}: {f.Reason ?? NoReason}",
        FindingKind.Void => $"Số của ngày {Vn.Date(f.Day)}, đã hủy: {f.Reason ?? NoReason}",
        _ => $"Chèn ngày {Vn.Date(f.Day)}: {f.Reason ?? NoReason}",
    };

    public static Tone ToneOf(BookFinding f) => f.IsFault ? Tone.Amber : f.Kind == FindingKind.Held ? Tone.Blue : Tone.Neutral;

    /// <summary>Stable: <c>documents.book.two-records</c>.</summary>
    public static string CodeOf(FindingKind kind) => "documents.book." + string.Concat(kind.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLower(c, CultureInfo.InvariantCulture)}" : char.ToLower(c, CultureInfo.InvariantCulture).ToString()));
}
