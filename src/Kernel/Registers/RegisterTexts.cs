namespace LienThong.Kernel.Registers;

/// <summary>The registers' Vietnamese messages.</summary>
internal static class RegisterTexts
{
    public const string Closed = "Sổ này đã khóa, không cấp thêm hay sửa số được. Hãy chọn sổ của kỳ đang mở.";
    public const string ReasonMissing = "Chưa ghi lý do. Hãy ghi ngắn gọn vì sao cần giữ, chèn hoặc hủy số này.";
    public const string NotHeld = "Số này không ở trạng thái đang giữ. Hãy tải lại trang để xem số nào còn giữ.";
    public const string InsertNotAllowed = "Quy chế của cơ quan không cho chèn số. Hãy lấy số tiếp theo của sổ.";
    public const string InsertBase = "Chỉ chèn được sau một số đã cấp. Hãy nhập một số đã có trong sổ.";
    public const string InsertFull = "Số này đã dùng hết các chữ chèn. Hãy chèn sau một số khác.";
    public const string AlreadyVoid = "Số này đã hủy trước đó.";
    public const string FirstNumber = "Số bắt đầu phải từ 1 trở lên.";
    public const string AlreadyOpen = "Sổ này đã mở rồi; số bắt đầu không đổi được nữa.";

    public static string ClosedBecause(string title, string why) => $"{title} đã khóa: {why}";

    public static string HeldLeft(long count) => $"Sổ còn {count} số đang giữ. Hãy dùng hoặc hủy các số đó rồi mới khóa sổ.";
}
