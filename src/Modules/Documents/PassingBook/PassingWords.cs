using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of the two registers of what is handed over: inside the agency, and to the post.</summary>
internal static class PassingWords
{
    public const string Title = "Sổ chuyển giao văn bản";
    public const string Inside = "Chuyển giao nội bộ";
    public const string Post = "Gửi bưu điện";
    public const string PostTitle = "Sổ gửi văn bản đi bưu điện";
    public const string Kinds = "Hai sổ chuyển giao";
    public const string From = "Từ ngày";
    public const string To = "Đến ngày";
    public const string Export = "Xuất Excel";
    public const string None = "Không chuyển giao văn bản nào trong khoảng ngày này";
    public const string NoneHint = "Văn bản đến vào sổ này khi lãnh đạo đã phân cho đơn vị hoặc người xử lý. Hãy chọn khoảng ngày khác.";
    public const string NoPost = "Không có văn bản gửi giấy nào phát hành trong khoảng ngày này";
    public const string NoPostHint = "Văn bản vào sổ này khi phát hành có nơi nhận bằng giấy. Hãy chọn khoảng ngày khác.";
    public const string PostStretch = "Văn bản phát hành";
    public const string WaitsForPost = "Chưa gửi";

    public static readonly string[] Columns = ["Ngày chuyển", "Số đến", "Số, ký hiệu văn bản", "Tên loại và trích yếu nội dung", "Đơn vị hoặc người nhận", "Ký nhận", "Ghi chú"];

    public static readonly string[] PostColumns = ["Ngày chuyển", "Số, ký hiệu văn bản", "Tên loại và trích yếu nội dung", "Nơi nhận văn bản", "Số bản", "Ký nhận và dấu bưu điện", "Ghi chú"];

    public static string Stretch(DateOnly from, DateOnly to) => from == to ? $"Ngày {Vn.Date(from)}" : BookWords.Stretch(from, to);

    public static string PostDays(DateOnly from, DateOnly to)
    {
        var days = Stretch(from, to);
        return $"{PostStretch} {char.ToLowerInvariant(days[0])}{days[1..]}";
    }

    public static string Gist(PassingLine line) => line.Subject.Length > 0
        ? $"{(line.TypeCode.Length > 0 ? DocumentType.NameOf(line.TypeCode) + ": " : "")}{line.Subject}"
        : line.AddresseeName is { } name ? $"Thư gửi đích danh {name}" : "";

    /// <summary>Empty for the pen where nobody has opened it.</summary>
    public static string Seen(PassingLine line) => line.SeenAt is { } at ? $"Đã xem {Vn.Time(at)} {Vn.Date(at)}{(line.SeenByName is { } name ? $", {name}" : "")}" : "";

    public static string Note(PassingLine line) => line.State switch
    {
        LineState.Returned or LineState.Moved or LineState.Withdrawn => $"{IncomingWords.Of(line.Role)}. {IncomingWords.Of(line.State)}{(string.IsNullOrEmpty(line.ReturnedReason) ? "" : $": {line.ReturnedReason}")}",
        _ => IncomingWords.Of(line.Role),
    };

    public static string PostNote(PostLine line) => line.State == DeliveryState.Posted ? "" : WaitsForPost;

    public static string PostGist(PostLine line) => $"{DocumentType.NameOf(line.TypeCode)}: {line.Subject}";
}
