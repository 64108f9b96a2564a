using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Rút trình: the drafter takes it back before the reviewer has opened it.</summary>
internal sealed class WithdrawDraft(UnitOfWork work, OutgoingDesk desk, StepMemory memory)
{
    public sealed record Request(OutgoingId Id, long? Version);

    public Task<Result<OutgoingState>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync(Permissions.WithdrawDraft, act, async session =>
    {
        var found = await desk.LoadAsync(session, request.Id, request.Version);
        if (!found.IsOk) return found.Failure;
        var to = await desk.AllowAsync(session, found.Value, OutgoingAction.Withdraw);
        if (!to.IsOk) return to;
        await desk.MoveAsync(session, found.Value, OutgoingAction.Withdraw, to.Value, act.Why);
        await memory.KeepAsync(session, found.Value);
        return to;
    }, ct);
}
