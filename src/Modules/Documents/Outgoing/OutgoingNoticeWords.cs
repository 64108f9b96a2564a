using LienThong.Kernel.Acts;

namespace LienThong.Documents;

internal static partial class OutgoingWords
{
    public const string AnswerAsk = "Trả lời câu hỏi";

    public const string AcceptAsk = "Tiếp nhận";
    public const string ArrivedQueue = "Văn bản đã gửi, chờ nơi nhận tiếp nhận";
    public const string PaperQueue = "Văn bản gửi giấy, chờ đánh dấu đã gửi";

    /// <summary>What the drafter reads under the bell.</summary>
    public static string Told(OutgoingAction action, OutgoingState stage, OutgoingRow row, Actor by) => action switch
    {
        OutgoingAction.Return => $"{by.Display} trả lại dự thảo “{row.Subject}”.",
        OutgoingAction.Ask => $"{by.Display} hỏi về dự thảo “{row.Subject}”.",
        OutgoingAction.Issue => $"Văn bản {row.Code} “{row.Subject}” đã phát hành.",
        OutgoingAction.Recall => $"Văn bản {row.Code} “{row.Subject}” đang được thu hồi.",
        OutgoingAction.Void => $"Số {row.Code} của văn bản “{row.Subject}” đã bị hủy.",
        _ => $"{by.Display}: {Done(action, stage).ToLowerInvariant()}, dự thảo “{row.Subject}”.",
    };

    /// <summary>A line of the conversation: what was done, and what was said.</summary>
    public static string Line(ReviewRow r) => r.Comment.Length == 0 ? Done(r.Decision, r.Stage) + "." : $"{Done(r.Decision, r.Stage)}: {r.Comment}";

    /// <summary>Subject of a reply, to begin with.</summary>
    public static string ReplyTo(string code, string sender, string subject) =>
        code.Length > 0 ? $"Trả lời Văn bản số {code} của {sender} {Lower(subject)}" : $"Trả lời {sender} {Lower(subject)}";

    private static string Lower(string subject) => subject.StartsWith("Về việc", StringComparison.Ordinal) ? "về việc" + subject[7..] : $"về: {subject}";

    /// <summary>What the asker reads when the drafter has answered.</summary>
    public static string Answered(OutgoingRow row, Actor by) => $"{by.Display} trả lời về dự thảo “{row.Subject}”.";

    public static string RefusedBy(string recipient, string code, string reason) => $"{recipient} từ chối văn bản {code}: {reason}";

    public static string CompletedBy(string recipient, string code) => $"{recipient} đã hoàn thành xử lý văn bản {code}.";

    public static string WithdrawnBy(string sender, string code, string reason) => $"{sender} thu hồi văn bản {code}: {reason}";

    public static string VoidedBy(string sender, string code, string reason) => $"{sender} đã hủy số văn bản {code}: {reason}. Hãy xem lại bản đã tiếp nhận.";
}
