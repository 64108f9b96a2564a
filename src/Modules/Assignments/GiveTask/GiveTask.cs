using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Assignments.GiveTask;

/// <summary>Gives a task to a unit of the own agency or an agency below: it stands on the owner's Hôm nay until it is done.</summary>
internal sealed class GiveTask(UnitOfWork work, TaskDesk desk, TaskMaker maker)
{
    /// <param name="Area">Id of an administrative unit; empty for none.</param>
    /// <param name="ReviewYear">Year of the area's review that names the task; empty for none.</param>
    /// <param name="Owner">A value of <see cref="TaskOwner"/>.</param>
    /// <param name="Parent">Id of the task that it is a part of; empty for none.</param>
    /// <param name="By">Id of the document of this node that gives it; empty for none. Its number and notation stand in place of what was typed.</param>
    internal sealed record Request(string? Title, string? Requirement, string? Source, string? Document, string? Area, string? ReviewYear, string? Year, string? Owner, IReadOnlyList<string> Partners, string? Due, string? Parent = null, string? By = null);

    public Task<Result<TaskId>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<TaskId>(Permissions.Give, act, async session =>
    {
        var fields = new TaskFields();
        TaskRow? parent = null;
        if (!string.IsNullOrEmpty(r.Parent))
        {
            if (!TypedId.TryParse<TaskId>(r.Parent, out var whole)) return Fail.NotFound();
            var taken = await TaskTree.TakeParentAsync(session, whole);
            if (!taken.IsOk) return taken.Failure;
            parent = taken.Value;
        }

        var title = fields.Title("Title", r.Title);
        var frame = await maker.FrameAsync(session, fields, r);
        var owner = TaskOwners.MayGive(frame.Known, act.Actor).Find(o => o.Value == r.Owner);
        if (owner is null) fields.Fault("Owner", "owner", string.IsNullOrEmpty(r.Owner) ? AssignmentWords.OwnerMissing : AssignmentWords.OwnerUnknown);
        var due = maker.DueOf(fields, r.Due);
        if (due > parent?.Due) fields.Fault("Due", "part-due", TaskPartWords.Beyond(parent.Due));
        if (fields.Faults.Count > 0) return fields.Failure;

        var row = await maker.RowAsync(session, frame, title, owner!, due, parent?.Id);
        var helpers = maker.Partners(frame, row);
        await desk.GiveAsync(session, [row], helpers, [TaskDesk.Entry(session, row.Id, TaskAction.Give, frame.Requirement)]);
        await desk.TellAsync(session, row, [row.Holder], AssignmentWords.ToldOwner(row.GivenByName, title));
        await desk.TellAsync(session, row, helpers.Select(h => h.Holder), AssignmentWords.ToldPartner(row.OwnerName, title));
        session.Audit("assignments.task.given", TaskRow.Kind, row.Id.Value, new { title });
        return row.Id;
    }, ct);
}
