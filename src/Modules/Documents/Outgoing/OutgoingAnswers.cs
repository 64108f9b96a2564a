using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>What is done most often with a draft or a delivery that waits on Hôm nay. A draft is approved beside its paper, never unseen: its own page has the button.</summary>
internal static class OutgoingAnswers
{
    public static readonly IReadOnlyList<WorkAnswer> All =
    [
        new(OutgoingDesk.WorkKind(OutgoingState.ToIssue), _ => OutgoingWords.ShortIssue, (item, hat) => $"{item.Link}/{OutgoingSteps.Issue}?hat={hat.Appointment}"),
        new(DeliverySender.AcceptKind, _ => OutgoingWords.AcceptAsk, (item, _) => item.Link),
    ];
}
