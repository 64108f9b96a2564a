using LienThong.Kernel.Acts;
using LienThong.WebKit;

namespace LienThong.Schedule;

/// <summary>What the module's pages, work items and notices say.</summary>
internal static class ScheduleWords
{
    public const string Group = "Công việc";
    public const string Title = "Lịch công tác";
    public const string Day = "Ngày";
    public const string DayHead = "Thứ, ngày";
    public const string Half = "Buổi";
    public const string Hour = "Giờ";
    public const string From = "Từ giờ";
    public const string To = "Đến giờ";
    public const string ToHint = "Để trống thì tính hai giờ";
    public const string Matter = "Nội dung";
    public const string Place = "Địa điểm";
    public const string Room = "Phòng họp của cơ quan";
    public const string NoRoom = "Nơi khác";
    public const string OtherPlace = "Địa điểm khác";
    public const string Chair = "Chủ trì";
    public const string ChairInside = "Chủ trì là người của cơ quan";
    public const string NoChair = "Người ngoài cơ quan";
    public const string ChairOutside = "Chủ trì là người ngoài";
    public const string Members = "Thành phần";
    public const string Guests = "Thành phần khác";
    public const string GuestsHint = "Cơ quan, người ngoài; cách nhau bằng dấu phẩy";
    public const string Prepares = "Chuẩn bị";
    public const string PreparesHint = "Đơn vị, người chuẩn bị nội dung";
    public const string Cars = "Xe";
    public const string ChairAndMembers = "Chủ trì, thành phần";
    public const string State = "Tình trạng";
    public const string Source = "Theo giấy mời";
    public const string Agreed = "Vẫn xếp, đã biết trùng lịch";
    public const string Reason = "Lý do";
    public const string ReasonHint = "Những người trong mục này đọc được";

    public const string WholeAgency = "Cả cơ quan";
    public const string Own = "Lịch của tôi";
    public const string Bookings = "Phòng họp, xe";
    public const string Phone = "Lịch trên điện thoại";
    public const string PreviousWeek = "Tuần trước";
    public const string ThisWeek = "Tuần này";
    public const string NextWeek = "Tuần sau";
    public const string WeekOfDay = "Tuần có ngày";
    public const string Views = "Xem lịch";
    public const string WeekNavigation = "Chuyển tuần";
    public const string Go = "Xem";
    public const string Print = "In";
    public const string Excel = "Xuất Excel";
    public const string Add = "Thêm mục";
    public const string Change = "Sửa mục";
    public const string Cancel = "Hủy mục";
    public const string Drop = "Bỏ khỏi lịch";
    public const string CancelAbout = "Mục vẫn đọc được, gạch ngang, kèm lý do; những người trong mục được báo.";
    public const string DropAbout = "Lịch tuần chưa phát hành nên chưa ai được báo. Giấy mời, nếu có, trở lại danh sách chưa xếp.";
    public const string Entry = "Mục lịch";
    public const string NotFound = "Không tìm thấy mục lịch";
    public const string Changes = "Thay đổi sau khi phát hành";
    public const string Changed = "đã đổi";
    public const string AddedLater = "bổ sung";
    public const string Cancelled = "đã hủy";
    public const string Clashing = "trùng lịch";
    public const string NotOffered = "Lịch tuần đã sang tình trạng khác nên không làm việc này được nữa.";

    public const string Send = "Trình duyệt";
    public const string Approve = "Duyệt lịch";
    public const string Return = "Trả lại";
    public const string Reopen = "Mở lại để sửa";
    public const string Publish = "Phát hành";
    public const string PublishQuestion = "Phát hành lịch tuần này?";
    public const string PublishAbout = "Mọi người trong cơ quan đọc được lịch; mỗi người có trong lịch được báo. Sau đó mỗi lần sửa phải nêu lý do và được giữ lại.";
    public const string Decide = "Lịch tuần chờ duyệt";
    public const string DecideAbout = "Duyệt để văn phòng phát hành, hoặc trả lại kèm ý kiến để xếp lại.";
    public const string Opinion = "Ý kiến";
    public const string OpinionHint = "Bắt buộc khi trả lại";

    public const string NotPublished = "Lịch tuần này chưa phát hành";
    public const string NotPublishedHint = "Khi văn phòng phát hành, lịch hiện ở đây và những người có trong lịch được báo.";
    public const string NothingOwn = "Tuần này bạn không có mục nào";
    public const string NothingYet = "Tuần này chưa xếp mục nào";
    public const string NothingYetHint = "Thêm mục, hoặc đưa giấy mời vào lịch.";

    public const string Arranged = "Đã đưa vào lịch.";
    public const string ChangedNow = "Đã sửa mục lịch.";
    public const string CancelledNow = "Đã hủy mục lịch và báo những người trong mục.";
    public const string DroppedNow = "Đã bỏ mục khỏi lịch.";
    public const string SentNow = "Đã trình duyệt lịch tuần.";
    public const string ApprovedNow = "Đã duyệt lịch tuần. Văn phòng có thể phát hành.";
    public const string ReturnedNow = "Đã trả lại lịch tuần để xếp lại.";
    public const string ReopenedNow = "Đã mở lại lịch tuần. Sửa xong thì trình duyệt lại.";
    public const string AskApprove = "Duyệt lịch công tác";
    public const string ShortApprove = "Duyệt lịch";

    public const string Offered = "Giấy mời chưa xếp lịch";
    public const string PutIn = "Đưa vào lịch";
    public const string Dismiss = "Không dự";
    public const string DismissAbout = "Giấy mời rời danh sách chờ xếp lịch; lý do được giữ trong nhật ký.";
    public const string DismissedNow = "Đã ghi không dự.";
    public const string InvitationGone = "Không tìm thấy giấy mời";

    public const string PrintedTitle = "LỊCH CÔNG TÁC TUẦN";
    public const string Motto = "Độc lập – Tự do – Hạnh phúc";
    public const string Nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    private static readonly string[] Weekdays = ["Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật"];

    public static string Weekday(DateOnly day) => Weekdays[((int)day.DayOfWeek + 6) % 7];

    /// <summary>30/11: the year stands in the title.</summary>
    public static string ShortDay(DateOnly day) => Vn.Date(day)[..5];

    public static string HalfOf(int startsAt) => startsAt < HourTexts.Noon ? "Sáng" : startsAt < HourTexts.Evening ? "Chiều" : "Tối";

    public static string TitleOf(DateOnly monday) => $"Lịch công tác tuần {Weeks.NumberOf(monday)}";

    /// <summary>tuần 49 (30/11/2026–06/12/2026)</summary>
    public static string WeekOf(DateOnly monday) => $"tuần {Weeks.NumberOf(monday)} ({Span(monday)})";

    public static string Span(DateOnly monday) => $"{Vn.Date(monday)}–{Vn.Date(monday.AddDays(6))}";

    public static string PrintedSpan(DateOnly monday) => $"(Từ ngày {Vn.Date(monday)} đến ngày {Vn.Date(monday.AddDays(6))})";

    public static string Of(WeekState state) => state switch
    {
        WeekState.Draft => "đang xếp",
        WeekState.Sent => "chờ duyệt",
        WeekState.Approved => "đã duyệt",
        _ => "đã phát hành",
    };

    public static Tone ToneOf(WeekState state) => state switch
    {
        WeekState.Sent => Tone.Amber,
        WeekState.Approved => Tone.Blue,
        WeekState.Published => Tone.Green,
        _ => Tone.Neutral,
    };

    public static string Of(WeekAction action) => action switch
    {
        WeekAction.Send => Send,
        WeekAction.Approve => Approve,
        WeekAction.Return => Return,
        WeekAction.Reopen => Reopen,
        _ => Publish,
    };

    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "Bổ sung mục",
        ChangeKind.Changed => "Sửa mục",
        _ => "Hủy mục",
    };

    public static string OfferedCount(int count) => $"{Offered} ({Vn.Number(count)})";

    /// <summary>125/GM-UBND, đến 27/11/2026.</summary>
    public static string InvitationLine(string notation, DateOnly arrived) => notation.Length > 0 ? $"{notation}, đến {Vn.Date(arrived)}" : $"đến {Vn.Date(arrived)}";

    public static string Returned(string opinion) => $"Trả lại để xếp lại: {opinion}";

    public static string ApprovedBy(WeekRow week) => $"Duyệt: {week.ApprovedByName}, {Vn.DateTime(week.ApprovedAt!.Value)}";

    public static string PublishedBy(WeekRow week) => $"Phát hành: {week.PublishedByName}, {Vn.DateTime(week.PublishedAt!.Value)}";

    public static string Was(FieldChange change) => $"{change.Field.ToLowerInvariant()} trước là {(change.Was.Length > 0 ? change.Was : "để trống")}";

    public static string FromTo(FieldChange change) => $"{change.Field}: {(change.Was.Length > 0 ? change.Was : "(trống)")} → {(change.Now.Length > 0 ? change.Now : "(trống)")}";

    public static string CancelledFor(string reason) => $"Hủy: {reason}";

    public static string CancelledEvent(string matter) => $"Đã hủy: {matter}";

    /// <summary>Whose desk a week waits on.</summary>
    public static string DeskOf(Role role) => role == Role.LanhDao ? "Lãnh đạo cơ quan" : "Chánh văn phòng";

    public static string Joined(IEnumerable<string> names) => string.Join(", ", names.Where(n => n.Length > 0));

    public static string PublishedNow(int people) => people == 0 ? "Đã phát hành lịch tuần." : $"Đã phát hành lịch tuần và báo {Vn.Number(people)} người có trong lịch.";

    public static string ToldSender(string who, DateOnly monday, string opinion) => $"{who} trả lại lịch công tác {WeekOf(monday)}: {opinion}";

    public static string ToldApproved(string who, DateOnly monday) => $"{who} đã duyệt lịch công tác {WeekOf(monday)}";

    public static string ToldPublished(DateOnly monday, int entries) => $"Lịch công tác {WeekOf(monday)} đã phát hành: bạn có {Vn.Number(entries)} mục";

    public static string ToldAdded(EntryRow row) => $"Lịch công tác bổ sung: {When(row)}, {ScheduleTexts.Short(row.Matter)}";

    public static string ToldChanged(EntryRow row, string reason) => $"Lịch công tác thay đổi: {When(row)}, {ScheduleTexts.Short(row.Matter)} ({reason})";

    public static string ToldCancelled(EntryRow row, string reason) => $"Hủy trong lịch công tác: {When(row)}, {ScheduleTexts.Short(row.Matter)} ({reason})";

    /// <summary>08:00 thứ tư, 02/12/2026</summary>
    public static string When(EntryRow row) => $"{HourTexts.Show(row.StartsAt)} {Vn.LongDate(row.Day).ToLowerInvariant()}";
}
