using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Bút phê: the leader says who leads, who supports, who only has to know, and by when.</summary>
internal sealed class SteerIncoming(UnitOfWork work, IncomingFlow flow, Recipients recipients, Notes notes, Phrases phrases, DeliveryReports reports, StepMemory memory, Holidays holidays)
{
    /// <param name="Text">The steering note itself.</param>
    /// <param name="Lead">Chủ trì, exactly one, as <see cref="Recipient.Value"/>.</param>
    /// <param name="Due">A named day; null keeps what stands.</param>
    /// <param name="Keep">Keep the note among the own phrases.</param>
    /// <param name="Days">Or so many working days after today.</param>
    internal sealed record Request(IncomingId Id, string? Text, string? Lead, IReadOnlyList<string> Support, IReadOnlyList<string> Inform, DateOnly? Due, bool Keep = false, int? Days = null);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.SteerIncoming, act, async s =>
    {
        if (DueRules.CheckDays(r.Days) is { } impossible) return impossible;
        // Before the document is locked: whoever changes the calendar locks them in this order.
        var counted = r.Days is { } days ? Term.After(await holidays.HeldAsync(s), Clock.DateOf(act.At), days) : (Term?)null;
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var (row, now) = (loaded.Value.Row, loaded.Value);
        if (string.IsNullOrEmpty(r.Lead)) return IncomingErrors.LeadMissing;
        if (DueRules.Check(r.Due, Clock.DateOf(act.At)) is { } wrong) return wrong;
        if (LineFactory.Choose(await recipients.OfAsync(s, row.AgencyId), r.Lead, r.Support, r.Inform) is not { } chosen) return IncomingErrors.NotInOffice;
        if (LineFactory.Repeats(chosen)) return IncomingErrors.TwiceChosen;
        var moved = now.Move(IncomingAction.Steer);
        if (!moved.IsOk) return moved;
        row.Set(counted ?? (r.Due is { } named && named != row.Due ? Term.On(named) : row.Term()));
        (row.SteeredBy, row.SteeredByName, row.SteeredAt) = (act.Actor.Appointment, act.Actor.Display, act.At);
        await flow.CloseAsync(s, row);
        await flow.GrantAsync(s, row, [Token.Hat(act.Actor.Appointment)]);
        var text = notes.Add(s, row, r.Text, string.Join("; ", chosen.Select(c => $"{c.To.Label} ({IncomingWords.Of(c.Role).ToLowerInvariant()})")), steers: true);
        foreach (var part in chosen)
        {
            var line = LineFactory.Make(s, row.Id, part, null, row.Term(), text);
            now.Add(line);
            await flow.GiveAsync(s, row, line);
        }

        if (r.Keep) await phrases.KeepAsync(s, text);
        flow.Audit(s, row, "steered", new { to = chosen.Select(c => new { c.To.Label, c.Role }), row.Due });
        await reports.AssignedAsync(s, row);
        await memory.KeepAsync(now);
        return Done.It;
    }, ct);
}
