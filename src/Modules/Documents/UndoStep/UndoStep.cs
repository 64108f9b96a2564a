using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>
/// Hoàn tác: who just took a step takes it back within seconds, before anybody has looked at it and before anything came after it. Everything
/// stands as before; the audit keeps both the step and its undoing.
/// </summary>
internal sealed class UndoStep(UnitOfWork work, IncomingFlow flow, WorkItems items, Notices notices, Opinions opinions)
{
    private const string Forget = "delete from [documents.note] where record_id = @Record and at = @At and appointment_id = @Appointment";

    internal sealed record Request(IncomingId Id);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.UndoStep, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var now = loaded.Value;
        // Loading for a write makes the next version.
        if (await StepMemory.FindAsync(s, r.Id.Value) is not var (step, before) || step.AppointmentId != act.Actor.Appointment || step.Version != now.Row.Version - 1) return IncomingErrors.NothingToUndo;
        if (act.At - step.At > StepMemory.Allowed) return IncomingErrors.UndoTooLate;
        var added = now.Lines.Where(l => before.Added.Contains(l.Id.Value)).ToList();
        if (added.Exists(l => l.SeenAt is not null) || await items.WasSeenAsync(s, r.Id.Value, step.At)) return IncomingErrors.UndoSeen;
        await RestoreAsync(now, before, added);
        await items.UndoAsync(s, r.Id.Value, step.At);
        await notices.UndoAsync(s, r.Id.Value, step.At);
        await opinions.ReopenAsync(s, r.Id.Value, step.At);
        if (before.Files.Length > 0) await s.ExecuteAsync("delete from [documents.attachment] where id in @Files", new { Files = s.Ids(before.Files) });
        await s.ExecuteAsync(Forget, new { Record = r.Id.Value, step.At, act.Actor.Appointment });
        await StepMemory.DropAsync(s, r.Id.Value);
        flow.Audit(s, now.Row, "undone");
        return Done.It;
    }, ct);

    private async Task RestoreAsync(IncomingCase now, StepMemory.Before before, List<Line> added)
    {
        var context = now.Session.Context<DocumentsContext>();
        foreach (var line in added)
        {
            now.Drop(line);
            await flow.TakeBackAsync(now, line);
        }

        StepMemory.Restore(context.Entry(now.Row), before.Row);
        foreach (var line in now.Lines)
        {
            if (!before.Lines.TryGetValue(line.Id.Value, out var values)) continue;
            StepMemory.Restore(context.Entry(line), values);
            await flow.GiveAgainAsync(now, line);
        }
    }
}
