using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>
/// Hoàn tác of a draft's step (trình, duyệt, trả lại, rút trình, bỏ dự thảo): by the hat that took it, within seconds, before whoever got the draft
/// has opened it and before anything came after. The line of the conversation goes; the audit keeps both.
/// </summary>
internal sealed class UndoDraftStep(UnitOfWork work, OutgoingDesk desk, WorkItems items, Notices notices, Opinions opinions)
{
    private const string Unsay = "delete from [documents.review] where outgoing_id = @Record and at = @At and by_hat = @Appointment";

    public sealed record Request(OutgoingId Id);

    /// <returns>The state it is in again.</returns>
    public Task<Result<OutgoingState>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync<OutgoingState>(Permissions.UndoDraftStep, act, async s =>
    {
        var found = await desk.LoadAsync(s, request.Id);
        if (!found.IsOk) return found.Failure;
        var (row, record) = (found.Value, request.Id.Value);
        if (await StepMemory.FindAsync(s, record) is not var (step, before) || step.AppointmentId != act.Actor.Appointment || step.Version != row.Version) return OutgoingErrors.NothingToUndo;
        if (act.At - step.At > StepMemory.Allowed) return OutgoingErrors.UndoTooLate;
        if (await items.WasSeenAsync(s, record, step.At)) return OutgoingErrors.UndoSeen;
        StepMemory.Restore(s.Context<DocumentsContext>().Entry(row), before.Row);
        row.Version++;
        await items.UndoAsync(s, record, step.At);
        await notices.UndoAsync(s, record, step.At);
        await opinions.ReopenAsync(s, record, step.At);
        await s.ExecuteAsync(Unsay, new { Record = record, step.At, act.Actor.Appointment });
        await StepMemory.DropAsync(s, record);
        s.Audit("documents.outgoing.undone", OutgoingRow.Kind, record, new { row.State });
        return row.State;
    }, ct);
}
