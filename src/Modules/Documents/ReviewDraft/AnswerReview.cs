using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>The drafter answers a reviewer's question; the draft stays with the reviewer.</summary>
internal sealed class AnswerReview(UnitOfWork work, OutgoingDesk desk, OutgoingTalk talk)
{
    public sealed record Request(OutgoingId Id, string Comment);

    public Task<Result<OutgoingState>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync(Permissions.DraftOutgoing, act, async session =>
    {
        var comment = Nfc.CleanLines(request.Comment);
        var found = await desk.LoadAsync(session, request.Id);
        if (!found.IsOk) return found.Failure;
        var to = await desk.AllowAsync(session, found.Value, OutgoingAction.Answer);
        if (!to.IsOk) return to;
        if (comment.Length is 0 or > 2000) return comment.Length == 0 ? OutgoingErrors.ReasonMissing : Fail.Invalid("Comment", "documents.outgoing.comment-too-long", OutgoingWords.CommentTooLong);
        await talk.AnswerAsync(session, found.Value, comment);
        return to;
    }, ct);
}
