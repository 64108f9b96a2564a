using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>What is done with a copy that waits on Hôm nay: one click to its page, where it is read and signed.</summary>
internal static class CopyAnswers
{
    public static readonly WorkAnswer OnToday = new(CopyDesk.SignKind, _ => CopyWords.SignAsk, (item, _) => item.Link);
}
