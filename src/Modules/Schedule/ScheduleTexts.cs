using LienThong.WebKit;

namespace LienThong.Schedule;

/// <summary>What is refused, and what to do.</summary>
internal static class ScheduleTexts
{
    public const string DayMissing = "Thiếu ngày: chọn ngày trong tuần cần xếp.";
    public const string WeekPast = "Tuần ấy đã qua: chọn ngày trong tuần này hoặc một tuần sau.";
    public const string DayFar = "Ngày xa quá một năm: chọn ngày gần hơn.";
    public const string FromMissing = "Thiếu giờ bắt đầu: ghi giờ, ví dụ 08:00 hoặc 8h30.";
    public const string EndBefore = "Giờ kết thúc phải sau giờ bắt đầu: sửa một trong hai.";
    public const string MatterMissing = "Thiếu nội dung: ghi việc sẽ làm trong một câu.";
    public const string RoomUnknown = "Phòng họp đã chọn không còn dùng: chọn lại trong danh sách.";
    public const string CarUnknown = "Có xe đã chọn không còn dùng: chọn lại trong danh sách.";
    public const string PersonUnknown = "Có người đã chọn không còn chức danh ở cơ quan: chọn lại trong danh sách.";
    public const string TwoPlaces = "Đã chọn phòng họp của cơ quan: xóa ô này, hoặc bỏ chọn phòng.";
    public const string TwoChairs = "Đã chọn người chủ trì của cơ quan: xóa ô này, hoặc bỏ chọn người.";
    public const string ReasonMissing = "Thiếu lý do: ghi vì sao, những người trong mục này sẽ đọc.";
    public const string OpinionMissing = "Thiếu ý kiến: ghi rõ phải sửa gì.";
    public const string NothingChanged = "Chưa sửa gì: sửa ít nhất một ô rồi lưu.";
    public const string OtherWeek = "Ngày này thuộc tuần khác: hủy mục này rồi xếp một mục mới ở tuần ấy.";
    public const string WeekApproved = "Lịch tuần này đã duyệt nên không sửa được. Bấm “Mở lại để sửa” ở trang lịch tuần, rồi trình duyệt lại.";
    public const string AlreadyCancelled = "Mục này đã hủy nên không sửa được. Nếu vẫn diễn ra, xếp một mục mới.";
    public const string WeekOver = "Tuần này đã qua nên lịch không sửa được nữa.";
    public const string EmptyWeek = "Tuần này chưa có mục nào: xếp ít nhất một mục rồi trình duyệt.";
    public const string SourceTaken = "Giấy mời này đã có trong lịch: mở mục đã xếp để sửa.";
    public const string DismissedBefore = "Giấy mời này đã được ghi không dự.";
    public const string DismissReasonMissing = "Thiếu lý do: ghi vì sao cơ quan không dự.";
    public const string NameMissing = "Thiếu tên: ghi tên phòng hoặc xe như mọi người vẫn gọi.";
    public const string KindMissing = "Chọn phòng họp hay xe.";
    public const string NoFeed = "Chưa có địa chỉ nào để ngừng.";

    public static string DayUnreadable(string text) => $"Không đọc được ngày “{text}”: ghi ngày/tháng/năm, ví dụ 02/12/2026.";

    public static string HourUnreadable(string text) => $"Không đọc được giờ “{text}”: ghi giờ và phút, ví dụ 08:00 hoặc 14h30.";

    public static string TooLong(int length, int most) => $"Dài {Vn.Number(length)} ký tự, nhiều nhất {Vn.Number(most)}: rút gọn lại.";

    public static string NameTaken(string name) => $"Đã có “{name}”: ghi tên khác để không nhầm.";

    public static string StillBooked(long count) => $"Còn {Vn.Number(count)} mục sắp tới dùng đến: chuyển hoặc hủy các mục ấy trước, xem ở trang Phòng họp, xe.";

    /// <summary>Phòng họp tầng 2 đã xếp cho “Họp giao ban” 08:00–10:00.</summary>
    public static string Taken(Clash clash) => $"{clash.Name} đã xếp cho “{Short(clash.Matter)}” lúc {HourTexts.Show(clash.StartsAt, clash.EndsAt)}: chọn giờ khác, hoặc phòng, xe khác.";

    public static string Twice(Clash clash) => $"{clash.Name} đã có trong “{Short(clash.Matter)}” lúc {HourTexts.Show(clash.StartsAt, clash.EndsAt)}. Đổi giờ, đổi người, hoặc đánh dấu “{ScheduleWords.Agreed}”.";

    public static string Short(string matter) => matter.Length <= 80 ? matter : matter[..79].TrimEnd() + "…";
}
