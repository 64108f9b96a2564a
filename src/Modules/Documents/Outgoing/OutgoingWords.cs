using LienThong.Kernel.Organisation;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of outgoing documents and deliveries.</summary>
internal static partial class OutgoingWords
{
    public const string NotSignedYet =
        "Hệ thống phát hành đúng tệp đính kèm ở bản cuối. In số, ngày vào tệp và ký số (người ký, cơ quan) sẽ có ở phiên bản sau; quy trình đã để sẵn chỗ cho hai bước đó.";

    public const string OfficeHead = "Chánh Văn phòng";
    public const string Clerk = "Văn thư";
    public const string ShortIssue = "Phát hành";
    public const string AnswersTo = "Trả lời văn bản";
    public const string AnsweredBy = "Được trả lời bằng";
    public const string Relates = "Liên quan";

    public static string HeadOf(string unit) => $"Trưởng {unit}";

    public static string HeirWith(string agency, string scope) => $"{agency} ({scope})";

    public static string RecipientEnded(string agency, string heirs) => $"{agency} không còn hoạt động. Hãy gửi nơi kế thừa: {heirs}.";

    public static string FormerAgency(string agency) => $"{agency} không còn hoạt động. Chọn nơi kế thừa";

    public static string ClerkOf(string agency) => $"Văn thư {agency}";

    public static string Of(OutgoingState state) => state switch
    {
        OutgoingState.Draft => "Dự thảo",
        OutgoingState.Returned => "Bị trả lại",
        OutgoingState.UnitReview => "Chờ trưởng phòng",
        OutgoingState.OfficeReview => "Chờ văn phòng",
        OutgoingState.LeaderApproval => "Chờ ký duyệt",
        OutgoingState.ToIssue => "Chờ phát hành",
        OutgoingState.Issued => "Đã phát hành",
        OutgoingState.Cancelled => "Đã bỏ",
        OutgoingState.Recalling => "Đang thu hồi",
        OutgoingState.Recalled => RecallWords.Mark,
        _ => "Đã hủy số",
    };

    public static Tone ToneOf(OutgoingState state) => state switch
    {
        OutgoingState.Returned or OutgoingState.Voided or OutgoingState.Recalling or OutgoingState.Recalled => Tone.Red,
        OutgoingState.UnitReview or OutgoingState.OfficeReview or OutgoingState.LeaderApproval => Tone.Blue,
        OutgoingState.ToIssue => Tone.Amber,
        OutgoingState.Issued => Tone.Green,
        _ => Tone.Neutral,
    };

    /// <summary>The stage as a step of the way.</summary>
    public static string Stage(OutgoingState state) => state switch
    {
        OutgoingState.UnitReview => "Trưởng phòng duyệt",
        OutgoingState.OfficeReview => "Văn phòng kiểm tra thể thức",
        OutgoingState.LeaderApproval => "Người ký duyệt",
        OutgoingState.ToIssue => "Văn thư cấp số, phát hành",
        OutgoingState.Issued => "Đã phát hành",
        _ => "Soạn thảo",
    };

    /// <summary>What the holder is asked, verb first.</summary>
    public static string Ask(OutgoingState state) => state switch
    {
        OutgoingState.Draft => "Soạn thảo, trình duyệt",
        OutgoingState.Returned => "Sửa dự thảo",
        OutgoingState.UnitReview => "Duyệt dự thảo",
        OutgoingState.OfficeReview => "Kiểm tra thể thức",
        OutgoingState.LeaderApproval => "Duyệt, ký",
        _ => "Cấp số, phát hành",
    };

    public static string Of(DeliveryState state) => state switch
    {
        DeliveryState.Waiting => "Chờ gửi",
        DeliveryState.Posted => "Đã gửi giấy",
        DeliveryState.Arrived => "Đã đến",
        DeliveryState.Accepted => "Đã tiếp nhận",
        DeliveryState.Assigned => "Phân công",
        DeliveryState.InProgress => "Đang xử lý",
        DeliveryState.Completed => "Hoàn thành",
        DeliveryState.Refused => "Từ chối",
        _ => "Thu hồi",
    };

    public static Tone ToneOf(DeliveryState state) => state switch
    {
        DeliveryState.Waiting => Tone.Amber,
        DeliveryState.Accepted or DeliveryState.Assigned or DeliveryState.InProgress => Tone.Blue,
        DeliveryState.Completed or DeliveryState.Posted => Tone.Green,
        DeliveryState.Refused or DeliveryState.Withdrawn => Tone.Red,
        _ => Tone.Neutral,
    };

    /// <summary>What was done, as a line of the conversation.</summary>
    public static string Done(OutgoingAction action, OutgoingState stage) => action switch
    {
        OutgoingAction.Edit => "Soạn dự thảo",
        OutgoingAction.AddVersion => "Thêm bản dự thảo",
        OutgoingAction.ToUnit => "Trình trưởng phòng",
        OutgoingAction.ToOffice => Approves(stage) ? "Duyệt, chuyển văn phòng" : "Trình văn phòng",
        OutgoingAction.ToLeader => Approves(stage) ? "Duyệt, trình ký" : "Trình ký",
        OutgoingAction.ToClerk => Approves(stage) ? "Duyệt, chuyển văn thư phát hành" : "Chuyển văn thư phát hành",
        OutgoingAction.Ask => "Hỏi lại",
        OutgoingAction.Answer => "Trả lời",
        OutgoingAction.Return => "Trả lại",
        OutgoingAction.Withdraw => "Rút trình",
        OutgoingAction.Cancel => "Bỏ dự thảo",
        OutgoingAction.Issue => "Phát hành",
        OutgoingAction.Recall => RecallWords.Button,
        _ => "Hủy số",
    };

    /// <summary>The button of an action from a state.</summary>
    public static string Button(OutgoingAction action, OutgoingState from) => action switch
    {
        OutgoingAction.Edit => "Sửa thông tin",
        OutgoingAction.AddVersion => "Thêm bản dự thảo",
        OutgoingAction.ToUnit => "Trình trưởng phòng",
        OutgoingAction.ToOffice => Approves(from) ? "Duyệt, chuyển văn phòng" : "Trình văn phòng",
        OutgoingAction.ToLeader => Approves(from) ? "Duyệt, trình ký" : "Trình ký",
        OutgoingAction.ToClerk => Approves(from) ? "Duyệt, chuyển phát hành" : "Chuyển văn thư phát hành",
        OutgoingAction.Ask => "Hỏi người soạn",
        OutgoingAction.Answer => "Trả lời",
        OutgoingAction.Return => "Trả lại",
        OutgoingAction.Withdraw => "Rút trình",
        OutgoingAction.Cancel => "Bỏ dự thảo",
        OutgoingAction.Issue => "Phát hành",
        OutgoingAction.Recall => from == OutgoingState.Recalling ? RecallWords.Again : RecallWords.Button,
        _ => "Hủy số",
    };

    /// <summary>How a deputy's title begins.</summary>
    public const string Deputy = "Phó ";

    public const string MayNotDraft = "Vai trò của bạn không được soạn văn bản đi: nhờ chuyên viên hoặc văn thư của cơ quan làm việc này.";

    public static string Of(Competence competence) => competence switch
    {
        Competence.None => "Không (người đứng đầu)",
        Competence.TM => "TM. (thay mặt)",
        Competence.Q => "Q. (quyền)",
        Competence.KT => "KT. (ký thay)",
        Competence.TL => "TL. (thừa lệnh)",
        _ => "TUQ. (thừa ủy quyền)",
    };

    /// <summary>Position as it stands above the name: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC" is the printed form; here one line.</summary>
    public static string Signer(Competence competence, string position, string name) =>
        competence == Competence.None ? $"{position} {name}" : $"{competence}. {position} {name}";

    public static string Of(GroupRule rule) => rule switch
    {
        GroupRule.Departments => "Các sở, ban, ngành",
        GroupRule.Communes => "UBND các xã, phường",
        GroupRule.Subordinates => "Các đơn vị trực thuộc",
        _ => "Tất cả cơ quan trên hệ thống",
    };

    public static string Of(AgencyLevel level) => level switch
    {
        AgencyLevel.Province => "Cấp tỉnh",
        AgencyLevel.Department => "Sở, ban, ngành",
        AgencyLevel.Subordinate => "Đơn vị trực thuộc, sự nghiệp",
        _ => "Xã, phường, đặc khu",
    };


    private static bool Approves(OutgoingState stage) => OutgoingFlow.InReview(stage);
}
