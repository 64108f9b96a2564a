using LienThong.Contracts.Organisation;
using LienThong.Contracts.SectorRegisters;
using LienThong.WebKit;

namespace LienThong.Statistics.MapPoints;

/// <summary>What the map of points says.</summary>
internal static class MapPointsWords
{
    public const string Title = "Bản đồ điểm";
    public const string Open = "Bản đồ điểm";
    public const string Shades = "Bản đồ số liệu";
    public const string Book = "Sổ";
    public const string Province = "Tỉnh, thành phố";
    public const string Name = "Tên";
    public const string None = "Chưa có điểm nào có tọa độ";
    public const string NoneHint = "Ghi vĩ độ và kinh độ vào sổ nghiệp vụ; điểm hiện ở đây ngay.";
    public const string All = "Mở sổ";

    public static string Heading(PointBook book, NamedArea province) => $"{book.Title}: {province.FullName}";

    public static string Drawn(PointBook book, NamedArea province, int count) => $"{Heading(book, province)}, {Vn.Number(count)} điểm vẽ theo tọa độ trên đường viền của tỉnh. Bảng bên cạnh có đủ các điểm.";

    public static string KindName(PointBook book, string kind) => kind.Length > 0 ? kind : $"chưa ghi {book.KindLabel.ToLowerInvariant()}";

    public static string Legend(PointBook book, string kind, int count) => $"{StatisticsWords.Title(KindName(book, kind))} ({Vn.Number(count)})";

    public static string Unplaced(long count) => $"{Vn.Number(count)} bản ghi chưa có tọa độ nên không có trên bản đồ.";

    public static string Outside(IReadOnlyList<SectorPoint> points) => $"{Vn.Number(points.Count)} điểm có tọa độ ngoài khung của tỉnh, xem lại vĩ độ và kinh độ: {string.Join(", ", points.Take(5).Select(p => p.Name))}{(points.Count > 5 ? "…" : ".")}";

    public static string More(long placed, int most) => $"Chỉ hiện {Vn.Number(most)} trong {Vn.Number(placed)} điểm; mở sổ để xem đủ.";

    public static string Degrees(SectorPoint point) => $"{Vn.Number(point.Latitude / 1_000_000m, 6)}; {Vn.Number(point.Longitude / 1_000_000m, 6)}";
}
