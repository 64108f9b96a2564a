using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>The steps that need no more than a comment: from the button's action to its use case.</summary>
internal sealed class OutgoingActions(SubmitDraft submit, ReviewDraft review, AnswerReview answer, WithdrawDraft withdraw, CancelDraft cancel)
{
    public Task<Result<OutgoingState>> RunAsync(OutgoingId id, OutgoingState from, long? version, OutgoingAction action, string comment, Act act, CancellationToken ct) => action switch
    {
        OutgoingAction.Return => review.HandleAsync(new(id, version, ReviewDecision.Return, comment), act, ct),
        OutgoingAction.Ask => review.HandleAsync(new(id, version, ReviewDecision.Ask, comment), act, ct),
        OutgoingAction.Answer => answer.HandleAsync(new(id, comment), act, ct),
        OutgoingAction.Withdraw => withdraw.HandleAsync(new(id, version), act, ct),
        OutgoingAction.Cancel => cancel.HandleAsync(new(id, version, comment), act, ct),
        _ when OutgoingFlow.InReview(from) => review.HandleAsync(new(id, version, ReviewDecision.Pass, comment), act, ct),
        _ => submit.HandleAsync(new(id, version, comment), act, ct),
    };

    /// <summary>Reads what a button posted: "ToOffice:hat".</summary>
    public static (OutgoingAction Action, Kernel.Identity.AppointmentId Hat)? Read(string? posted)
    {
        var parts = (posted ?? "").Split(':', 2);
        return parts.Length == 2 && Enum.TryParse<OutgoingAction>(parts[0], out var action) && Enum.IsDefined(action) && Kernel.Identity.TypedId.TryParse<Kernel.Identity.AppointmentId>(parts[1], out var hat)
            ? (action, hat) : null;
    }
}
