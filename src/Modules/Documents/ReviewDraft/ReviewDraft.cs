using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

internal enum ReviewDecision
{
    /// <summary>Duyệt, chuyển bước tiếp theo.</summary>
    Pass,
    /// <summary>Trả lại, có lý do.</summary>
    Return,
    /// <summary>Hỏi người soạn, văn bản vẫn ở chỗ mình.</summary>
    Ask,
}

/// <summary>Who holds a draft passes it on, returns it with a reason, or asks its drafter.</summary>
internal sealed class ReviewDraft(UnitOfWork work, OutgoingDesk desk, OutgoingTalk talk, StepMemory memory)
{
    public sealed record Request(OutgoingId Id, long? Version, ReviewDecision Decision, string Comment);

    /// <returns>The state it is in now.</returns>
    public Task<Result<OutgoingState>> HandleAsync(Request request, Act act, CancellationToken ct) =>
        work.WriteAsync(act.Actor.Role == Role.VanThu ? Permissions.IssueOutgoing : Permissions.ReviewDraft, act, s => ReviewAsync(s, request), ct);

    private async Task<Result<OutgoingState>> ReviewAsync(Session session, Request request)
    {
        var comment = Nfc.CleanLines(request.Comment);
        if (comment.Length > 2000) return Fail.Invalid("Comment", "documents.outgoing.comment-too-long", OutgoingWords.CommentTooLong);
        var found = await desk.LoadAsync(session, request.Id, request.Version);
        if (!found.IsOk) return found.Failure;
        var row = found.Value;
        var action = request.Decision switch
        {
            ReviewDecision.Return => OutgoingAction.Return,
            ReviewDecision.Ask => OutgoingAction.Ask,
            _ => OutgoingFlow.To((await desk.RouteAsync(session, row, Kernel.Clock.DateOf(session.Act.At))).Next(row.State)),
        };
        var to = await desk.AllowAsync(session, row, action);
        if (!to.IsOk) return to;
        if (action is OutgoingAction.Return or OutgoingAction.Ask && comment.Length == 0) return OutgoingErrors.ReasonMissing;
        if (action == OutgoingAction.Ask)
        {
            await talk.AskAsync(session, row, comment);
            return to;
        }

        await desk.MoveAsync(session, row, action, to.Value, comment);
        await memory.KeepAsync(session, row);
        return to;
    }
}
