using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Thu hồi: the sender takes lines back that nobody has accepted yet.</summary>
internal sealed class WithdrawDelivery(UnitOfWork work, OutgoingDesk outgoing, DeliveryWithdrawal withdrawal)
{
    /// <param name="Lines">Which lines; all that can be taken back when empty.</param>
    public sealed record Request(OutgoingId Id, IReadOnlyList<DeliveryId> Lines, string Reason);

    /// <returns>How many were taken back.</returns>
    public Task<Result<int>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync<int>(Permissions.WithdrawDelivery, act, async session =>
    {
        var reason = Nfc.CleanLines(request.Reason);
        if (reason.Length is 0 or > 500) return DeliveryErrors.ReasonMissing;
        var found = await outgoing.LoadAsync(session, request.Id);
        if (!found.IsOk) return found.Failure;
        if (OutgoingFlow.Frozen(found.Value.State)) return RecallErrors.Frozen;
        var taken = await withdrawal.WithdrawAsync(session, found.Value, [.. request.Lines.Select(l => l.Value)], reason);
        return taken > 0 ? taken : DeliveryErrors.NotWithdrawable;
    }, ct);
}
