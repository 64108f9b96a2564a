using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>The steering leader, the chánh văn phòng or the văn thư closes a document whose result stands.</summary>
internal sealed class CloseIncoming(UnitOfWork work, LineEnding ending, StepMemory memory)
{
    internal sealed record Request(IncomingId Id);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.CloseIncoming, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var now = loaded.Value;
        var moved = now.Move(IncomingAction.Close);
        if (!moved.IsOk) return moved;
        foreach (var line in now.Lines.Where(l => l is { ParentId: null, Role: LineRole.Lead, State: LineState.Done })) line.State = LineState.Confirmed;
        await ending.ClosedAsync(now);
        await memory.KeepAsync(now);
        return Done.It;
    }, ct);
}
