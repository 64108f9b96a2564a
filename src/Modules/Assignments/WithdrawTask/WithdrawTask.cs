using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Assignments.WithdrawTask;

/// <summary>The giver takes a task back with a reason: nobody owes it, no figure counts it from now on, and it stays readable; open parts of it go with it.</summary>
internal sealed class WithdrawTask(UnitOfWork work, TaskDesk desk)
{
    public Task<Result<Done>> HandleAsync(TaskId id, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Withdraw, act, async session =>
    {
        var taken = await TaskDesk.TakeAsync(session, id, TaskAction.Withdraw);
        if (!taken.IsOk) return taken.Failure;
        var (row, fields) = (taken.Value, new TaskFields());
        var reason = fields.Line("why", act.Why, TaskFields.LongestLine);
        if (reason.Length == 0) fields.Fault("why", "reason-missing", AssignmentWords.ReasonMissing);
        if (fields.Faults.Count > 0) return fields.Failure;
        foreach (var one in (await TaskTree.OpenBelowAsync(session, row.Id)).Prepend(row))
        {
            var kept = await TakeBackAsync(session, one, reason);
            if (!kept.IsOk) return kept;
        }

        return Done.It;
    }, ct);

    /// <summary>Parts go with the whole, for the same reason.</summary>
    private async Task<Result<Done>> TakeBackAsync(Session session, TaskRow row, string reason)
    {
        (row.State, row.WithdrawnAt, row.AskedDue) = (TaskState.Withdrawn, session.Act.At, null);
        var kept = await TaskDesk.KeepAsync(session, row, TaskDesk.Entry(session, row.Id, TaskAction.Withdraw, reason));
        if (!kept.IsOk) return kept;
        await desk.CloseAsync(session, row);
        await desk.TellAsync(session, row, (await TaskDesk.PartnersAsync(session, row.Id)).Select(p => p.Holder).Prepend(row.Holder), AssignmentWords.ToldWithdrawn(row.Title));
        return Done.It;
    }
}
