using LienThong.Contracts.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>Finds the line that a step means and hands the step to the handler that a page would call.</summary>
internal sealed class ReplaySteps(UnitOfWork work, SubmitDraft submit, ReviewDraft review, VoidOutgoing annul, WithdrawDelivery recall, RefuseDelivery refuse,
    ReplayIncomingSteps incoming)
{
    public async Task PlayAsync(ReplayStep step, Act act, CancellationToken ct)
    {
        var outgoing = new OutgoingId(step.Record);
        switch (step.What)
        {
            case ReplayAct.Submit: DocumentReplay.Played(await submit.HandleAsync(new(outgoing, null, step.Text), act, ct)); break;
            case ReplayAct.Pass: DocumentReplay.Played(await review.HandleAsync(new(outgoing, null, ReviewDecision.Pass, step.Text), act, ct)); break;
            case ReplayAct.ReturnDraft: DocumentReplay.Played(await review.HandleAsync(new(outgoing, null, ReviewDecision.Return, step.Text), act, ct)); break;
            case ReplayAct.Void: DocumentReplay.Played(await annul.HandleAsync(new(outgoing, null, step.Text), act, ct)); break;
            case ReplayAct.Recall: DocumentReplay.Played(await recall.HandleAsync(new(outgoing, [], step.Text), act, ct)); break;
            case ReplayAct.Refuse: DocumentReplay.Played(await refuse.HandleAsync(new(new DeliveryId(step.Record), step.Text), act, ct)); break;
            default: await incoming.PlayAsync(work, step, act, ct); break;
        }
    }
}
