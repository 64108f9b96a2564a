namespace LienThong.Schedule;

/// <summary>Rooms and cars in words.</summary>
internal static class ResourceWords
{
    public const string Keep = "Danh sách phòng họp, xe";
    public const string KeepAbout = "Phòng và xe trong danh sách được chọn khi xếp lịch; hai mục trùng giờ không dùng chung được.";
    public const string Add = "Thêm phòng, xe";
    public const string Change = "Sửa phòng, xe";
    public const string Kind = "Loại";
    public const string Room = "Phòng họp";
    public const string Car = "Xe";
    public const string Name = "Tên";
    public const string NameHint = "Ví dụ: Phòng họp tầng 2, Xe 49A-123.45";
    public const string Note = "Ghi chú";
    public const string NoteHint = "Sức chứa, biển số, lái xe";
    public const string InUse = "đang dùng";
    public const string OutOfUse = "Ngừng dùng";
    public const string OutOfUseHint = "Không chọn được nữa khi xếp lịch; các mục cũ vẫn giữ";
    public const string None = "Chưa có phòng họp hay xe nào";
    public const string NoneHint = "Thêm ở dưới để chọn được khi xếp lịch và tránh trùng.";
    public const string NoneToSee = "Cơ quan chưa ghi phòng họp hay xe nào";
    public const string Added = "Đã thêm vào danh sách.";
    public const string Changed = "Đã sửa.";
    public const string NotFound = "Không tìm thấy phòng, xe này";
    public const string Resource = "Phòng, xe";

    public static string Of(ResourceKind kind) => kind == ResourceKind.Room ? Room : Car;
}
