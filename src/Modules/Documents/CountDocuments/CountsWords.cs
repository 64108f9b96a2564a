using LienThong.Kernel.Organisation;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of the figures of documents.</summary>
internal static class CountsWords
{
    public const string Title = MenuWords.Counts;
    public const string Scope = "Phạm vi";
    public const string Own = "Cơ quan mình";
    public const string Node = "Toàn tỉnh";
    public const string Tree = "Cơ quan mình và cơ quan trực thuộc";
    public static readonly IReadOnlyList<Option> Scopes = [new(CountsFilter.TreeValue, Tree), new(CountsFilter.NodeValue, Node)];

    public const string Agency = "Cơ quan";
    public const string Type = "Loại văn bản";
    public const string Arrived = "Văn bản đến";
    public const string Electronic = "Đến điện tử";
    public const string Paper = "Đến giấy";
    public const string ElectronicShare = "Tỷ lệ điện tử";
    public const string Left = "Văn bản đi";
    public const string OnTime = "Giải quyết đúng hạn";
    public const string Late = "Giải quyết trễ hạn";
    public const string OnTimeShare = "Tỷ lệ đúng hạn";
    public const string Median = "Số ngày giải quyết, trung vị";
    public const string Users = "Người dùng";
    public const string Active = "Người dùng có hoạt động";
    public const string ByType = "Theo loại";
    public const string ByChannel = "Văn bản đến theo đường đến";
    public const string ByLevel = "Văn bản đến theo cấp gửi";
    public const string All = "Cộng";
    public const string InUse = "Cơ quan có văn bản trong kỳ";
    public const string Copies = "Bản phát hành: điện tử, giấy";
    public const string Untyped = "Thư chưa bóc, không rõ loại";
    public const string Outside = "Nơi gửi ngoài mạng";
    public const string None = "Chưa có văn bản nào trong kỳ này";
    public const string NoneHint = "Hãy chọn kỳ khác.";
    public const string Print = "In";
    public const string Export = "Xuất Excel";
    public const string Explained = "Tính theo ngày đến và ngày ban hành trong kỳ; số đã hủy không tính. Đến điện tử gồm trục liên thông và thư điện tử. Đúng hạn, trễ hạn tính văn bản có hạn đã kết thúc trong kỳ, theo ngày kết thúc. Số ngày là ngày làm việc từ ngày đến đến ngày kết thúc. Người dùng là người đang giữ chức vụ vào ngày cuối kỳ; có hoạt động là đã làm ít nhất một việc được ghi nhật ký trong kỳ.";

    public static string Of(AgencyLevel? level) => level switch
    {
        AgencyLevel.Province => "Cấp tỉnh",
        AgencyLevel.Department => "Sở, ban, ngành",
        AgencyLevel.Subordinate => "Đơn vị trực thuộc",
        AgencyLevel.Commune => "Xã, phường",
        AgencyLevel.Enterprise => "Doanh nghiệp",
        _ => Outside,
    };

    /// <summary>The part of an indicator of software that speaks of this program, as the catalogue writes it.</summary>
    public const string SoftwarePart = "software=quản lý văn bản";

    /// <summary>The part of an indicator that speaks of agencies of a level.</summary>
    public static string LevelPart(AgencyLevel? level) => level == AgencyLevel.Commune ? "level=xã" : "level=tỉnh";

    public static string TypeOf(string code) => code.Length == 0 ? Untyped : DocumentType.NameOf(code);

    public static string Used(int used, int all) => $"{Vn.Number(used)} trong {Vn.Number(all)} cơ quan";

    public static string Pair(long left, long right) => $"{Vn.Number(left)}, {Vn.Number(right)}";

    public static string People(long active, long all) => $"{Vn.Number(active)} trong {Vn.Number(all)} người";

    /// <summary>Behind a figure; nothing where there is nothing to share.</summary>
    public static string InBrackets(decimal? share) => share is { } s ? $" ({Vn.Percent(s)})" : "";
}
