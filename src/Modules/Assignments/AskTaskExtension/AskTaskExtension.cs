using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Assignments.AskTaskExtension;

/// <summary>Xin gia hạn: the owner asks the giver for a later deadline and says why; one request at a time.</summary>
internal sealed class AskTaskExtension(UnitOfWork work, TaskDesk desk)
{
    internal sealed record Request(TaskId Id, string? Due, string? Reason);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.AskExtension, act, async session =>
    {
        var taken = await TaskDesk.TakeAsync(session, r.Id, TaskAction.AskExtension);
        if (!taken.IsOk) return taken.Failure;
        var (row, fields) = (taken.Value, new TaskFields());
        if (row.AskedDue is { } waiting) return Fail.Refused("assignments.task.extension-asked", TaskExtensionWords.AskedAlready(waiting));
        var (due, reason) = (fields.Later("Due", r.Due, desk.Today, row.Due), fields.Text("Reason", r.Reason));
        if (reason.Length == 0) fields.Fault("Reason", "extension-reason", TaskExtensionWords.ReasonMissing);
        if (fields.Faults.Count > 0) return fields.Failure;
        row.AskedDue = due;
        var kept = await TaskDesk.KeepAsync(session, row, TaskDesk.Entry(session, row.Id, TaskAction.AskExtension, reason, due: due));
        if (!kept.IsOk) return kept;
        await desk.OpenAsync(session, row, TaskDesk.ExtendKind);
        await desk.TellAsync(session, row, [row.Giver], TaskExtensionWords.ToldAsked(row.OwnerName, due, row.Title));
        return Done.It;
    }, ct);
}
