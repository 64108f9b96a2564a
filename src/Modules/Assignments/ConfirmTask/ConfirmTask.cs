using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Assignments.ConfirmTask;

/// <summary>The giver accepts what was done, or returns it with words: then the owner has it again.</summary>
internal sealed class ConfirmTask(UnitOfWork work, TaskDesk desk)
{
    internal sealed record Request(TaskId Id, bool Accept, string? Words);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Confirm, act, async session =>
    {
        var action = r.Accept ? TaskAction.Accept : TaskAction.Return;
        var taken = await TaskDesk.TakeAsync(session, r.Id, action);
        if (!taken.IsOk) return taken.Failure;
        var (row, fields) = (taken.Value, new TaskFields());
        var words = fields.Text("Words", r.Words);
        if (words.Length == 0 && !r.Accept) fields.Fault("Words", "return-words", AssignmentWords.ReturnMissing);
        if (fields.Faults.Count > 0) return fields.Failure;
        if (!r.Accept) row.FinishedOn = null;
        var kept = await TaskDesk.KeepAsync(session, row, TaskDesk.Entry(session, row.Id, action, words));
        if (!kept.IsOk) return kept;
        await desk.CloseAsync(session, row);
        if (!r.Accept) await desk.OpenAsync(session, row, TaskDesk.DoKind);
        await desk.TellAsync(session, row, [row.Holder], r.Accept ? AssignmentWords.ToldAccepted(row.Title) : AssignmentWords.ToldReturned(row.Title));
        return Done.It;
    }, ct);
}
