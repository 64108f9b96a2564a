using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>What follows when work on a line is finished or confirmed: up through the unit to the document.</summary>
internal sealed class LineEnding(IncomingFlow flow, DeliveryReports reports)
{
    /// <summary>A result stands on a line already moved to <see cref="LineState.Done"/>; the assigner of a lead line has to confirm it.</summary>
    public async Task FinishAsync(IncomingCase now, Line line, string result)
    {
        var (s, row, act) = (now.Session, now.Row, now.Session.Act);
        (line.Result, line.DoneAt, line.DoneByName) = (result, act.At, act.Actor.Display);
        await CloseBelowAsync(now, line);
        await flow.CloseAsync(s, row, line: line);
        if (line.Role == LineRole.Lead) await WaitForAssignerAsync(now, line);
        await flow.TellAsync(s, row, [Token.Hat(line.AssignedBy)], IncomingWords.ToldDone(line, row));
        flow.Audit(s, row, "finished", new { line = line.Label, line.Role });
    }

    /// <summary>A line already moved to <see cref="LineState.Confirmed"/>: its parent is done by it, the lead line closes the document.</summary>
    public async Task ConfirmAsync(IncomingCase now, Line line)
    {
        var (s, row) = (now.Session, now.Row);
        await flow.CloseAsync(s, row, line: line);
        await flow.TellAsync(s, row, [line.Holder], IncomingWords.ToldConfirmed(row));
        flow.Audit(s, row, "confirmed", new { line = line.Label });
        if (line.Role != LineRole.Lead) return;
        if (now.Parent(line) is { } parent)
        {
            parent.State = LineState.Done;
            await flow.CloseAsync(s, row, line: parent);
            (parent.Result, parent.DoneAt, parent.DoneByName) = (line.Result, s.Act.At, s.Act.Actor.Display);
            await CloseBelowAsync(now, parent);
            if (parent.Role == LineRole.Lead) await WaitForAssignerAsync(now, parent);
            await flow.TellAsync(s, row, [Token.Hat(parent.AssignedBy)], IncomingWords.ToldDone(parent, row));
        }
        else
        {
            now.Follow(IncomingAction.Close);
            await ClosedAsync(now);
        }
    }

    /// <summary>The reply drafted by one of those who work on the document was issued: that is the drafter's result.</summary>
    public async Task ReplyIssuedAsync(Session session, IncomingId id, AppointmentId drafter, string drafterName, string notation)
    {
        var loaded = await IncomingCase.LoadAsync(session, id);
        if (!loaded.IsOk) return;
        var holder = Token.Hat(drafter);
        var line = loaded.Value.Lines.LastOrDefault(l => l.Holder == holder && l.Role != LineRole.Inform && LineTable.Open(l.State));
        if (line is null) return;
        line.State = LineState.Done;
        await FinishAsync(loaded.Value, line, IncomingWords.RepliedBy(notation));
        line.DoneByName = drafterName;
    }

    /// <summary>The document was moved to <see cref="IncomingState.Closed"/>: nobody holds it any more, what was still open ends with it.</summary>
    public async Task ClosedAsync(IncomingCase now)
    {
        var (s, row) = (now.Session, now.Row);
        row.ClosedAt = s.Act.At;
        await flow.EndOpinionsAsync(s, row);
        var open = now.Lines.Where(l => l.Role != LineRole.Inform && LineTable.Steps.Find(l.State, LineAction.End) is not null).ToList();
        foreach (var line in open) line.State = LineState.Ended;
        foreach (var kind in (string[])[IncomingFlow.WorkKind, IncomingFlow.ConfirmKind, IncomingFlow.ReassignKind, IncomingFlow.ExtensionKind]) await flow.CloseAsync(s, row, kind);
        await flow.TellAsync(s, row, open.Select(l => l.Holder), IncomingWords.ToldClosed(row));
        flow.Audit(s, row, "closed");
        await reports.CompletedAsync(s, row);
    }

    /// <summary>Work inside the unit ends with the unit's own result, or when the unit gives the line back; a result that waited below is taken into it.</summary>
    public async Task CloseBelowAsync(IncomingCase now, Line line)
    {
        foreach (var child in now.Children(line).Where(c => c.Role != LineRole.Inform))
        {
            if (LineTable.Steps.Find(child.State, LineAction.End) is not null) child.State = LineState.Ended;
            else if (child is { State: LineState.Done, Role: LineRole.Lead }) child.State = LineState.Confirmed;
            else continue;
            await flow.CloseAsync(now.Session, now.Row, line: child);
        }
    }

    private async Task WaitForAssignerAsync(IncomingCase now, Line line)
    {
        if (line.ParentId is null) now.Follow(IncomingAction.Submit);
        await flow.OpenAssignerAsync(now.Session, now.Row, line, IncomingFlow.ConfirmKind, IncomingWords.AskConfirm);
    }
}
