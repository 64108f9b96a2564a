using LienThong.Kernel.Organisation;
using LienThong.WebKit;

namespace LienThong.Organisation;

/// <summary>The Vietnamese texts of administrative units.</summary>
internal static class AreaWords
{
    public const string Menu = "Đơn vị hành chính";
    public const string Search = "Tên hoặc mã, cũ hay mới (có dấu hay không dấu)";
    public const string Level = "Cấp hành chính";
    public const string Area = "Đơn vị";
    public const string Code = "Mã";
    public const string Belongs = "Thuộc";
    public const string InForce = "Thời gian";
    public const string State = "Trạng thái";
    public const string Ended = "không còn";
    public const string ToCome = "chưa có";
    public const string InForceNow = "đang có";
    public const string Basis = "Căn cứ";
    public const string Part = "Phần";
    public const string Whole = "toàn bộ";
    public const string Partial = "một phần";
    public const string Names = "Tên qua các thời kỳ";
    public const string Made = "Được lập từ";
    public const string Became = "Nay thuộc";
    public const string BecameHint = "Đơn vị cũ được chia cho nhiều đơn vị mới. Nơi nào thuộc đơn vị nào phải xem nghị quyết.";
    public const string DistrictsEnded = "Cấp huyện kết thúc hoạt động từ 01/07/2025. Xem các xã, phường, thị trấn từng trực thuộc ở bên dưới để biết nay thuộc đâu.";
    public const string Children = "Đơn vị trực thuộc";
    public const string NoneFound = "Không có đơn vị nào khớp";
    public const string NoneFoundHint = "Hãy thử ít từ hơn, bỏ chữ xã, phường, huyện, hoặc chọn tất cả các cấp.";
    public const string NoneThatDay = "Ngày này chưa có đơn vị nào trong danh mục";
    public const string NoneThatDayHint = "Danh mục bắt đầu từ 01/03/2025. Hãy chọn một mốc trên dòng thời gian.";
    public const string NotLoaded = "Chưa nạp danh mục đơn vị hành chính";
    public const string NotLoadedHint = "Người vận hành nạp bằng lệnh: lienthong areas load";
    public const string Widened = "Không có tên nào khớp đúng dấu. Dưới đây là các tên khớp khi bỏ dấu.";
    public const string Source = "Nguồn";
    public const string SourceText = "Danh mục của cơ quan thống kê quốc gia và các nghị quyết sắp xếp đơn vị hành chính, tập hợp từ dữ liệu mở (giấy phép MIT): thanglequoc/vietnamese-provinces-database, dvhcvn/20250701, tranngocminhhieu/vietnamadminunits.";
    public const string TwoSources = "hai nguồn độc lập thống nhất";
    public const string ResolutionText = "theo văn bản nghị quyết";
    public const string LevelUnknown = "Cấp phải là province, district hoặc commune.";

    public const string FileMissing = "Thiếu tệp này trong thư mục.";
    public const string CodeMissing = "Thiếu mã.";
    public const string TypeUnknown = "Loại đơn vị chưa đúng, ví dụ Tỉnh, Phường, Đặc khu.";
    public const string NameMissing = "Thiếu tên.";
    public const string CodeTwice = "Mã này đã có ở dòng trước.";
    public const string PartUnknown = "Phần phải là full hoặc partial.";
    public const string LevelOrDay = "Cấp hoặc ngày hiệu lực chưa đúng.";
    public const string Unchanged = "Danh mục đã nạp từ trước, không có gì thay đổi.";

    public static readonly IReadOnlyDictionary<string, AreaType> Types = Enum.GetValues<AreaType>().ToDictionary(t => Of(t), StringComparer.Ordinal);

    public static readonly IReadOnlyList<Option> Levels = [.. Enum.GetValues<AreaLevel>().Select(l => new Option(l.ToString(), Of(l)))];

    public static string Of(AreaType type) => type switch
    {
        AreaType.Province => "Tỉnh",
        AreaType.City => "Thành phố",
        AreaType.UrbanDistrict => "Quận",
        AreaType.RuralDistrict => "Huyện",
        AreaType.Town => "Thị xã",
        AreaType.Commune => "Xã",
        AreaType.Ward => "Phường",
        AreaType.Township => "Thị trấn",
        _ => "Đặc khu",
    };

    public static string Of(AreaLevel level) => level switch
    {
        AreaLevel.Province => "Tỉnh, thành phố",
        AreaLevel.District => "Cấp huyện (đến 30/06/2025)",
        _ => "Cấp xã",
    };

    public static string Of(AreaPart part) => part == AreaPart.Full ? Whole : Partial;

    public static string Of(AreaEvidence evidence) => evidence == AreaEvidence.TwoSources ? TwoSources : ResolutionText;

    /// <summary>Phường Ba Đình; a number keeps its word too: Phường 1.</summary>
    public static string Full(AreaType type, string name) => $"{Of(type)} {name}";

    /// <summary>Phường Ba Đình, inside a sentence: phường Ba Đình.</summary>
    public static string Inside(AreaType type, string name) => $"{Of(type).ToLowerInvariant()} {name}";

    /// <summary>The unit's time in words; the oldest list does not say since when its units stood.</summary>
    public static string Span(DateOnly from, DateOnly to) => (from <= AreaDays.Known, to == Dated.Open) switch
    {
        (true, true) => $"từ trước {Vn.Date(AreaDays.Known)}",
        (true, false) => $"đến hết {Vn.Date(to.AddDays(-1))}",
        (false, true) => $"từ {Vn.Date(from)}",
        _ => $"{Vn.Date(from)} – {Vn.Date(to.AddDays(-1))}",
    };

    /// <summary>34 tỉnh, thành phố; 3.321 xã, phường, đặc khu.</summary>
    public static string Counted(IReadOnlyDictionary<AreaLevel, long> counts) => string.Join("; ", counts.OrderBy(c => c.Key).Select(c => c.Key switch
    {
        AreaLevel.Province => $"{Vn.Number(c.Value)} tỉnh, thành phố",
        AreaLevel.District => $"{Vn.Number(c.Value)} quận, huyện, thị xã, thành phố",
        _ => counts.ContainsKey(AreaLevel.District) ? $"{Vn.Number(c.Value)} xã, phường, thị trấn" : $"{Vn.Number(c.Value)} xã, phường, đặc khu",
    }));

    public static string ChildrenOn(DateOnly day) => $"Đơn vị trực thuộc, ngày {Vn.Date(day)}";

    public static string OnDay(DateOnly day, string counted) => $"Vào ngày {Vn.Date(day)}: {counted}";

    public static string Heirs(IEnumerable<string> names) => $"Nay thuộc: {string.Join("; ", names)}";

    public static string Origins(IEnumerable<string> names) => $"Được lập từ: {string.Join("; ", names)}";

    public static string InPart(string name) => $"{name} (một phần)";

    public static string Unknown(string code) => $"Không có đơn vị mang mã {code}.";

    public static string NotCalledSo(string now) => $"Đơn vị này đang có tên {now}, khác tên cũ trong tệp.";

    public static string WouldLose(int count, string example) => $"Danh mục mới thiếu {Vn.Number(count)} đơn vị đã nạp, ví dụ {example}. Đơn vị đã nạp không bị xóa; chưa ghi gì.";
}
