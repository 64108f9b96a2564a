namespace LienThong.WebKit;

internal static class ViewerWords
{
    public const string Page = "Trang";
    public const string Back = "Trang trước";
    public const string Next = "Trang sau";
    public const string Smaller = "Thu nhỏ";
    public const string Larger = "Phóng to";
    public const string Fit = "Vừa bề ngang";
    public const string Open = "Mở văn bản trong trình duyệt.";
    public const string Without = "Văn bản đang được mở tại đây. Nếu không thấy:";
}
