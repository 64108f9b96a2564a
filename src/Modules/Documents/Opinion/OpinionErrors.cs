using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Refusals of askings for opinions: stable codes beside their words.</summary>
internal static class OpinionErrors
{
    public static readonly Failure NotHolder = Refused("not-holder", OpinionWords.NotHolder);
    public static readonly Failure Ended = Refused("document-ended", OpinionWords.DocumentEnded);
    public static readonly Failure Closed = Refused("closed", OpinionWords.AlreadyClosed);
    public static readonly Failure NobodyWaits = Refused("nobody-waits", OpinionWords.NobodyWaits);
    public static readonly Failure QuestionMissing = Invalid("Question", "question-missing", OpinionWords.QuestionMissing);
    public static readonly Failure DueMissing = Invalid("Due", "due-missing", OpinionWords.DueMissing);
    public static readonly Failure NobodyChosen = Invalid("To", "nobody-chosen", OpinionWords.NobodyChosen);
    public static readonly Failure NotInOffice = Invalid("To", "not-in-office", IncomingTexts.NotInOffice);
    public static readonly Failure Oneself = Invalid("To", "oneself", OpinionWords.Oneself);
    public static readonly Failure AnswerMissing = Invalid("Answer", "answer-missing", OpinionWords.AnswerMissing);
    public static readonly Failure TextMissing = Invalid("Text", "text-missing", OpinionWords.TextMissing);

    private static Failure Refused(string code, string message) => Fail.Refused("documents.opinion." + code, message);

    private static Failure Invalid(string field, string code, string message) => Fail.Invalid(field, "documents.opinion." + code, message);
}
