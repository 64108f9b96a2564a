using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>The drafter gives a draft up before it has a number; it stays readable.</summary>
internal sealed class CancelDraft(UnitOfWork work, OutgoingDesk desk, StepMemory memory)
{
    public sealed record Request(OutgoingId Id, long? Version, string Comment);

    public Task<Result<OutgoingState>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync(Permissions.CancelDraft, act, async session =>
    {
        var found = await desk.LoadAsync(session, request.Id, request.Version);
        if (!found.IsOk) return found.Failure;
        var to = await desk.AllowAsync(session, found.Value, OutgoingAction.Cancel);
        if (!to.IsOk) return to;
        await desk.MoveAsync(session, found.Value, OutgoingAction.Cancel, to.Value, Nfc.CleanLines(request.Comment));
        await memory.KeepAsync(session, found.Value);
        return to;
    }, ct);
}
