namespace LienThong.Documents;

/// <summary>Where a step is done, the words on its button, and its place among the buttons.</summary>
internal sealed record StepWord(string Step, string Text, int Rank);

/// <summary>The verbs of the office for every step that a person chooses.</summary>
internal static class StepWords
{
    public static StepWord? Of(IncomingAction action, IncomingState state) => action switch
    {
        IncomingAction.Steer => new(Steps.Steer, "Cho ý kiến chỉ đạo", state == IncomingState.Presented ? 10 : 25),
        IncomingAction.Present => new(Steps.Present, state == IncomingState.Presented ? "Trình lại" : "Trình", state == IncomingState.Presented ? 60 : 20),
        IncomingAction.Close => new(Steps.Close, "Kết thúc văn bản", 16),
        IncomingAction.FileAway => new(Steps.File, "Lưu, không xử lý", 40),
        IncomingAction.Extend => new(Steps.Extend, "Chuyển bổ sung", 50),
        IncomingAction.Recall => state == IncomingState.Presented ? new(Steps.Withdraw, "Thu hồi", 70) : null,
        IncomingAction.Void => new(Steps.Void, "Hủy số", 90),
        _ => null,
    };

    public static StepWord? Of(LineAction action) => action switch
    {
        LineAction.Confirm => new(Steps.Confirm, "Xác nhận kết quả", 5),
        LineAction.DecideExtension => new(Steps.DecideExtension, "Xét gia hạn", 8),
        LineAction.AskExtension => new(Steps.AskExtension, "Xin gia hạn", 33),
        LineAction.Redo => new(Steps.Return, "Yêu cầu làm lại", 30),
        LineAction.Assign => new(Steps.Assign, "Phân công", 12),
        LineAction.Finish => new(Steps.Finish, "Báo kết quả", 14),
        LineAction.Return => new(Steps.Return, "Trả lại", 35),
        LineAction.Reassign => new(Steps.Reassign, "Chuyển lại", 80),
        LineAction.Withdraw => new(Steps.Withdraw, "Thu hồi", 85),
        _ => null,
    };
}

/// <summary>The last part of each step's address.</summary>
internal static class Steps
{
    public const string Present = "trinh";
    public const string Steer = "but-phe";
    public const string Assign = "phan-cong";
    public const string Finish = "ket-qua";
    public const string Confirm = "xac-nhan";
    public const string Return = "tra-lai";
    public const string AskExtension = "xin-gia-han";
    public const string DecideExtension = "gia-han";
    public const string Reassign = "chuyen-lai";
    public const string Extend = "bo-sung";
    public const string Withdraw = "thu-hoi";
    public const string File = "luu";
    public const string Close = "ket-thuc";
    public const string Void = "huy-so";
    public const string Reply = "tra-loi";
    public const string AnswerRecall = "tra-loi-thu-hoi";
    public const string AskOpinion = "xin-y-kien";
}
