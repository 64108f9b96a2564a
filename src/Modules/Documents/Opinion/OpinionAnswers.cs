using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>What is done with an opinion that waits on Hôm nay: one click to the form.</summary>
internal static class OpinionAnswers
{
    public static readonly WorkAnswer OnToday = new(Opinions.AnswerKind, _ => OpinionWords.GiveAsk, (item, _) => item.Link);
}
