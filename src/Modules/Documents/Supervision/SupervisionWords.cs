using LienThong.Kernel.Acts;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of the report on how documents are dealt with.</summary>
internal static class SupervisionWords
{
    public const string Title = "Báo cáo tình hình xử lý văn bản";
    public const string ListTitle = "Văn bản trong báo cáo";
    public const string Kind = "Kỳ báo cáo";
    public const string Day = "Ngày trong kỳ";
    public const string Export = "Xuất Excel";
    public const string Print = "In báo cáo";
    public const string Earlier = "Kỳ trước";
    public const string Later = "Kỳ sau";
    public const string Unit = "Đơn vị";
    public const string Carried = "Kỳ trước chuyển sang";
    public const string Given = "Giao trong kỳ";
    public const string OnTime = "Xong đúng hạn";
    public const string Late = "Xong trễ hạn";
    public const string Open = "Đang xử lý, trong hạn";
    public const string Overdue = "Đang xử lý, quá hạn";
    public const string OnTimeShare = "Tỷ lệ đúng hạn";
    public const string Median = "Số ngày, trung vị";
    public const string Worst = "Lâu nhất";
    public const string All = "Cộng";
    public const string NoUnit = "Lãnh đạo và người không thuộc đơn vị";
    public const string None = "Không có văn bản nào được giao trong kỳ này";
    public const string NoneHint = "Hãy chọn kỳ khác.";
    public const string NoneHere = "Không có văn bản nào trong ô này";
    public const string Number = "Số đến";
    public const string Notation = "Số, ký hiệu";
    public const string Gist = "Trích yếu, cơ quan ban hành";
    public const string GivenTo = "Giao cho";
    public const string Holder = "Ai đang giữ";
    public const string AssignedOn = "Ngày giao";
    public const string Due = "Hạn";
    public const string Standing = "Tình trạng";
    public const string Took = "Số ngày";
    public const string Back = "Báo cáo";
    public const string Explained = "Tính luồng chủ trì và phối hợp mà cơ quan giao cho đơn vị, cá nhân; không tính luồng để biết, đã thu hồi, đã chuyển nơi khác hoặc bị trả lại. Văn bản không có hạn tính là trong hạn. Số ngày là ngày làm việc, từ ngày giao đến ngày có kết quả.";

    public static readonly IReadOnlyList<Option> Kinds = [.. Enum.GetValues<PeriodKind>().Select(k => new Option(DutyFilter.KindOf(k), Of(k)))];

    public static string Of(PeriodKind kind) => kind switch
    {
        PeriodKind.Week => "Tuần",
        PeriodKind.Month => "Tháng",
        PeriodKind.Quarter => "Quý",
        _ => "Năm",
    };

    public static string Of(DutyStanding standing) => standing switch
    {
        DutyStanding.OnTime => OnTime,
        DutyStanding.Late => Late,
        DutyStanding.Open => "Trong hạn",
        _ => "Quá hạn",
    };

    public static Tone ToneOf(DutyStanding standing) => standing switch
    {
        DutyStanding.OnTime => Tone.Green,
        DutyStanding.Late => Tone.Amber,
        DutyStanding.Open => Tone.Blue,
        _ => Tone.Red,
    };

    public static string Name(ReportPeriod p) => p.Kind switch
    {
        PeriodKind.Week => $"Tuần {p.Number} ({Vn.Date(p.From)} – {Vn.Date(p.To)})",
        PeriodKind.Month => $"Tháng {p.Number} năm {p.From.Year}",
        PeriodKind.Quarter => $"Quý {Roman[p.Number - 1]} năm {p.From.Year}",
        _ => $"Năm {p.From.Year}",
    };

    public static string AsOf(ReportDays days) => $"{Name(days.Period)}. Số liệu tính đến ngày {Vn.Date(days.AsOf)}.";

    public static string Scope(Actor hat) => hat.Role == Role.TruongPhong ? "Đơn vị bạn phụ trách." : "Toàn cơ quan.";

    public static string Column(string? column) => column switch
    {
        DutyFilter.Carried => Carried,
        DutyFilter.Given => Given,
        "dung-han" => OnTime,
        "tre-han" => Late,
        "dang" => Open,
        "qua-han" => Overdue,
        _ => "Tất cả",
    };

    public static string Hidden(int count) => $"{count} văn bản trong trang này bạn không được xem.";

    public static string Days(decimal? days) => days is { } d ? Vn.Number(d, 1) : "–";

    public static string Share(decimal? share) => share is { } s ? Vn.Percent(s) : "–";

    private static readonly string[] Roman = ["I", "II", "III", "IV"];
}
