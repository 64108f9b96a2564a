using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Xin gia hạn: who holds a line asks its assigner for a later deadline, and says why.</summary>
internal sealed class AskExtension(UnitOfWork work, IncomingFlow flow, Notes notes, StepMemory memory)
{
    internal sealed record Request(IncomingId Id, LineId Line, DateOnly? Due, string? Reason);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.AskExtension, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var (row, now) = (loaded.Value.Row, loaded.Value);
        var taken = now.Take(r.Line, LineAction.AskExtension);
        if (!taken.IsOk) return taken.Failure;
        var line = taken.Value;
        if (line.Due is null) return IncomingErrors.NothingToExtend;
        if (line.AskedDue is not null) return IncomingErrors.AskedAlready;
        if (r.Due is not { } due) return IncomingErrors.DueMissing;
        if (due <= line.Due) return IncomingErrors.NotLater;
        if (DueRules.Check(due, Clock.DateOf(act.At)) is { } wrong) return wrong;
        var reason = Nfc.CleanLines(r.Reason);
        if (reason.Length == 0) return IncomingErrors.ReasonMissing;
        line.Ask(due, reason, act.Actor.Display, act.At);
        await flow.OpenAsync(s, row, IncomingFlow.ExtensionKind, IncomingWords.AskExtension, Token.Hat(line.AssignedBy), line.AssignedByName, line.Due, line, holds: false);
        notes.Add(s, row, ExtensionWords.Asked(due, reason), line.AssignedByName, steers: false);
        await flow.TellAsync(s, row, [Token.Hat(line.AssignedBy)], IncomingWords.ToldExtensionAsked(line, due, row));
        flow.Audit(s, row, "extension-asked", new { line = line.Label, due, reason });
        await memory.KeepAsync(now);
        return Done.It;
    }, ct);
}
