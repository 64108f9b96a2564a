using LienThong.Kernel.Calendar;
using LienThong.WebKit;

namespace LienThong.Organisation;

/// <summary>The words of the working calendar.</summary>
internal static class CalendarWords
{
    public const string Menu = "Lịch làm việc";
    public const string About = "Thứ hai đến thứ sáu làm việc, trừ ngày nghỉ; thứ bảy làm bù tính là ngày làm việc. Mọi hạn xử lý tính theo ngày làm việc đều theo lịch này.";
    public const string Change = "Đổi ngày";
    public const string Earlier = "Năm trước";
    public const string Later = "Năm sau";
    public const string Decided = "Ngày nghỉ và ngày làm bù";
    public const string Day = "Ngày";
    public const string Name = "Tên ngày";
    public const string Kind = "Loại";
    public const string Checked = "Đối chiếu";
    public const string Source = "Căn cứ";
    public const string IsChecked = "Đã đối chiếu";
    public const string NotChecked = "Chưa đối chiếu";
    public const string NotCheckedHint = "Những ngày này chưa được đối chiếu với quyết định. Hãy kiểm tra rồi đánh dấu.";
    public const string None = "Năm này chưa có ngày nghỉ nào";
    public const string NoneHint = "Hạn xử lý rơi vào năm này đang tính theo thứ hai đến thứ sáu. Khi có thông báo nghỉ lễ, tết, quản trị hệ thống ghi vào đây.";
    public const string LegendOff = "nghỉ lễ, nghỉ hoán đổi";
    public const string LegendWorked = "làm bù";
    public const string LegendUnchecked = "chưa đối chiếu";

    public const string From = "Từ ngày";
    public const string To = "Đến hết ngày";
    public const string ToHint = "Để trống nếu chỉ một ngày.";
    public const string Kinds = "Các ngày này là";
    public const string NameHint = "Ví dụ: Tết Nguyên đán; Nghỉ hoán đổi; Nghỉ do bão số 12.";
    public const string SourceHint = "Số và ngày của quyết định, thông báo. Để trống nếu chưa có.";
    public const string CheckedField = "Đã đối chiếu với văn bản";
    public const string Preview = "Xem hạn nào dời";
    public const string Save = "Ghi vào lịch";
    public const string Effect = "Hạn đang mở sẽ dời";
    public const string NoEffect = "Không có hạn đang mở nào dời vì thay đổi này.";
    public const string Agency = "Cơ quan";
    public const string DueFrom = "Hạn hiện nay";
    public const string DueTo = "Hạn mới";
    public const string Records = "Số văn bản";

    public const string FromMissing = "Chưa nhập ngày. Hãy nhập ngày/tháng/năm, ví dụ 02/09/2026.";
    public const string BadDay = "Ngày chưa đúng. Hãy nhập ngày/tháng/năm, ví dụ 02/09/2026.";
    public const string ToBeforeFrom = "Ngày cuối trước ngày đầu. Hãy nhập lại.";
    public const string TooMany = "Mỗi lần đổi nhiều nhất 31 ngày. Hãy chia làm nhiều lần.";
    public static readonly string YearsAllowed = $"Chỉ đổi được ngày từ năm {ReadCalendar.CalendarYear.First} đến năm {ReadCalendar.CalendarYear.Last}.";
    public const string KindMissing = "Chưa chọn các ngày này là ngày gì.";
    public const string NameMissing = "Chưa ghi tên ngày nghỉ hoặc ngày làm bù.";
    public const string NothingToRemove = "Những ngày này không có trong lịch nghỉ, làm bù nên không có gì để bỏ.";

    public static readonly IReadOnlyList<Option> Choices =
    [
        new($"{DayKind.Off}", "Ngày nghỉ"),
        new($"{DayKind.Worked}", "Ngày làm bù", "Thứ bảy, chủ nhật đi làm thay một ngày nghỉ."),
        new($"{DayKind.Usual}", "Ngày thường", "Bỏ khỏi lịch nghỉ, làm bù: thứ hai đến thứ sáu làm việc, thứ bảy và chủ nhật nghỉ."),
    ];

    public static readonly string[] Weekdays = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"];

    public static string Title(int year) => $"Lịch làm việc năm {year}";

    public static string Month(int month, int worked) => $"Tháng {month}: {worked} ngày làm việc";

    public static string TooLong(int longest) => $"Dài quá {longest} ký tự. Hãy rút gọn.";

    public static string Of(HolidayKind kind) => kind == HolidayKind.Worked ? "Làm bù" : "Nghỉ";

    public static string WorkedAlready(DateOnly day) => $"{Vn.LongDate(day)} vốn là ngày làm việc nên không thể là ngày làm bù. Hãy chọn thứ bảy hoặc chủ nhật.";

    public static string Saved(int days, int moved) => moved == 0
        ? $"Đã ghi {Vn.Number(days)} ngày vào lịch. Không có hạn đang mở nào dời."
        : $"Đã ghi {Vn.Number(days)} ngày vào lịch. Hạn của {Vn.Number(moved)} văn bản đang mở đã dời và người giữ đã được báo.";

    public static string Moves(int records) => $"Hạn của {Vn.Number(records)} văn bản đang mở sẽ dời. Người giữ được báo khi ghi lịch.";

    public static string? Heard(ReadCalendar.CalendarDay day) => day.Decided is { } decided ? $"{Of(decided.Kind)}: {decided.Name}" : null;
}
