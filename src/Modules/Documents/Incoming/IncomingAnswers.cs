using LienThong.Kernel.Acts;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>What is done most often with an incoming document that waits on Hôm nay: one click to the form that does it.</summary>
internal static class IncomingAnswers
{
    public static readonly IReadOnlyList<WorkAnswer> All =
    [
        Answer(IncomingFlow.PresentKind, _ => Steps.Present),
        Answer(IncomingFlow.SteerKind, _ => Steps.Steer),
        // A head passes the work on; whoever has no one to pass it to does it.
        Answer(IncomingFlow.WorkKind, hat => Permissions.AssignOn.Allows(hat.Role) ? Steps.Assign : Steps.Finish),
        Answer(IncomingFlow.ConfirmKind, _ => Steps.Confirm),
        // A returned line goes to somebody else; where nobody leads any more, a lead is added.
        new(IncomingFlow.ReassignKind, _ => IncomingWords.ShortStep(Steps.Reassign), (item, hat) => Href(item, hat, item.LineId is null ? Steps.Extend : Steps.Reassign)),
    ];

    private static WorkAnswer Answer(string kind, Func<Actor, string> step) => new(kind, hat => IncomingWords.ShortStep(step(hat)), (item, hat) => Href(item, hat, step(hat)));

    private static string Href(WorkItem item, Actor hat, string step) =>
        $"{item.Link}/{step}?hat={hat.Appointment}" + (item.LineId is { } line ? $"&luong={line:N}" : "");
}
