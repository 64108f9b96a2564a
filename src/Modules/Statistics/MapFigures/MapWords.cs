using LienThong.Contracts.Organisation;

namespace LienThong.Statistics.MapFigures;

/// <summary>What the map says.</summary>
internal static class MapWords
{
    public const string Menu = "Bản đồ";
    public const string Title = "Bản đồ số liệu";
    public const string HoangSa = "Quần đảo Hoàng Sa";
    public const string HoangSaOf = "(Đà Nẵng)";
    public const string TruongSa = "Quần đảo Trường Sa";
    public const string TruongSaOf = "(Khánh Hòa)";
    public const string Legend = "Chú giải";
    public const string Unknown = "Chưa có số liệu";
    public const string Source = "Ranh giới để minh họa, theo bản đồ của Nhà xuất bản Tài nguyên - Môi trường và Bản đồ Việt Nam (sapnhap.bando.com.vn), đã giản lược; không dùng để đo.";

    public static string Drawn(string indicator, int year) => $"Bản đồ các tỉnh, thành phố tô theo {indicator} năm {year}, có quần đảo Hoàng Sa và quần đảo Trường Sa. Bảng bên dưới có đủ các số.";

    public static string Place(NamedArea area, string value) => $"{area.FullName}: {value}";

    public static string Range(string least, string most) => least == most ? least : $"{least} – {most}";
}
