using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Adds a version: the drafter's next one, or the final file that the văn thư puts on before issuing. Earlier ones stay.</summary>
internal sealed class AddDraftVersion(UnitOfWork work, DraftFiles files, OutgoingDesk desk)
{
    public sealed record Request(OutgoingId Id, long? Version, IReadOnlyList<StagedFileId> Files, string Comment);

    /// <returns>The number of the version.</returns>
    public Task<Result<int>> HandleAsync(Request request, Act act, CancellationToken ct) =>
        work.WriteAsync(act.Actor.Role == Role.VanThu ? Permissions.IssueOutgoing : Permissions.DraftOutgoing, act, s => AddAsync(s, request), ct);

    private async Task<Result<int>> AddAsync(Session session, Request request)
    {
        if (request.Files.Count == 0) return Fail.Invalid("Files", "documents.outgoing.file-missing", OutgoingWords.FileMissing);
        var comment = Nfc.CleanLines(request.Comment);
        if (comment.Length > 2000) return Fail.Invalid("Comment", "documents.outgoing.comment-too-long", OutgoingWords.CommentTooLong);
        var found = await desk.LoadAsync(session, request.Id, request.Version);
        if (!found.IsOk) return found.Failure;
        var row = found.Value;
        if (await desk.AllowAsync(session, row, OutgoingAction.AddVersion) is { IsOk: false } refused) return refused.Failure;
        var added = await files.AddAsync(session, row, request.Files, comment);
        if (!added.IsOk) return added.Failure;
        OutgoingDesk.Say(session, row, OutgoingAction.AddVersion, row.State, comment);
        OutgoingDesk.Touch(session, row);
        await desk.PublishAsync(session, row);
        session.Audit("documents.outgoing.version-added", OutgoingRow.Kind, row.Id.Value, new { Number = added.Value, Files = request.Files.Count });
        return added;
    }
}
