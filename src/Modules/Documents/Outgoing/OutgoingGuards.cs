using LienThong.Kernel.Acts;
using LienThong.Kernel.Workflow;

namespace LienThong.Documents;

/// <summary>What a hat is to a document: the guards of the table are decided from it, for buttons and for checks alike.</summary>
/// <param name="IsDrafter">Drafted it.</param>
/// <param name="IsHolder">Holds it now.</param>
/// <param name="Seen">The reviewer has opened it.</param>
/// <param name="Route">The agency's own stages for it.</param>
internal sealed record OutgoingGuards(bool IsDrafter, bool IsHolder, bool Seen, OutgoingRoute Route)
{
    /// <summary>Whether the step's guard holds.</summary>
    public bool Permits(Step<OutgoingState, OutgoingAction> step) => Refusal(step) is null;

    /// <summary>Why the guard does not hold, or null.</summary>
    public Kernel.Results.Failure? Refusal(Step<OutgoingState, OutgoingAction> step) => step.Guard switch
    {
        null => null,
        OutgoingFlow.Drafter => IsDrafter ? null : OutgoingErrors.NotDrafter,
        OutgoingFlow.Holder => IsHolder ? null : OutgoingErrors.NotHolder,
        OutgoingFlow.Unseen => !IsDrafter ? OutgoingErrors.NotDrafter : Seen ? OutgoingErrors.AlreadySeen : null,
        OutgoingFlow.Answers => OutgoingErrors.NotNext,
        OutgoingFlow.Route => OnRoute(step),
        var guard => throw new InvalidOperationException($"No rule for guard {guard}."),
    };

    private Kernel.Results.Failure? OnRoute(Step<OutgoingState, OutgoingAction> step)
    {
        var reviewed = OutgoingFlow.InReview(step.From);
        if (reviewed ? !IsHolder : !IsDrafter) return reviewed ? OutgoingErrors.NotHolder : OutgoingErrors.NotDrafter;
        return Route.Next(step.From) == step.To ? null : OutgoingErrors.NotNext;
    }

    /// <summary>What a hat of the role may do now, in the table's order.</summary>
    public IEnumerable<OutgoingAction> Actions(OutgoingState state, Role role) =>
        OutgoingFlow.Table.ActionsFrom(state, role).Where(Permits).Select(s => s.Action);
}
