using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Who gave out a line gives it to somebody else, whether it was returned or not.</summary>
internal sealed class ReassignWork(UnitOfWork work, IncomingFlow flow, Recipients recipients, Notes notes, StepMemory memory)
{
    internal sealed record Request(IncomingId Id, LineId Line, string? To, string? Reason);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.ReassignWork, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var (row, now) = (loaded.Value.Row, loaded.Value);
        if (string.IsNullOrEmpty(r.To)) return IncomingErrors.NobodyChosen;
        var taken = now.Take(r.Line, LineAction.Reassign);
        if (!taken.IsOk) return taken.Failure;
        var old = taken.Value;
        if ((await recipients.OfAsync(s, row.AgencyId)).Find(x => x.Value == r.To && x.Holder != old.Holder) is not { } to) return IncomingErrors.NotInOffice;
        if (old.ParentId is not null && (to.Appointment is null || to.Unit != act.Actor.Unit)) return IncomingErrors.NotOwnUnit;
        var reason = Nfc.CleanLines(r.Reason);
        if (reason.Length > 0) old.ReturnedReason = reason;
        await flow.CloseAsync(s, row, line: old);
        foreach (var child in now.Children(old).Where(c => LineTable.Open(c.State)))
        {
            child.State = LineState.Moved;
            await flow.CloseAsync(s, row, line: child);
            await flow.TakeBackAsync(now, child);
            await flow.TellAsync(s, row, [child.Holder], IncomingWords.ToldMoved(row));
        }

        var line = LineFactory.Make(s, row.Id, new(to, old.Role), old.ParentId, old.Term(), old.Instruction);
        now.Add(line);
        await flow.GiveAsync(s, row, line);
        notes.Add(s, row, reason, line.Label, steers: true);
        await flow.TakeBackAsync(now, old);
        await flow.TellAsync(s, row, [old.Holder], IncomingWords.ToldMoved(row));
        flow.Audit(s, row, "reassigned", new { from = old.Label, to = line.Label, reason });
        await memory.KeepAsync(now);
        return Done.It;
    }, ct);
}
