using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Who gave out a line accepts its result; the leader's confirmation of the lead line closes the document.</summary>
internal sealed class ConfirmWork(UnitOfWork work, LineEnding ending, Notes notes, StepMemory memory)
{
    internal sealed record Request(IncomingId Id, LineId Line, string? Note);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.ConfirmWork, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var taken = loaded.Value.Take(r.Line, LineAction.Confirm);
        if (!taken.IsOk) return taken.Failure;
        notes.Add(s, loaded.Value.Row, r.Note, taken.Value.Label, steers: false);
        await ending.ConfirmAsync(loaded.Value, taken.Value);
        await memory.KeepAsync(loaded.Value);
        return Done.It;
    }, ct);
}
