using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of asking for opinions.</summary>
internal static class OpinionWords
{
    public const string Ask = "Xin ý kiến";
    public const string AskButton = "Gửi xin ý kiến";
    public const string Asked = "Đã gửi xin ý kiến.";
    public const string Question = "Nội dung xin ý kiến";
    public const string To = "Xin ý kiến ai";
    public const string ToHint = "Đơn vị trả lời qua người đứng đầu. Người được hỏi xem được văn bản, không giữ văn bản và không thấy ý kiến của nhau.";
    public const string Due = "Trả lời trước hết ngày";
    public const string GiveAsk = "Cho ý kiến";
    public const string Answer = "Trả lời";
    public const string Text = "Ý kiến";
    public const string TextHint = "Đồng ý thì có thể để trống.";
    public const string Send = "Gửi ý kiến";
    public const string Change = "Sửa ý kiến";
    public const string Given = "Đã gửi ý kiến.";
    public const string YourAnswer = "Ý kiến của bạn";
    public const string ChangeHint = "Sửa được đến khi người hỏi đóng đợt xin ý kiến.";
    public const string Table = "Bảng ý kiến";
    public const string Person = "Người được hỏi";
    public const string When = "Lúc";
    public const string State = "Tình trạng";
    public const string Remind = "Nhắc người chưa trả lời";
    public const string Close = "Đóng đợt xin ý kiến";
    public const string CloseMeans = "Người chưa trả lời không trả lời được nữa, ý kiến đã gửi không sửa được nữa.";
    public const string ClosedNow = "Đã đóng đợt xin ý kiến.";
    public const string Excel = "Xuất Excel";
    public const string Print = "In";
    public const string SeeTable = "Xem bảng, nhắc, đóng";
    public const string SeeQuestion = "Xem câu hỏi, trả lời";
    public const string NotFound = "Không tìm thấy đợt xin ý kiến";
    public const string Waiting = "chưa trả lời";
    public const string Late = "quá hạn";
    public const string IsOpen = "đang xin ý kiến";
    public const string IsClosed = "đã đóng";

    public const string NotHolder = "Chỉ người đang giữ văn bản, lãnh đạo hoặc chánh văn phòng xin ý kiến được. Xem mục “Ai đang giữ?”.";
    public const string DocumentEnded = "Văn bản đã kết thúc nên không xin ý kiến được nữa.";
    public const string AlreadyClosed = "Đợt xin ý kiến đã đóng. Hãy tải lại trang; nếu cần, hãy trao đổi trực tiếp với người hỏi.";
    public const string NobodyWaits = "Mọi người đã trả lời, không còn ai để nhắc.";
    public const string QuestionMissing = "Chưa ghi nội dung xin ý kiến, hoặc dài quá 2.000 ký tự.";
    public const string DueMissing = "Chưa chọn hạn trả lời. Hãy nhập ngày/tháng/năm, ví dụ 28/11/2026.";
    public const string NobodyChosen = "Chưa chọn ai để hỏi. Hãy chọn ít nhất một đơn vị hoặc một người.";
    public const string Oneself = "Không xin ý kiến của chính mình được. Hãy bỏ lựa chọn đó.";
    public const string AnswerMissing = "Chưa chọn trả lời: đồng ý, không đồng ý hay ý kiến khác.";
    public const string TextMissing = "Chưa ghi ý kiến, hoặc dài quá 4.000 ký tự. Không đồng ý hay có ý kiến khác thì cần ghi rõ.";

    public static readonly string[] Heads = [Person, Answer, Text, "Người trả lời", When, State];

    public static string Of(OpinionAnswer answer) => answer switch
    {
        OpinionAnswer.Agree => "Đồng ý",
        OpinionAnswer.Disagree => "Không đồng ý",
        _ => "Ý kiến khác",
    };

    public static Tone ToneOf(OpinionAnswer answer) => answer switch
    {
        OpinionAnswer.Agree => Tone.Green,
        OpinionAnswer.Disagree => Tone.Red,
        _ => Tone.Amber,
    };

    /// <summary>Who asked and when; the day follows it while it is open.</summary>
    public static string By(OpinionRound round) => $"{round.AskedByName} hỏi lúc {Vn.DateTime(round.AskedAt)}, hạn trả lời {(round.IsOpen ? "" : $"{Vn.Date(round.Due)}. ")}";

    public static string ClosedBy(OpinionRound round) => round.ClosedAt is { } at ? $"Đóng lúc {Vn.DateTime(at)}{(round.ClosedWithDocument ? ", cùng văn bản" : $", {round.ClosedByName}")}." : "";

    public static string Counts(IReadOnlyCollection<OpinionLine> lines, bool late)
    {
        var waiting = lines.Count(l => l.Answer is null);
        var told = Enum.GetValues<OpinionAnswer>().Select(a => (Words: Of(a).ToLowerInvariant(), Count: lines.Count(l => l.Answer == a))).Where(c => c.Count > 0).Select(c => $"{Vn.Number(c.Count)} {c.Words}");
        return string.Join(", ", [$"{Vn.Number(lines.Count - waiting)}/{Vn.Number(lines.Count)} đã trả lời", .. told, .. waiting == 0 ? [] : (string[])[$"{Vn.Number(waiting)} {(late ? Late : Waiting)}"]]);
    }

    public static string Reminded(int count) => $"Đã nhắc {Vn.Number(count)} nơi chưa trả lời.";

    public static string LastReminded(DateTimeOffset at) => $"đã nhắc {Vn.DateTime(at)}";

    public static string ToldAsked(OpinionRound round) => $"{round.AskedByName} xin ý kiến về “{round.Title}”, trả lời trước hết ngày {Vn.Date(round.Due)}";

    public static string ToldGiven(OpinionLine line, OpinionRound round) => $"{line.Label} đã cho ý kiến về “{round.Title}”";

    public static string ToldReminded(OpinionRound round) => $"{round.AskedByName} nhắc cho ý kiến về “{round.Title}”, hạn {Vn.Date(round.Due)}";

    public static string ToldClosed(OpinionRound round) => $"{round.AskedByName} đã đóng đợt xin ý kiến về “{round.Title}”, không cần trả lời nữa";

    public static string ToldEnded(OpinionRound round) => $"Văn bản “{round.Title}” đã kết thúc hoặc được thu hồi, đợt xin ý kiến đóng lại";
}
