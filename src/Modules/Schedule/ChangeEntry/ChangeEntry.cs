using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Schedule;

/// <summary>Changes an entry. Once its week is published, with a reason: what it was stays, and those in it before and after are told.</summary>
internal sealed class ChangeEntry(UnitOfWork work, EntryDesk desk, EntryIndex index)
{
    internal sealed record Request(EntryId Id, EntryInput Input);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Arrange, act, async session =>
    {
        if (await EntryDesk.FindAsync(session, act.Actor.Agency, r.Id) is not { } found) return Fail.NotFound();
        var held = await desk.HoldAsync(session, found.Day);
        if (!held.IsOk) return held.Failure;
        var (week, row) = (held.Value, (await EntryDesk.FindAsync(session, act.Actor.Agency, r.Id))!);
        if (row.Cancelled) return Fail.Refused("schedule.entry.cancelled", ScheduleTexts.AlreadyCancelled);
        var (people, taken) = (await EntryDesk.PeopleAsync(session, row.Id), await EntryDesk.BookingsAsync(session, row.Id));
        var fields = await desk.ReadAsync(session, r.Input, row.Id, people, taken);
        if (fields.Day != default && Weeks.MondayOf(fields.Day) != week.Monday) fields.Fault(nameof(EntryInput.Day), "other-week", ScheduleTexts.OtherWeek);
        var reason = fields.Line("why", act.Why, EntryFields.LongestReason);
        if (week.State == WeekState.Published && reason.Length == 0) fields.Fault("why", "reason-missing", ScheduleTexts.ReasonMissing);
        if (fields.Faults.Count > 0) return Fail.Invalid(fields.Faults);

        var was = EntryFacts.Of(row).ToList();
        EntryDesk.Fill(row, fields, act.At);
        var changes = EntryFacts.Between(was, row);
        if (changes.Count == 0) return Fail.Refused("schedule.entry.unchanged", ScheduleTexts.NothingChanged);
        await EntryDesk.KeepAsync(session, row);
        await EntryDesk.DropPartsAsync(session, row.Id);
        EntryDesk.AddParts(session, row.Id, fields);
        if (week.State == WeekState.Published)
        {
            EntryDesk.Note(session, row, ChangeKind.Changed, reason, changes);
            await index.PutAsync(session, [row]);
            await desk.TellAsync(session, row, fields.People.Select(p => p.Id).Union(people.Select(p => p.AppointmentId)), ScheduleWords.ToldChanged(row, reason));
        }

        session.Audit("schedule.entry.changed", EntryRow.Kind, row.Id.Value, new { matter = row.Matter, changes = changes.Select(ScheduleWords.FromTo) });
        return Done.It;
    }, ct);
}
