using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Schedule;

/// <summary>Cancels an entry of a published week with a reason: it stays, struck through, its room and cars are free. Before publishing it is only taken out.</summary>
internal sealed class CancelEntry(UnitOfWork work, EntryDesk desk, EntryIndex index)
{
    /// <summary>Whether it stays as cancelled; false where it is gone.</summary>
    internal sealed record Answer(bool Stays, DateOnly Monday);

    public Task<Result<Answer>> HandleAsync(EntryId id, Act act, CancellationToken ct) => work.WriteAsync<Answer>(Permissions.Arrange, act, async session =>
    {
        if (await EntryDesk.FindAsync(session, act.Actor.Agency, id) is not { } found) return Fail.NotFound();
        var held = await desk.HoldAsync(session, found.Day);
        if (!held.IsOk) return held.Failure;
        var week = held.Value;
        if (await EntryDesk.FindAsync(session, act.Actor.Agency, id) is not { } row) return Fail.NotFound();
        if (row.Cancelled) return Fail.Refused("schedule.entry.cancelled", ScheduleTexts.AlreadyCancelled);
        if (week.State != WeekState.Published)
        {
            await EntryDesk.DropPartsAsync(session, id);
            await session.ExecuteAsync("delete from [schedule.entry] where id = @Id", new { Id = id });
            session.Audit("schedule.entry.dropped", EntryRow.Kind, id.Value, new { matter = row.Matter, day = row.Day });
            return new Answer(false, week.Monday);
        }

        var reason = Kernel.Text.Nfc.Clean(act.Why);
        if (reason.Length == 0) return Fail.Invalid("why", "schedule.entry.reason-missing", ScheduleTexts.ReasonMissing);
        if (reason.Length > EntryFields.LongestReason) return Fail.Invalid("why", "schedule.entry.too-long", ScheduleTexts.TooLong(reason.Length, EntryFields.LongestReason));
        (row.CancelledAt, row.CancelReason, row.ChangedAt) = (act.At, reason, act.At);
        await EntryDesk.KeepAsync(session, row);
        EntryDesk.Note(session, row, ChangeKind.Cancelled, reason, []);
        await index.RemoveAsync(session, row);
        await desk.TellAsync(session, row, (await EntryDesk.PeopleAsync(session, id)).Select(p => p.AppointmentId), ScheduleWords.ToldCancelled(row, reason));
        session.Audit("schedule.entry.cancelled", EntryRow.Kind, id.Value, new { matter = row.Matter, reason });
        return new Answer(true, week.Monday);
    }, ct);
}
