using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Thu hồi văn bản đã phát hành: what nobody accepted comes back at once, for what was registered every recipient is asked.</summary>
internal sealed class RecallOutgoing(UnitOfWork work, OutgoingDesk desk, DeliveryWithdrawal withdrawal, RecallAsking asking)
{
    // Touched without a change: answers of recipients, and a second recall, come after this one.
    public const string Lock = "update [documents.outgoing] set version = version where id = @Id";

    public sealed record Request(OutgoingId Id, long? Version, string Reason);

    /// <param name="Withdrawn">Lines taken back at once.</param>
    /// <param name="Asked">Recipients that have to answer.</param>
    public sealed record Answer(int Withdrawn, int Asked);

    public Task<Result<Answer>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync(Permissions.RecallOutgoing, act, s => RecallAsync(s, request), ct);

    private async Task<Result<Answer>> RecallAsync(Session session, Request request)
    {
        var reason = Nfc.CleanLines(request.Reason);
        if (reason.Length is 0 or > 500) return DeliveryErrors.ReasonMissing;
        await session.ExecuteAsync(Lock, new { Id = request.Id.Value });
        var found = await desk.LoadAsync(session, request.Id, request.Version);
        if (!found.IsOk) return found.Failure;
        var row = found.Value;
        var to = await desk.AllowAsync(session, row, OutgoingAction.Recall);
        if (!to.IsOk) return to.Failure;
        var first = row.State == OutgoingState.Issued;
        // Withdrawing comes first: who accepts at the same moment has either lost the line by it, or is asked below.
        var answer = new Answer(await withdrawal.WithdrawAsync(session, row, [], reason), await asking.AskAsync(session, row, reason));
        if (!first && answer is { Withdrawn: 0, Asked: 0 }) return RecallErrors.NobodyToAsk;
        await desk.MoveAsync(session, row, OutgoingAction.Recall, to.Value, reason);
        if (first && answer.Asked == 0 && OutgoingFlow.Table.Find(row.State, OutgoingAction.EndRecall) is { } end)
        {
            row.State = end.To;
            session.Audit("documents.outgoing.recalled", OutgoingRow.Kind, row.Id.Value);
        }

        await desk.PublishAsync(session, row);
        return answer;
    }
}
