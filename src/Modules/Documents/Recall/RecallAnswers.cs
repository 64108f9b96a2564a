using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>What is done with a recall that waits on Hôm nay: one click to the form.</summary>
internal static class RecallAnswers
{
    public static readonly WorkAnswer OnToday = new(RecallAsking.AnswerKind, _ => RecallWords.ShortAnswer, (item, _) => item.Link);
}
