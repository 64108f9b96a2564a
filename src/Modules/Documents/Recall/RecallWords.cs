using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of recalling what was issued.</summary>
internal static class RecallWords
{
    public const string Title = "Thu hồi văn bản đã phát hành";
    public const string Button = "Thu hồi văn bản";
    public const string Again = "Đề nghị thu hồi lại";
    public const string Reason = "Lý do thu hồi";
    public const string ReasonHint = "Nơi nhận đọc lý do này. Nơi chưa tiếp nhận bị thu hồi ngay; nơi đã tiếp nhận phải trả lời đồng ý hoặc từ chối. Văn bản của cơ quan mình được giữ nguyên để xem, không làm việc khác được nữa.";
    public const string AnswerAsk = "Trả lời thu hồi";
    public const string ShortAnswer = "Trả lời";
    public const string AnswerTitle = "Trả lời đề nghị thu hồi";
    public const string AnswerField = "Trả lời";
    public const string AnswerReason = "Lý do";
    public const string AnswerReasonHint = "Từ chối thì phải ghi rõ: nơi gửi đọc lý do này. Đồng ý thì có thể để trống.";
    public const string AgreeMeans = "Đồng ý: văn bản thành “Đã thu hồi”, mọi phần việc và đợt xin ý kiến của văn bản kết thúc, số đến vẫn nằm trong sổ. Không đổi lại được.";
    public const string Send = "Gửi trả lời";
    public const string AgreedNow = "Đã đồng ý thu hồi. Văn bản dừng xử lý, nơi gửi đã được báo.";
    public const string RefusedNow = "Đã từ chối thu hồi. Văn bản tiếp tục được xử lý, nơi gửi đã được báo.";
    public const string Answers = "Trả lời thu hồi";
    public const string Recipient = "Nơi nhận";
    public const string State = "Tình trạng";
    public const string By = "Người trả lời";
    public const string Why = "Lý do";
    public const string NobodyHad = "Chưa nơi nào tiếp nhận trên hệ thống: các dòng gửi đã được thu hồi ngay.";
    public const string Mark = "Đã thu hồi";
    public const string BookNote = "Đã thu hồi";
    public const string Frozen = "Văn bản đang hoặc đã thu hồi nên chỉ xem được.";
    public const string StoppedHolding = "Không còn ai giữ: văn bản đã thu hồi.";

    public static readonly IReadOnlyList<Option> Options = [new(bool.TrueString, Of(RecallState.Agreed)), new(bool.FalseString, Of(RecallState.Refused))];

    public static string Of(RecallState state) => state switch
    {
        RecallState.Waiting => "Chờ trả lời",
        RecallState.Agreed => "Đồng ý",
        _ => "Từ chối",
    };

    public static Tone ToneOf(RecallState state) => state switch
    {
        RecallState.Waiting => Tone.Amber,
        RecallState.Agreed => Tone.Green,
        _ => Tone.Red,
    };

    public static string Asked(string reason) => $"Nơi gửi đề nghị thu hồi: {reason}";

    public static string AskedBy(CopyRecall recall, string sender) => $"{sender}, {recall.AskedByName}, {Vn.DateTime(recall.AskedAt)}. Văn thư trả lời chậm nhất ngày {Vn.Date(recall.Due)}.";

    public static string Gone(string reason) => $"Văn bản đã thu hồi theo đề nghị của nơi gửi: {reason}";

    public static string GoneBy(CopyRecall recall) => $"{recall.AnsweredByName} đồng ý lúc {Vn.DateTime(recall.AnsweredAt!.Value)}. Văn bản chỉ còn để xem.";

    public static string HeldBy(int count) => count == 0 ? "chưa chuyển cho ai" : $"đã chuyển {Vn.Number(count)} nơi, người";

    public static string Ours(string reason) => $"Đã đề nghị thu hồi: {reason}";

    public static string Counts(IReadOnlyCollection<CopyRecall> newest) => string.Join(", ",
        Enum.GetValues<RecallState>().Select(s => (Words: Of(s).ToLowerInvariant(), Count: newest.Count(r => r.State == s))).Where(c => c.Count > 0).Select(c => $"{Vn.Number(c.Count)} {c.Words}"));

    public static string OnPaper(IEnumerable<string> names) => $"Bản giấy đã gửi không thu hồi được trên hệ thống, hãy gửi công văn: {string.Join("; ", names)}.";

    public static string Done(RecallOutgoing.Answer answer) => answer switch
    {
        { Asked: 0, Withdrawn: 0 } => "Đã thu hồi văn bản.",
        { Asked: 0 } => $"Đã thu hồi từ {Vn.Number(answer.Withdrawn)} nơi nhận.",
        { Withdrawn: 0 } => $"Đã đề nghị {Vn.Number(answer.Asked)} nơi đã tiếp nhận cho thu hồi.",
        _ => $"Đã thu hồi từ {Vn.Number(answer.Withdrawn)} nơi chưa tiếp nhận, đề nghị {Vn.Number(answer.Asked)} nơi đã tiếp nhận cho thu hồi.",
    };

    public static string ToldAsked(string sender, string code, string reason) => $"{sender} đề nghị thu hồi văn bản {code}: {reason}";

    public static string ToldGone(string sender, string code) => $"Văn bản {code} đã thu hồi theo đề nghị của {sender}, không xử lý nữa.";

    public static string ToldRefused(string sender, string code) => $"Đã từ chối đề nghị của {sender} thu hồi văn bản {code}, văn bản tiếp tục được xử lý.";

    public static string ToldAgreed(string recipient, string code) => $"{recipient} đồng ý thu hồi văn bản {code}.";

    public static string ToldNotAgreed(string recipient, string code, string reason) => $"{recipient} từ chối thu hồi văn bản {code}: {reason}";
}
