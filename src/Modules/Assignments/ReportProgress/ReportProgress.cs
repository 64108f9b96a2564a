using System.Globalization;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Assignments.ReportProgress;

/// <summary>The owner says how far it is: a share, words, files or a document. Entries are only ever added.</summary>
internal sealed class ReportProgress(UnitOfWork work, TaskDesk desk)
{
    private const int Full = 100;

    internal sealed record Request(TaskId Id, string? Percent, string? Words, string? Document, IReadOnlyList<StagedFileId> Staged);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Report, act, async session =>
    {
        var taken = await TaskDesk.TakeAsync(session, r.Id, TaskAction.Report);
        if (!taken.IsOk) return taken.Failure;
        var (row, fields) = (taken.Value, new TaskFields());
        var (words, document) = (fields.Text("Words", r.Words), fields.Line("Document", r.Document, TaskFields.LongestNotation));
        var told = int.TryParse(Nfc.Clean(r.Percent), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= Full;
        if (!told) fields.Fault("Percent", "percent", AssignmentWords.PercentWrong);
        else if (percent == Full) fields.Fault("Percent", "percent-full", AssignmentWords.PercentFull);
        if (words.Length == 0 && document.Length == 0 && r.Staged.Count == 0) fields.Fault("Words", "words-missing", AssignmentWords.WordsMissing);
        if (fields.Faults.Count > 0) return fields.Failure;
        row.Percent = percent;
        var entry = TaskDesk.Entry(session, row.Id, TaskAction.Report, words, percent, document);
        var attached = await desk.AttachAsync(session, entry, r.Staged);
        return attached.IsOk ? await TaskDesk.KeepAsync(session, row, entry) : attached;
    }, ct);
}
