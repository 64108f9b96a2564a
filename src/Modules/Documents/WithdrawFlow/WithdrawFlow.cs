using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Thu hồi luồng: what was passed on is taken back by who passed it on, before the receiver has looked at it.</summary>
internal sealed class WithdrawFlow(UnitOfWork work, IncomingFlow flow, WorkItems items)
{
    /// <param name="Line">The line, or null for the presentation to a leader.</param>
    internal sealed record Request(IncomingId Id, LineId? Line);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.WithdrawFlow, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        if (r.Line is not { } id) return await RecallAsync(loaded.Value);
        var taken = loaded.Value.Take(id, LineAction.Withdraw);
        if (!taken.IsOk) return taken.Failure;
        await WithdrawnAsync(loaded.Value, taken.Value);
        return Done.It;
    }, ct);

    private async Task<Result<Done>> RecallAsync(IncomingCase now)
    {
        var (s, row) = (now.Session, now.Row);
        var to = row.PresentedTo;
        if (row.State != IncomingState.Presented) return IncomingErrors.NoSuchStep;
        if ((await items.OfRecordAsync(s, row.Id.Value)).Exists(i => i.Kind == IncomingFlow.SteerKind && i.SeenAt is not null)) return IncomingErrors.AlreadySeen;
        var moved = now.Move(IncomingAction.Recall);
        if (!moved.IsOk) return moved;
        (row.PresentedTo, row.PresentedBy) = (null, null);
        await flow.CloseAsync(s, row);
        await flow.EndOpinionsAsync(s, row);
        await flow.ToDeskAsync(s, row);
        if (to is not null) await flow.TellAsync(s, row, [to], IncomingWords.ToldRecalled(row));
        flow.Audit(s, row, "recalled");
        return Done.It;
    }

    private async Task WithdrawnAsync(IncomingCase now, Line line)
    {
        var (s, row) = (now.Session, now.Row);
        await flow.CloseAsync(s, row, line: line);
        await flow.TakeBackAsync(now, line);
        await flow.TellAsync(s, row, [line.Holder], IncomingWords.ToldWithdrawn(row));
        flow.Audit(s, row, "withdrawn", new { line = line.Label, line.Role });
        if (now.Parent(line) is { } parent)
        {
            // Whoever else was given it inside the unit still has it.
            if (line.Role == LineRole.Lead && !now.Children(parent).Any(c => c.Role == LineRole.Lead && LineTable.Waits(c))) await flow.OpenWorkAsync(s, row, parent);
        }
        else if (!now.Lines.Any(l => LineTable.Live(l.State)))
        {
            // Nobody has it any more: it lies before its leader again.
            await flow.CloseAsync(s, row);
            now.Follow(IncomingAction.Recall);
            (row.PresentedTo, row.PresentedBy) = (Token.Hat(line.AssignedBy), null);
            await flow.OpenAsync(s, row, IncomingFlow.SteerKind, IncomingWords.AskSteer, Token.Hat(line.AssignedBy), line.AssignedByName, row.Due);
        }
        else if (line.Role == LineRole.Lead)
        {
            // Of no line: the one taken back is over, another has to be named to lead.
            await flow.OpenAsync(s, row, IncomingFlow.ReassignKind, IncomingWords.AskReassign, Token.Hat(line.AssignedBy), line.AssignedByName, row.Due);
        }
    }
}
