using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Assignments.DecideTaskExtension;

/// <summary>Trả lời gia hạn: the giver grants the day asked or another later one, or refuses with a word; the first deadline stays readable.</summary>
internal sealed class DecideTaskExtension(UnitOfWork work, TaskDesk desk)
{
    /// <param name="Due">Empty for the day asked.</param>
    /// <param name="Remark">Needed where it is refused.</param>
    internal sealed record Request(TaskId Id, bool? Grant, string? Due, string? Remark);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.DecideExtension, act, async session =>
    {
        var grants = r.Grant == true;
        var taken = await TaskDesk.TakeAsync(session, r.Id, grants ? TaskAction.Extend : TaskAction.RefuseExtension);
        if (!taken.IsOk) return taken.Failure;
        var (row, fields) = (taken.Value, new TaskFields());
        if (row.AskedDue is not { } asked) return Fail.Refused("assignments.task.no-extension-asked", TaskExtensionWords.NothingAsked);
        var remark = fields.Text("Remark", r.Remark);
        DateOnly? due = grants ? fields.Later("Due", r.Due, desk.Today, row.Due, asked) : null;
        if (due is { } day && row.ParentId is { } whole && await TaskDesk.FindAsync(session, whole) is { } parent && day > parent.Due) fields.Fault("Due", "part-due", TaskPartWords.Beyond(parent.Due));
        if (r.Grant is null) fields.Fault("Grant", "extension-decision", TaskExtensionWords.DecisionMissing);
        else if (!grants && remark.Length == 0) fields.Fault("Remark", "extension-remark", TaskExtensionWords.RemarkMissing);
        if (fields.Faults.Count > 0) return fields.Failure;
        row.AskedDue = null;
        if (due is { } later) (row.FirstDue, row.Due, row.Extended) = (row.FirstDue ?? row.Due, later, row.Extended + 1);
        var kept = await TaskDesk.KeepAsync(session, row, TaskDesk.Entry(session, row.Id, grants ? TaskAction.Extend : TaskAction.RefuseExtension, remark, due: due));
        if (!kept.IsOk) return kept;
        await desk.CloseAsync(session, row, TaskDesk.ExtendKind);
        if (grants) await desk.MoveDueAsync(session, row);
        await desk.TellAsync(session, row, [row.Holder], grants ? TaskExtensionWords.ToldExtended(row.Due, row.Title) : TaskExtensionWords.ToldRefused(row.Title));
        return Done.It;
    }, ct);
}
