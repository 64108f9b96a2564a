using LienThong.WebKit;

namespace LienThong.Organisation;

/// <summary>The Vietnamese texts of reorganisations.</summary>
internal static class ReorganisationWords
{
    public const string DueQueue = "Tổ chức lại đã đến ngày, chưa thực hiện được";
    public const string Menu = "Tổ chức lại cơ quan";
    public const string New = "Chuẩn bị tổ chức lại";
    public const string Prepare = "Chuẩn bị";
    public const string Title = "Nội dung";
    public const string TitleHint = "Ví dụ: Hợp nhất Sở Xây dựng và Sở Giao thông vận tải.";
    public const string DecisionNumber = "Số quyết định";
    public const string DecisionDate = "Ngày quyết định";
    public const string On = "Thực hiện từ ngày";
    public const string State = "Trạng thái";
    public const string None = "Chưa có đợt tổ chức lại nào";
    public const string NoneHint = "Sáp nhập, chia tách, đổi tên thành tổ chức mới, giải thể đều bắt đầu ở đây.";
    public const string Decision = "Quyết định và ngày thực hiện";
    public const string Ending = "Cơ quan kết thúc";
    public const string AddAgency = "Thêm cơ quan kết thúc";
    public const string Add = "Thêm";
    public const string Edit = "Sửa";
    public const string Heirs = "Cơ quan tiếp nhận";
    public const string HeirsHint = "Cơ quan đầu tiên nhận cả những gì không nói rõ. Bỏ trống các dòng không dùng.";
    public const string FirstHeir = "Nhận toàn bộ hoặc phần còn lại";
    public const string FurtherHeir = "Cùng tiếp nhận";
    public const string NoFurther = "Không có";
    public const string UnitsTo = "Đơn vị chuyển về đâu";
    public const string UnitWas = "Đơn vị cũ";
    public const string UnitBecomes = "Đơn vị tiếp nhận";
    public const string PeopleTo = "Người chuyển về đâu";
    public const string Place = "Nơi công tác mới";
    public const string FollowUnit = "Theo đơn vị cũ";
    public const string Leaves = "Thôi giữ chức danh";
    public const string Clerk = "Văn thư cơ quan";
    public const string Passes = "Sẽ bàn giao";
    public const string PassesHint = "Số đang mở lúc này. Đến ngày thực hiện sẽ đếm lại.";
    public const string Minutes = "Biên bản bàn giao";
    public const string FromAgency = "Bên giao";
    public const string ToAgency = "Bên nhận";
    public const string What = "Loại";
    public const string Count = "Số lượng";
    public const string Items = "Việc đang mở";
    public const string Number = "Số, ký hiệu";
    public const string Subject = "Nội dung";
    public const string Had = "Đang giữ";
    public const string Gets = "Người, nơi nhận";
    public const string Faults = "Chưa thực hiện được";
    public const string CarryOut = "Thực hiện";
    public const string CarryOutAsk = "Thực hiện tổ chức lại?";
    public const string CarryOutConsequence = "Cơ quan cũ kết thúc, sổ cũ khóa, việc đang mở chuyển hết sang nơi tiếp nhận. Không hoàn lại được.";
    public const string OnItsDay = "Đến ngày thực hiện, hệ thống tự tiến hành ngay sau nửa đêm nếu không còn vướng mắc.";
    public const string Cancel = "Bỏ đợt này";
    public const string CancelAsk = "Bỏ đợt tổ chức lại đang chuẩn bị?";
    public const string CarriedOut = "Đã thực hiện tổ chức lại.";
    public const string Cancelled = "Đã bỏ đợt tổ chức lại.";
    public const string Saved = "Đã lưu.";
    public const string TakeOut = "Đưa ra khỏi đợt này";
    public const string BookGoesOn = "Dùng sổ của bên nhận";
    public const string Hidden = "Danh sách văn bản chỉ hiện với văn thư, lãnh đạo, chánh văn phòng của bên giao và bên nhận.";
    public const string FormerBook = "sổ cũ, đã khóa";

    public const string TitleRequired = "Nhập nội dung, tối đa 200 ký tự, ví dụ: Hợp nhất Sở Xây dựng và Sở Giao thông vận tải.";
    public const string DecisionRequired = "Nhập số và ký hiệu quyết định, ví dụ 12/QĐ-UBND.";
    public const string BeforeDecision = "Ngày thực hiện không thể trước ngày quyết định. Hãy kiểm tra lại hai ngày.";
    public const string NotPrepared = "Đợt tổ chức lại này đã thực hiện hoặc đã bỏ. Hãy tải lại trang.";
    public const string NotYet = "Chưa đến ngày thực hiện. Hãy chờ đến ngày đó, hoặc sửa ngày nếu quyết định đã đổi.";
    public const string NothingEnds = "Chưa có cơ quan nào kết thúc trong đợt này. Hãy thêm ít nhất một cơ quan.";
    public const string AgencyGone = "Một cơ quan trong đợt này không hoạt động vào ngày thực hiện. Hãy đưa ra khỏi đợt này hoặc sửa ngày.";
    public const string HeirTwice = "Một cơ quan tiếp nhận được chọn hai lần. Hãy gộp phần việc vào một dòng.";
    public const string HeirRequired = "Chọn cơ quan tiếp nhận phần còn lại.";
    public const string Unclear = "Dữ liệu vừa được người khác thay đổi. Hãy mở lại và thực hiện.";

    public static string Basis(string number, DateOnly date) => $"Quyết định số {number} ngày {Vn.Date(date)}";

    public static string Of(ReorganisationState state) => state switch
    {
        ReorganisationState.Prepared => "Đang chuẩn bị",
        ReorganisationState.Done => "Đã thực hiện",
        _ => "Đã bỏ",
    };

    public static Tone ToneOf(ReorganisationState state) => state switch
    {
        ReorganisationState.Prepared => Tone.Blue,
        ReorganisationState.Done => Tone.Green,
        _ => Tone.Neutral,
    };

    public static string Kind(string kind) => kind switch
    {
        "incoming" => "Văn bản đến đang xử lý",
        "outgoing" => "Dự thảo đang trình",
        "delivery" => "Văn bản chờ tiếp nhận",
        "assignment" => "Nhiệm vụ chưa xong",
        "dossier" => "Hồ sơ công việc",
        HandedRow.Book => "Sổ văn bản",
        HandedRow.Unit => "Đơn vị",
        HandedRow.Person => "Người",
        HandedRow.Scope => "Phần việc",
        _ => "Hồ sơ khác",
    };

    public static string HeirGone(string agency) => $"Nơi tiếp nhận của {agency} chưa có hoặc đã kết thúc vào ngày thực hiện. Hãy thêm cơ quan mới trước, hoặc chọn nơi khác.";

    public static string HeirEnds(string agency, string heir) => $"{heir} cũng kết thúc trong đợt này nên không nhận được việc của {agency}. Hãy chọn cơ quan còn hoạt động.";

    public static string NoHeir(string agency) => $"{agency} chưa có nơi tiếp nhận. Hãy chọn cơ quan tiếp nhận.";

    public static string UnitNowhere(string unit, string agency) => $"{unit} của {agency} chưa có nơi tiếp nhận. Hãy chọn một đơn vị hoặc cơ quan tiếp nhận.";

    public static string PersonNowhere(string person, string agency) => $"{person} ({agency}) được xếp vào nơi không thuộc cơ quan tiếp nhận. Hãy chọn lại nơi công tác mới.";

    public static string HeldLeft(string book, string agency, long held) => $"{book} của {agency} còn {held} số đang giữ. Hãy dùng hoặc hủy các số đó trước ngày thực hiện.";

    public static string NoHolder(string kind, string number, string why) => $"{Kind(kind)} {(number.Length > 0 ? number : "chưa có số")}: {why}";

    public static string LeftBehind(string kinds) => $"Còn việc chưa có nơi nhận: {kinds}. Hãy kết thúc các việc đó trước khi thực hiện.";

    public static string BookClosed(string agency, string basis, DateOnly on, string heirs) => $"{agency} kết thúc từ ngày {Vn.Date(on)} theo {basis}. Hãy dùng sổ của {heirs}.";

    public static string Told(string title) => $"Đã nhận bàn giao: {title}. Xem biên bản.";

    public static string Numbers(long taken) => $"{Vn.Number(taken)} số";

    public static string Within(string agency) => $"{agency}: không thuộc đơn vị";

    public static string NewUnit(string agency) => $"{agency}: đơn vị cùng tên";

    public static string InUnit(string agency, string unit) => $"{agency}: {unit}";

    public static string AsUnit(string unit) => $"Nơi tiếp nhận {unit}";

    public static string Done(string by, DateTimeOffset at) => $"{by} thực hiện lúc {Vn.DateTime(at)}";

    public static string Prepared(string by, DateTimeOffset at) => $"{by} chuẩn bị lúc {Vn.DateTime(at)}";

    public static string Role(string person) => $"Vai trò của {person}";

    public static string Post(string person) => $"Chức danh của {person}";

    public static string Carries(string agency, string scope) => $"Kế thừa {agency}: {scope}";

    public static string Under(string basis, DateOnly on) => $"{basis}. Thực hiện từ ngày {Vn.Date(on)}.";
}
