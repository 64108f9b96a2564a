using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Schedule;

/// <summary>Phát hành: everybody of the agency reads the week, and each person in it is told once.</summary>
internal sealed class PublishWeek(UnitOfWork work, EntryIndex index, Notices notices)
{
    /// <returns>How many people were told.</returns>
    public Task<Result<int>> HandleAsync(WeekStep step, Act act, CancellationToken ct) => work.WriteAsync<int>(Permissions.Publish, act, async session =>
    {
        var taken = await Weeks.TakeAsync(session, step, WeekAction.Publish);
        if (!taken.IsOk) return taken.Failure;
        var week = taken.Value;
        (week.PublishedByName, week.PublishedAt) = (act.Actor.Display, act.At);
        var kept = await Weeks.KeepAsync(session, week, "published");
        if (!kept.IsOk) return kept.Failure;
        await index.PutAsync(session, await session.QueryAsync<EntryRow>("select * from [schedule.entry] where week_id = @Id", new { week.Id }));
        var people = await session.QueryAsync<Named>("select p.appointment_id, count(*) as entries from [schedule.entry_person] p join [schedule.entry] e on e.id = p.entry_id where e.week_id = @Id group by p.appointment_id", new { week.Id });
        var told = people.Where(p => p.AppointmentId != act.Actor.Appointment).ToDictionary(p => Token.Hat(p.AppointmentId), p => ScheduleWords.ToldPublished(week.Monday, (int)p.Entries));
        await notices.TellEachAsync(session, told, Links.Week(week.Monday, week.AgencyId), act.At);
        return told.Count;
    }, ct);

    private sealed class Named
    {
        public AppointmentId AppointmentId { get; init; }
        public long Entries { get; init; }
    }
}
