using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of handing dossiers over to the archive; the printed forms are those of Phụ lục V, NĐ 30/2020.</summary>
internal static class TransferWords
{
    public const string Title = "Nộp lưu hồ sơ";
    public const string New = "Giao nộp hồ sơ";
    public const string Give = "Giao nộp";
    public const string NewAbout = "Hồ sơ đã kết thúc, bảo quản từ 5 năm trở lên. Lưu trữ cơ quan tiếp nhận hoặc trả lại; biên bản và mục lục được lập ngay.";
    public const string Condition = "Tình trạng tài liệu";
    public const string ConditionHint = "Ví dụ: đủ, sắp xếp theo thời gian, đã biên mục.";
    public const string NoneToGive = "Không có hồ sơ nào chờ nộp lưu";
    public const string NoneToGiveHint = "Hồ sơ hiện ở đây sau khi kết thúc, nếu bảo quản từ 5 năm trở lên.";
    public const string None = "Chưa có lần giao nộp nào";
    public const string NoneHint = "Hồ sơ đã kết thúc được giao nộp cho lưu trữ cơ quan trong một năm, công trình xây dựng trong ba tháng.";
    public const string NotFound = "Không thấy biên bản này";
    public const string Minutes = "Biên bản giao nhận hồ sơ, tài liệu";
    public const string MinutesHead = "BIÊN BẢN GIAO NHẬN TÀI LIỆU";
    public const string ListHead = "MỤC LỤC HỒ SƠ, TÀI LIỆU NỘP LƯU";
    public const string State = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";
    public const string Given = "Ngày giao";
    public const string Giver = "Bên giao";
    public const string Taker = "Bên nhận";
    public const string Dossiers = "Số hồ sơ";
    public const string Standing = "Tình trạng";
    public const string Receive = "Tiếp nhận";
    public const string GiveBack = "Trả lại";
    public const string Decide = "Lưu trữ cơ quan tiếp nhận";
    public const string DecideAbout = "Kiểm tra hồ sơ theo mục lục bên dưới. Trả lại thì ghi lý do; hồ sơ về lại người lập.";
    public const string Reason = "Ý kiến, lý do trả lại";
    public const string Received = "Đã tiếp nhận hồ sơ.";
    public const string GivenBackNow = "Đã trả lại hồ sơ.";
    public const string Offered = "Đã giao nộp, chờ lưu trữ cơ quan tiếp nhận.";
    public const string Print = "In biên bản";
    public const string ToList = "Về danh sách nộp lưu";
    public const string Choose = "Chọn hồ sơ";
    public const string Block = "Tên khối tài liệu giao nộp";
    public const string Times = "Thời gian của tài liệu";
    public const string Amount = "Số lượng tài liệu (hồ sơ điện tử)";
    public const string ConditionLine = "Tình trạng tài liệu giao nộp";
    public const string Attached = "Mục lục hồ sơ, tài liệu nộp lưu kèm theo";
    public const string Below = "ở phần dưới";
    public const string Copies = "Biên bản này được lập thành hai bản; bên giao giữ một bản, bên nhận giữ một bản.";
    public const string SignGiver = "ĐẠI DIỆN BÊN GIAO";
    public const string SignTaker = "ĐẠI DIỆN BÊN NHẬN";
    public const string NotTaken = "Chưa tiếp nhận";

    public static readonly string[] Columns = ["STT", "Số, ký hiệu hồ sơ", "Tiêu đề hồ sơ", "Thời gian tài liệu", "Thời hạn bảo quản", "Số trang", "Ghi chú"];

    public static string Of(TransferState state) => state switch
    {
        TransferState.Offered => "Chờ tiếp nhận",
        TransferState.Received => "Đã tiếp nhận",
        _ => "Bị trả lại",
    };

    public static Tone ToneOf(TransferState state) => state switch
    {
        TransferState.Offered => Tone.Amber,
        TransferState.Received => Tone.Green,
        _ => Tone.Red,
    };

    public static string GiverLine(DossierTransfer row) => $"Bên giao: ông (bà) {row.GivenByName}, {row.GivenByTitle}{(row.UnitName.Length > 0 ? $", {row.UnitName}" : "")}";

    public static string TakerLine(DossierTransfer row) => row.State == TransferState.Received ? $"Bên nhận (Lưu trữ cơ quan): ông (bà) {row.TakenByName}, {row.TakenByTitle}" : "Bên nhận (Lưu trữ cơ quan): ………………………………";

    public static string BlockOf(DossierTransfer row, string agency) => row.UnitName.Length > 0 ? $"Hồ sơ công việc của {row.UnitName}" : $"Hồ sơ công việc của {agency}";

    public static string TimesOf(IReadOnlyList<TransferLine> lines) => $"{Vn.Date(lines.Min(l => l.StartDate))} – {Vn.Date(lines.Max(l => l.EndDate))}";

    public static string AmountOf(IReadOnlyList<TransferLine> lines) => $"{Vn.Number(lines.Count)} hồ sơ, {Vn.Number(lines.Sum(l => l.Files))} tệp tin, {Vn.Number(lines.Sum(l => l.Pages))} trang";

    public static string Sum(IReadOnlyList<TransferLine> lines)
    {
        var forever = lines.Count(l => l.Retention is null);
        return $"Mục lục này gồm {Vn.Number(lines.Count)} hồ sơ, trong đó {Vn.Number(forever)} hồ sơ bảo quản vĩnh viễn, {Vn.Number(lines.Count - forever)} hồ sơ bảo quản có thời hạn.";
    }

    public static string Confirmed(DateTimeOffset at) => $"Đã xác nhận trên hệ thống {Vn.DateTime(at)}";

    public static string GivenBackBy(DossierTransfer row) => $"{row.TakenByName} trả lại {Vn.DateTime(row.TakenAt!.Value)}: {row.Reason}";
}
