using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Trình: sends a draft to the next stage that the agency has.</summary>
internal sealed class SubmitDraft(UnitOfWork work, OutgoingDesk desk, StepMemory memory)
{
    public sealed record Request(OutgoingId Id, long? Version, string Comment);

    /// <returns>The state it is in now.</returns>
    public Task<Result<OutgoingState>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync(Permissions.SubmitDraft, act, async session =>
    {
        var found = await desk.LoadAsync(session, request.Id, request.Version);
        if (!found.IsOk) return found.Failure;
        var row = found.Value;
        var action = OutgoingFlow.To((await desk.RouteAsync(session, row, Kernel.Clock.DateOf(act.At))).Next(row.State));
        var to = await desk.AllowAsync(session, row, action);
        if (!to.IsOk) return to;
        if (row.LastVersion == 0) return OutgoingErrors.NoFile;
        await desk.MoveAsync(session, row, action, to.Value, Nfc.CleanLines(request.Comment));
        await memory.KeepAsync(session, row);
        return to;
    }, ct);
}
