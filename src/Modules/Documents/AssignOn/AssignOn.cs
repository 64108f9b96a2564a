using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>The head of a unit passes the unit's part on to people of the unit.</summary>
internal sealed class AssignOn(UnitOfWork work, IncomingFlow flow, Recipients recipients, Notes notes, DeliveryReports reports, StepMemory memory)
{
    internal sealed record Request(IncomingId Id, LineId Line, string? Text, string? Lead, IReadOnlyList<string> Support, IReadOnlyList<string> Inform, DateOnly? Due);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.AssignOn, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var (row, now) = (loaded.Value.Row, loaded.Value);
        var taken = now.Take(r.Line, LineAction.Assign);
        if (!taken.IsOk) return taken.Failure;
        var parent = taken.Value;
        if (string.IsNullOrEmpty(r.Lead)) return IncomingErrors.LeadMissing;
        if (DueRules.Check(r.Due, Clock.DateOf(act.At)) is { } wrong) return wrong;
        var own = (await recipients.OfAsync(s, row.AgencyId)).FindAll(x => x.Appointment is not null && x.Unit == act.Actor.Unit && x.Appointment != act.Actor.Appointment);
        if (LineFactory.Choose(own, r.Lead, r.Support, r.Inform) is not { } chosen) return IncomingErrors.NotOwnUnit;
        if (LineFactory.Repeats(chosen)) return IncomingErrors.TwiceChosen;
        // Nobody inside the unit gets longer than the unit itself.
        var term = r.Due is { } asked && (parent.Due is null || asked < parent.Due) ? Term.On(asked) : parent.Term();
        // The unit may be waiting for a later deadline all the same.
        await flow.CloseAsync(s, row, IncomingFlow.WorkKind, parent);
        var text = notes.Add(s, row, r.Text, string.Join("; ", chosen.Select(c => $"{c.To.Label} ({IncomingWords.Of(c.Role).ToLowerInvariant()})")), steers: true);
        await flow.GrantAsync(s, row, [Token.Hat(act.Actor.Appointment)]);
        foreach (var part in chosen)
        {
            var line = LineFactory.Make(s, row.Id, part, parent.Id, term, text);
            now.Add(line);
            await flow.GiveAsync(s, row, line);
        }

        flow.Audit(s, row, "assigned", new { line = parent.Label, to = chosen.Select(c => new { c.To.Label, c.Role }), term.Due });
        await reports.WorkingAsync(s, row);
        await memory.KeepAsync(now);
        return Done.It;
    }, ct);
}
