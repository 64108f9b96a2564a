using LienThong.Statistics.Checks;
using LienThong.WebKit;

namespace LienThong.Statistics.LeaderOverview;

/// <summary>What the leader's overview says.</summary>
internal static class OverviewWords
{
    public const string Menu = "Tổng quan";
    public const string Area = "Đơn vị hành chính";
    public const string Year = "Năm";
    public const string Newest = "Mới nhất";
    public const string KeyFigures = "Số liệu chính";
    public const string Warnings = "Cần xem lại";
    public const string NoWarnings = "Các phép kiểm tra không thấy gì lạ.";
    public const string News = "Mới cập nhật";
    public const string NoNews = "Chưa có số liệu nào được báo cáo trong năm; các số ở trên đếm từ sổ.";
    public const string Value = "Giá trị";
    public const string At = "Lúc";
    public const string From = "Nguồn";
    public const string Review = "Xem tổng kết năm";
    public const string Table = "Bảng số liệu";
    public const string None = "Chưa có số liệu của tỉnh nào";
    public const string NoneHint = "Số liệu vào bằng lệnh statistics import; trang này cho thấy các số chính ngay sau đó.";
    public const string NoComparison = "Chưa có kế hoạch và số năm trước để so.";

    public static string Title(string area, int year) => $"{area} năm {year}";

    public static string Below(string boundaries, int known) => $"{boundaries}. Biết {Vn.Number(known)} số liệu của năm.";

    public static string MoreWarnings(int count) => $"Và {Vn.Number(count)} cảnh báo nữa.";

    public static string Choice(string area, int year) => $"{area} (đến {year})";

    public static string Warning(Finding finding) => finding.Message;
}
