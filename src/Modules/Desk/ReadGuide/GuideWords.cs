namespace LienThong.Desk.ReadGuide;

/// <summary>Words around the guides.</summary>
internal static class GuideWords
{
    public const string Menu = "Tra cứu";
    public const string Title = "Hướng dẫn sử dụng";
    public const string About = "Mỗi việc một trang, có hình chụp từ chính phần mềm. Dấu hỏi cạnh tên của một trang mở đúng việc làm ở trang ấy.";
    public const string NotFound = "Không có hướng dẫn này";
    public const string NotFoundText = "Hướng dẫn có thể đã đổi tên. Danh sách mọi hướng dẫn ở trang Hướng dẫn sử dụng.";
    public const string ToAll = "Mọi hướng dẫn";
}
