using LienThong.WebKit;

namespace LienThong.Desk.ReadMatter;

/// <summary>The words of the course of a matter.</summary>
internal static class CourseWords
{
    public const string Title = "Quá trình vụ việc";
    public const string NotFound = "Không tìm thấy vụ việc";
    public const string Course = "Diễn biến";
    public const string Records = "Văn bản, hồ sơ, nhiệm vụ";
    public const string Record = "Của";
    public const string When = "Lúc";
    public const string Step = "Việc";
    public const string Who = "Ai làm";
    public const string Note = "Ghi chú";
    public const string Day = "Ngày";
    public const string Kind = "Loại";
    public const string Code = "Số, ký hiệu";
    public const string Gist = "Trích yếu, tên";
    public const string From = "Nơi gửi, soạn, thực hiện";
    public const string State = "Tình trạng";
    public const string Holder = "Ai đang giữ";
    public const string Export = "Xuất Excel";
    public const string Print = "In";
    public const string Alone = "Chưa có văn bản, hồ sơ hay nhiệm vụ nào khác gắn với vụ việc này. Văn bản trả lời, văn bản liên quan, hồ sơ và nhiệm vụ giao theo văn bản sẽ tự hiện ở đây.";

    public static string Back(MatterRecord start) => $"{start.Kind} {start.Code}".TrimEnd();

    public static string Counted(Matter matter)
    {
        var kinds = string.Join(", ", matter.Records.GroupBy(r => r.Kind).Select(g => $"{Vn.Number(g.Count())} {g.Key.ToLowerInvariant()}"));
        var (first, last) = (matter.Records[0].Day, matter.Marks.Count > 0 ? Vn.Day(matter.Marks[0].Mark.At) : matter.Records[^1].Day);
        return first == last ? $"{kinds}; ngày {Vn.Date(first)}." : $"{kinds}; từ {Vn.Date(first)} đến {Vn.Date(last)}.";
    }

    public static readonly string More = $"Vụ việc rất lớn: trang này chỉ nêu {Vn.Number(MatterReading.MostRecords)} văn bản, hồ sơ, nhiệm vụ gần nhất tính từ nơi đang xem và {Vn.Number(MatterReading.MostMarks)} việc mới nhất. Mở một văn bản ở xa hơn để xem tiếp từ đó.";
}
