using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Assignments.FinishTask;

/// <summary>The owner says that it is done and shows it: it leaves the owner's Hôm nay and waits on the giver's.</summary>
internal sealed class FinishTask(UnitOfWork work, TaskDesk desk)
{
    internal sealed record Request(TaskId Id, string? Words, string? Document, IReadOnlyList<StagedFileId> Staged);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Report, act, async session =>
    {
        var taken = await TaskDesk.TakeAsync(session, r.Id, TaskAction.Finish);
        if (!taken.IsOk) return taken.Failure;
        var (row, fields) = (taken.Value, new TaskFields());
        var open = await TaskTree.OpenPartsAsync(session, [row.Id]);
        if (open.Count > 0) return Fail.Refused("assignments.task.parts-open", TaskPartWords.StillOpen(open));
        var (words, document) = (fields.Text("Words", r.Words), fields.Line("Document", r.Document, TaskFields.LongestNotation));
        if (words.Length == 0 && document.Length == 0 && r.Staged.Count == 0) fields.Fault("Words", "words-missing", AssignmentWords.WordsMissing);
        if (fields.Faults.Count > 0) return fields.Failure;
        var entry = TaskDesk.Entry(session, row.Id, TaskAction.Finish, words, TaskDesk.Full, document);
        var attached = await desk.AttachAsync(session, entry, r.Staged);
        return attached.IsOk ? await desk.FinishAsync(session, row, entry) : attached;
    }, ct);
}
