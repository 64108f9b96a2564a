using LienThong.WebKit;

namespace LienThong.Organisation;

/// <summary>The Vietnamese texts of handing over one person's work.</summary>
internal static class WorkHandoverWords
{
    public const string MenuWork = "Công việc";
    public const string Menu = "Bàn giao công việc";
    public const string About = "Khi chuyển công tác, nghỉ hưu hay đổi phần việc: mọi việc đang mở chuyển sang đồng nghiệp theo biên bản hai bên cùng ký.";
    public const string New = "Lập biên bản bàn giao";
    public const string From = "Bên giao";
    public const string To = "Bên nhận";
    public const string FromHint = "Lãnh đạo, chánh văn phòng lập thay cho người vắng mặt hoặc đã thôi giữ chức danh.";
    public const string ToHint = "Người cùng cơ quan, làm được mọi phần việc ở danh sách bên dưới.";
    public const string Reason = "Lý do bàn giao";
    public const string ReasonHint = "Ví dụ: Chuyển công tác theo Quyết định số 12/QĐ-STTTT ngày 20/11/2026.";
    public const string Offer = "Ký và gửi bên nhận";
    public const string Offered = "Đã gửi biên bản. Việc chỉ chuyển khi bên nhận ký.";
    public const string Held = "Việc đang mở";
    public const string HeldHint = "Đếm lại khi bên nhận ký: việc xong trước lúc đó không chuyển, việc mới đến chuyển cùng.";
    public const string NothingTitle = "Không có việc nào đang mở";
    public const string NothingHint = "Không có gì để bàn giao.";
    public const string None = "Chưa có biên bản bàn giao nào";
    public const string NoneHint = "Biên bản do mình lập, gửi đến mình, hoặc của cơ quan mình sẽ hiện ở đây.";
    public const string Minutes = "Biên bản bàn giao công việc";
    public const string What = "Loại";
    public const string Number = "Số, ký hiệu";
    public const string Subject = "Nội dung";
    public const string Part = "Phần việc";
    public const string Due = "Hạn";
    public const string State = "Trạng thái";
    public const string OfferedOn = "Ngày lập";
    public const string Records = "Danh mục đã bàn giao";
    public const string TakeAsk = "Nhận bàn giao";
    public const string TakeShort = "Xem và ký nhận";
    public const string Take = "Ký nhận bàn giao";
    public const string TakeAbout = "Ký nhận thì mọi việc trong danh sách chuyển ngay sang mình, giữ nguyên hạn.";
    public const string Refuse = "Từ chối";
    public const string Why = "Lý do từ chối";
    public const string WhyHint = "Bắt buộc khi từ chối.";
    public const string Taken = "Đã nhận bàn giao. Việc đã có ở Hôm nay.";
    public const string RefusedNow = "Đã từ chối. Bên giao được báo.";
    public const string Withdraw = "Rút biên bản";
    public const string WithdrawWhy = "Lý do rút";
    public const string WithdrawnNow = "Đã rút biên bản.";
    public const string SignedFrom = "Bên giao ký";
    public const string SignedTo = "Bên nhận ký";
    public const string NotYet = "Chưa ký";
    public const string NotFound = "Không tìm thấy biên bản bàn giao";
    public const string ToList = "Về danh sách biên bản";
    public const string Print = "In";

    public const string NotOwnHat = "Biên bản bàn giao do chính người giữ chức danh ký, không ký thay theo ủy quyền. Hãy dùng chức danh của mình.";
    public const string NotOwnWork = "Chỉ lãnh đạo, chánh văn phòng được bàn giao thay người khác. Hãy chọn công việc của mình.";
    public const string AlreadyWaiting = "Đang có một biên bản chờ ký với người này. Hãy ký, từ chối hoặc rút biên bản đó trước.";
    public const string TakerGives = "Bên nhận đang bàn giao công việc của mình, biên bản chờ ký. Hãy chọn người khác, hoặc chờ biên bản đó ký xong.";
    public const string IsOver = "Biên bản này đã ký, đã bị từ chối hoặc đã rút. Hãy tải lại trang.";
    public const string GiverUnknown = "Bên giao không thuộc cơ quan này. Hãy chọn lại trong danh sách.";
    public const string TakerUnknown = "Bên nhận phải là người khác, đang giữ chức danh trong cùng cơ quan. Hãy chọn lại trong danh sách.";
    public const string ReasonMissing = "Nhập lý do bàn giao, tối đa 300 ký tự.";
    public const string WhyMissing = "Nhập lý do, tối đa 300 ký tự.";

    public static string NothingOpen(string name) => $"{name} không có việc nào đang mở nên không cần bàn giao.";

    public static string Cannot(string title, string part) => $"{title} không được làm việc “{part}”. Hãy chọn người nhận khác.";

    public static string Basis(DateOnly day) => $"Biên bản bàn giao ngày {Vn.Date(day)}";

    public static string TitleOf(WorkHandover row) => $"Biên bản bàn giao công việc của {row.FromName}: {row.Reason}";

    public static string ToldOffered(WorkHandover row) => $"{row.OfferedByName} lập biên bản bàn giao công việc của {row.FromName} cho {row.ToName}";

    public static string ToldAnswered(WorkHandover row, bool taken) => taken ? $"{row.ToName} đã nhận bàn giao công việc của {row.FromName}" : $"{row.ToName} từ chối nhận bàn giao công việc của {row.FromName}";

    public static string ToldWithdrawn(WorkHandover row) => $"{row.OfferedByName} rút biên bản bàn giao công việc của {row.FromName}";

    public static string Signed(string name, DateTimeOffset at) => $"{name}, {Vn.DateTime(at)}";

    public static string Person(string name, string title) => $"{name}, {title}";

    public static string Ended(WorkHandover row) => row.State == WorkHandoverState.Refused ? $"{row.EndedByName} từ chối: {row.Answer}" : $"{row.EndedByName} rút biên bản: {row.Answer}";

    public static string Of(WorkHandoverState state) => state switch
    {
        WorkHandoverState.Offered => "Chờ bên nhận ký",
        WorkHandoverState.Taken => "Đã bàn giao",
        WorkHandoverState.Refused => "Bị từ chối",
        _ => "Đã rút",
    };

    public static Tone ToneOf(WorkHandoverState state) => state switch
    {
        WorkHandoverState.Offered => Tone.Amber,
        WorkHandoverState.Taken => Tone.Green,
        WorkHandoverState.Refused => Tone.Red,
        _ => Tone.Neutral,
    };

    public static string Kind(string kind) => kind switch
    {
        "incoming" => "Văn bản đến",
        "outgoing" => "Dự thảo",
        "opinion" => "Xin ý kiến",
        "dossier" => "Hồ sơ công việc",
        "assignment" => "Nhiệm vụ",
        _ => "Việc khác",
    };
}
