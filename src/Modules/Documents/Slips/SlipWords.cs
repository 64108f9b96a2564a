using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of the slips that go with a document (NĐ 30/2020, Phụ lục IV, and the usage of offices).</summary>
internal static class SlipWords
{
    public const string Stamp = "Dấu đến";
    public const string StampTitle = "Dấu “Đến”";
    public const string StampMark = "ĐẾN";
    public const string StampNumber = "Số:";
    public const string StampDay = "Ngày:";
    public const string StampTo = "Chuyển:";
    public const string StampDossier = "Số và ký hiệu HS:";
    public const string StampOnPaper = "Lên văn bản (A4)";
    public const string StampOnLabel = "Lên nhãn 50 × 35 mm";
    public const string StampFormats = "Khổ in";
    public const string StampOnPaperHint = "Đặt trang đầu của văn bản vào máy in rồi in ở tỷ lệ 100%: dấu nằm dưới ngày tháng của văn bản, cách mép trên 45 mm, cách mép phải 20 mm. Văn bản có tên loại, trích yếu dài thì in lên nhãn rồi dán vào chỗ trống.";
    public const string StampOnLabelHint = "Khổ giấy của máy in nhãn: 50 × 35 mm, in ở tỷ lệ 100%. Dán dưới số, ký hiệu hoặc dưới ngày tháng của văn bản.";
    public const string StampPrint = "In dấu";
    public const string NoStamp = "Số đến này đã hủy nên không đóng dấu";
    public const string NoStampHint = "Nếu văn bản đã vào sổ lại, hãy mở số mới để in dấu.";

    public const string Settling = "Phiếu giải quyết văn bản đến";
    public const string SettlingHead = "PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN";
    public const string Proposals = "Ý kiến đề xuất của văn thư, văn phòng";
    public const string Leaders = "Ý kiến chỉ đạo của lãnh đạo cơ quan";
    public const string Heads = "Ý kiến của lãnh đạo đơn vị";
    public const string Officers = "Ý kiến đề xuất, kết quả giải quyết của người được giao";
    public const string Document = "Văn bản";
    public const string Sender = "Cơ quan ban hành";
    public const string Subject = "Trích yếu";
    public const string Letter = "Thư";
    public const string Urgency = "Độ khẩn";
    public const string Due = "Hạn giải quyết";

    public const string Submission = "Phiếu trình";
    public const string SubmissionHead = "PHIẾU TRÌNH";
    public const string Drafted = "Ý kiến của người soạn thảo";
    public const string OfUnit = "Ý kiến của lãnh đạo đơn vị";
    public const string OfOffice = "Ý kiến của văn phòng về thể thức, thẩm quyền";
    public const string OfLeader = "Ý kiến của người ký";
    public const string OfClerk = "Văn thư cấp số, phát hành";
    public const string PresentedTo = "Kính trình";
    public const string Drafter = "Người soạn";
    public const string Answers = "Trả lời văn bản";
    public const string Recipients = "Nơi nhận";
    public const string DraftDue = "Hạn hoàn thành";
    public const string DraftVersion = "Bản trình";

    public const string Sending = "Phiếu gửi";
    public const string SendingHead = "PHIẾU GỬI";
    public const string To = "Kính gửi";
    public const string Sends = "Gửi kèm phiếu này văn bản sau đây:";
    public const string SenderSigns = "NGƯỜI GỬI";
    public const string ReceiverSigns = "NGƯỜI NHẬN";
    public const string SignName = "(Ký, ghi rõ họ tên)";
    public const string SignReceived = "(Ký, ghi rõ họ tên, ngày nhận)";
    public const string NotIssued = "Phiếu gửi chỉ lập cho văn bản đã phát hành";
    public const string NotIssuedHint = "Phát hành văn bản xong, phiếu gửi có ở mục In trên trang văn bản.";
    public const string NoPaper = "Văn bản này không có nơi nhận bằng giấy";
    public const string NoPaperHint = "Nơi nhận trên hệ thống nhận văn bản điện tử nên không cần phiếu gửi.";

    public static readonly string[] SendingColumns = ["Số, ký hiệu", "Ngày tháng", "Tên loại và trích yếu nội dung", "Số trang", "Số bản"];

    private const int MostReceivers = 20;

    public const string SignHere = "Ngày …… tháng …… năm ………  (Ký, ghi rõ họ tên)";
    public const string Print = "In phiếu";
    public const string DayToWrite = "Ngày …… tháng …… năm ………";

    public static string At(DateTimeOffset at) => $"{Vn.Time(at)} ngày {Vn.Date(at)}";

    public static string On(DateOnly day) => string.Concat("N", Vn.DocumentDate(day).AsSpan(1));

    public static string Arrived(Incoming row) => $"Số đến: {row.Number}     Ngày đến: {Vn.Date(row.ArrivalDate)}";

    /// <summary>Công văn số 88/SNV-VP ngày 20/11/2026; what is not known is left out.</summary>
    public static string Named(string type, string code, DateOnly? day) =>
        $"{type}{(code.Length > 0 ? $" số {code}" : "")}{(day is { } on ? $" ngày {Vn.Date(on)}" : "")}";

    public static string DocumentOf(Incoming row) => Named(row.TypeCode.Length > 0 ? DocumentType.NameOf(row.TypeCode) : Letter, row.Notation, row.IssuedDate);

    public static string SubjectOf(Incoming row) => row.Subject.Length > 0 ? row.Subject : row.AddresseeName is { } name ? $"Thư gửi đích danh {name}" : "";

    public static string Result(string result) => $"Kết quả: {result}";

    public static string Withdrawn(string state) => $"({state})";

    public static string About(OutgoingRow row) => row.Code.Length > 0 ? Named(DocumentType.NameOf(row.TypeCode), row.Code, row.IssuedOn) : $"Dự thảo {DocumentType.NameOf(row.TypeCode).ToLowerInvariant()}";

    public static string Unit(OutgoingRow row) => row.UnitName.Length > 0 ? $"{row.DrafterName}, {row.DrafterTitle}, {row.UnitName}" : $"{row.DrafterName}, {row.DrafterTitle}";

    public static string Of(OutgoingState stage) => stage switch
    {
        OutgoingState.UnitReview => OfUnit,
        OutgoingState.OfficeReview => OfOffice,
        OutgoingState.LeaderApproval => OfLeader,
        OutgoingState.ToIssue => OfClerk,
        _ => Drafted,
    };

    public static string Answered(RelatedView other) => other.Code.Length == 0 ? other.Subject : $"số {other.Code}{(other.Day is { } day ? $" (đến ngày {Vn.Date(day)})" : "")}: {other.Subject}";

    /// <summary>Those it went to, or while it is a draft those it shall go to; no more than a form has room for.</summary>
    public static string Receivers(OutgoingView view)
    {
        var all = view.Lines.Count > 0 ? view.Lines.Select(l => Receiver(l.Name, l.Paper, l.Copies)).ToList() : [.. view.Recipients.Select(r => Receiver(r.Name, r.Paper, r.Copies))];
        return string.Join("; ", all.Take(MostReceivers)) + (all.Count > MostReceivers ? OutgoingPageWords.AndMore(all.Count - MostReceivers) : "");
    }

    public static string SendingTable(string receiver) => $"Văn bản gửi {receiver}";

    public static string Issued(OutgoingRow row) => $"Số {row.Code}, ngày {Vn.Date(row.IssuedOn)}";

    public static string Receiver(string name, bool paper, int copies) => paper ? $"{name} (giấy, {Vn.Number(copies)} bản)" : name;

    public static string SendingNumber(string notation) => $"Số: ……/PG-{notation}";

    public static string GiveBack(string agency) => $"Nhận được văn bản, đề nghị ký xác nhận và gửi lại phiếu này về {agency}.";
}
