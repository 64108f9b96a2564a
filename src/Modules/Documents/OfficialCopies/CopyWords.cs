using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of official copies.</summary>
internal static class CopyWords
{
    public const string Ask = "Đề nghị sao";
    public const string AskTitle = "Đề nghị sao văn bản";
    public const string AskButton = "Gửi đề nghị sao";
    public const string Asked = "Đã gửi đề nghị sao cho người ký.";
    public const string NotFound = "Không tìm thấy bản sao";
    public const string Kind = "Hình thức sao";
    public const string KindHint = "Sao y, sao lục chép nguyên cả văn bản; trích sao chỉ chép phần cần dùng.";
    public const string Form = "Sao từ đâu sang đâu";
    public const string From = "Sao lục từ bản sao y";
    public const string FromNone = "Không phải sao lục";
    public const string FromWords = "Bản sao y do nơi khác sao";
    public const string FromWordsHint = "Chỉ ghi khi sao lục. Ví dụ: 12/SY-UBND ngày 20/11/2026 của UBND tỉnh.";
    public const string Extract = "Nội dung trích sao";
    public const string ExtractHint = "Chỉ ghi khi trích sao. Chép đúng nguyên văn phần cần trích.";
    public const string Signer = "Người ký bản sao";
    public const string SignerHint = "Lãnh đạo cơ quan, hoặc chánh văn phòng ký thừa lệnh.";
    public const string Recipients = "Nơi nhận bản sao";
    public const string RecipientsHint = "Mỗi dòng một nơi. Dòng “Lưu: VT” phần mềm tự thêm.";
    public const string Copies = "Số bản";
    public const string Reason = "Lý do";
    public const string ReasonHint = "Sao để làm gì; người ký đọc trước khi ký.";

    public const string SignAsk = "Ký bản sao";
    public const string Sign = "Ký sao";
    public const string Refuse = "Không ký";
    public const string RefuseButton = "Trả lời không ký";
    public const string Withdraw = "Rút đề nghị";
    public const string Void = "Hủy số bản sao";
    public const string VoidHint = "Số vẫn còn trong sổ, ghi là đã hủy, không cấp lại cho bản sao khác.";
    public const string Withdrawn = "Đã rút đề nghị sao.";
    public const string RefusedNow = "Đã trả lời không ký bản sao.";
    public const string Next = "Việc cần làm";
    public const string WithdrawMeans = "Người ký không còn thấy đề nghị này nữa.";
    public const string BackToDocument = "Về văn bản";
    public const string MakeSecond = "Sao lục bản này";
    public const string Print = "In bản sao";
    public const string ToPaper = "In phần này ngay sau trang cuối của văn bản được sao, dưới một đường kẻ ngang.";
    public const string ToFile = "Gắn chữ ký số của cơ quan ở góc trên bên phải trang đầu bản số hóa (PDF, màu, từ 200 dpi), không hiện hình ảnh. Ký số sẽ có ở phiên bản sau.";
    public const string Original = "Văn bản được sao";
    public const string SeeOriginal = "Xem văn bản gốc";
    public const string Facts = "Thông tin bản sao";
    public const string History = "Quá trình";
    public const string State = "Tình trạng";
    public const string Asker = "Người đề nghị";
    public const string OfDocument = "Bản sao của văn bản này";
    public const string Code = "Số, ký hiệu";
    public const string SignedOn = "Ngày sao";
    public const string MadeFrom = "Sao từ bản sao y";
    public const string Receivers = "Nơi nhận:";
    public const string Archive = "- Lưu: VT.";
    public const string NotSignedYet = "(chưa ký)";
    public const string VoidMark = "ĐÃ HỦY SỐ";

    public static string Of(CopyKind kind) => kind switch
    {
        CopyKind.TrueCopy => "Sao y",
        CopyKind.CopyOfCopy => "Sao lục",
        _ => "Trích sao",
    };

    /// <summary>What a choice means, under it.</summary>
    public static string About(CopyKind kind) => kind switch
    {
        CopyKind.TrueCopy => "Cả văn bản, từ bản gốc hoặc bản chính.",
        CopyKind.CopyOfCopy => "Cả văn bản, từ một bản sao y.",
        _ => "Một phần nội dung của bản gốc hoặc bản chính.",
    };

    public static string Of(CopyForm form) => form switch
    {
        CopyForm.PaperToPaper => "Từ giấy sang giấy",
        CopyForm.ElectronicToPaper => "Từ điện tử sang giấy",
        CopyForm.PaperToElectronic => "Từ giấy sang điện tử",
        _ => "Từ điện tử sang điện tử (chỉ trích sao)",
    };

    public static string Short(CopyForm form) => form == CopyForm.ElectronicToElectronic ? "Từ điện tử sang điện tử" : Of(form);

    public static string Of(CopyState state) => state switch
    {
        CopyState.Waiting => "Chờ ký sao",
        CopyState.Signed => "Đã ký sao",
        CopyState.Refused => "Không ký",
        CopyState.Withdrawn => "Đã rút",
        _ => "Đã hủy số",
    };

    public static Tone ToneOf(CopyState state) => state switch
    {
        CopyState.Waiting => Tone.Blue,
        CopyState.Signed => Tone.Green,
        CopyState.Withdrawn => Tone.Neutral,
        _ => Tone.Red,
    };

    public static string Signed(string code) => $"Đã ký sao, số {code}.";

    public static string Voided(string code) => $"Đã hủy số {code}.";

    public static string NextCode(string code) => $"Số sẽ cấp khi ký: {code}";

    public static string VoidQuestion(string code) => $"Hủy số {code}";

    /// <summary>Why it ended, by whom and when.</summary>
    public static string Ended(OfficialCopy copy) => copy.EndedAt is not { } at ? "" : copy.State switch
    {
        CopyState.Refused => $"{copy.EndedByName} không ký lúc {Vn.DateTime(at)}: {copy.EndReason}",
        CopyState.Voided => $"{copy.EndedByName} hủy số lúc {Vn.DateTime(at)}: {copy.EndReason}",
        _ => $"{copy.EndedByName} rút đề nghị lúc {Vn.DateTime(at)}.",
    };

    /// <summary>The original in a line: "Quyết định số 15/QĐ-UBND ngày 20/11/2026 của UBND tỉnh".</summary>
    public static string Name(CopySource source) => Name(source.TypeCode, source.Code, source.Day, source.Issuer);

    public static string Name(OfficialCopy copy) => Name(copy.TypeCode, copy.OriginalCode, copy.OriginalDay, copy.OriginalIssuer);

    public static string Name(string type, string code, DateOnly? day, string issuer) =>
        $"{(type.Length > 0 ? DocumentType.NameOf(type) : "Văn bản")}{(code.Length > 0 ? $" số {code}" : "")}{(day is { } on ? $" ngày {Vn.Date(on)}" : "")}{(issuer.Length > 0 ? $" của {issuer}" : "")}";

    /// <summary>A sao y as the origin of a sao lục.</summary>
    public static string FromOwn(OfficialCopy copy) => $"{copy.Code} ngày {Vn.Date(copy.SignedOn)} của {copy.AgencyName}";

    public static string Number(OfficialCopy copy) => $"Số: {(copy.CodeNumber is null ? $"…/{CopyForms.CodeOf(copy.Kind)}-…" : copy.Code)}";

    public static string PlaceAndDay(string place, DateOnly? day) => $"{(place.Length > 0 ? place : "…")}, {(day is { } on ? Vn.DocumentDate(on) : "ngày … tháng … năm …")}";

    public static string ToldAsked(OfficialCopy copy) => $"{copy.AskedByName} đề nghị {Of(copy.Kind).ToLowerInvariant()} “{copy.Subject}”";

    public static string ToldSigned(OfficialCopy copy, string by, string code) => $"{by} đã ký {Of(copy.Kind).ToLowerInvariant()} số {code}: “{copy.Subject}”";

    public static string ToldRefused(OfficialCopy copy, string by, string reason) => $"{by} không ký {Of(copy.Kind).ToLowerInvariant()} “{copy.Subject}”: {reason}";

    public static string ToldWithdrawn(OfficialCopy copy) => $"{copy.AskedByName} đã rút đề nghị {Of(copy.Kind).ToLowerInvariant()} “{copy.Subject}”";

    public static string ToldVoided(OfficialCopy copy, string by, string reason) => $"{by} đã hủy số {copy.Code} của bản sao “{copy.Subject}”: {reason}";

    /// <summary>A line of the copy's course.</summary>
    public static TimelineMark Mark(HistoryRow row)
    {
        var (text, tone) = row.Action["documents.official-copy.".Length..] switch
        {
            "asked" => (Ask, Tone.Blue),
            "signed" => (Sign, Tone.Green),
            "refused" => (Refuse, Tone.Red),
            "withdrawn" => (Withdraw, Tone.Neutral),
            _ => (Void, Tone.Red),
        };
        return new(row.At, text, $"{row.PersonName}{Common.InsteadOf(row.OnBehalfOf)}, {row.Title}", null, tone);
    }
}
