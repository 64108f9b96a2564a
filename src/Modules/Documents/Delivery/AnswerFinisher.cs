using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>Issuing an answer finishes the drafter's line of the incoming document, so that it can be confirmed and closed.</summary>
internal sealed class AnswerFinisher(LineEnding ending)
{
    public Task FinishAsync(Session session, OutgoingRow row) => row.AnswersId is { } incoming
        ? ending.ReplyIssuedAsync(session, new IncomingId(incoming), row.DrafterId, row.DrafterName, row.Code)
        : Task.CompletedTask;
}
