using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>The holder gives a line back (not ours, not enough), or the assigner gives a result back to be done again; both say why.</summary>
internal sealed class ReturnWork(UnitOfWork work, IncomingFlow flow, LineEnding ending, Notes notes, StepMemory memory)
{
    internal sealed record Request(IncomingId Id, LineId Line, string? Reason);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.ReturnWork, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var reason = Nfc.CleanLines(r.Reason);
        if (reason.Length == 0) return IncomingErrors.ReasonMissing;
        var now = loaded.Value;
        var again = now.Lines.FirstOrDefault(l => l.Id == r.Line)?.State == LineState.Done;
        var taken = now.Take(r.Line, again ? LineAction.Redo : LineAction.Return);
        if (!taken.IsOk) return taken.Failure;
        taken.Value.ReturnedReason = reason;
        await (again ? RedoAsync(now, taken.Value, reason) : GiveBackAsync(now, taken.Value, reason));
        await memory.KeepAsync(now);
        return Done.It;
    }, ct);

    private async Task RedoAsync(IncomingCase now, Line line, string reason)
    {
        var (s, row) = (now.Session, now.Row);
        if (line is { ParentId: null, Role: LineRole.Lead }) now.Follow(IncomingAction.Redo);
        await flow.CloseAsync(s, row, line: line);
        await flow.OpenWorkAsync(s, row, line);
        notes.Add(s, row, reason, line.Label, steers: true);
        await flow.TellAsync(s, row, [line.Holder], IncomingWords.ToldRedo(row));
        flow.Audit(s, row, "sent-back", new { line = line.Label, reason });
    }

    private async Task GiveBackAsync(IncomingCase now, Line line, string reason)
    {
        var (s, row) = (now.Session, now.Row);
        await flow.CloseAsync(s, row, line: line);
        var below = now.Children(line).Where(c => LineTable.Open(c.State)).Select(c => c.Holder).ToList();
        await ending.CloseBelowAsync(now, line);
        await flow.TellAsync(s, row, below, IncomingWords.ToldMoved(row));
        if (line.Role == LineRole.Lead) await flow.OpenAssignerAsync(s, row, line, IncomingFlow.ReassignKind, IncomingWords.AskReassign);
        notes.Add(s, row, reason, line.AssignedByName, steers: false);
        await flow.TellAsync(s, row, [Token.Hat(line.AssignedBy)], IncomingWords.ToldReturned(line, row));
        flow.Audit(s, row, "returned", new { line = line.Label, reason });
    }
}
