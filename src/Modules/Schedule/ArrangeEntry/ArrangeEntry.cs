using LienThong.Contracts.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Schedule;

/// <summary>Puts an entry into the agency's week, from an invitation or from nothing; after publishing it is told as added later.</summary>
internal sealed class ArrangeEntry(UnitOfWork work, EntryDesk desk, EntryIndex index, IInvitations invitations)
{
    /// <param name="Source">The invitation that it answers.</param>
    internal sealed record Request(EntryInput Input, Guid? Source = null);

    public Task<Result<EntryId>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<EntryId>(Permissions.Arrange, act, async session =>
    {
        var source = r.Source is { } asked ? await invitations.FindAsync(session, act.Actor, asked) : null;
        if (r.Source is not null && source is null) return Fail.NotFound();
        // The week first: who waits for it sees the entries of who had it.
        var day = new EntryFields(r.Input, new([], [])).ReadDay(desk.Today);
        var held = day == default ? null : await desk.HoldAsync(session, day);
        if (held is { IsOk: false }) return held.Failure;
        if (source is not null && await IsArrangedAsync(session, source.Id)) return Fail.Refused("schedule.invitation.arranged", ScheduleTexts.SourceTaken);
        var id = TypedId.New<EntryId>();
        var fields = await desk.ReadAsync(session, r.Input, id, [], []);
        if (fields.Faults.Count > 0) return Fail.Invalid(fields.Faults);

        var week = held!.Value;
        var row = new EntryRow { Id = id, WeekId = week.Id, AgencyId = week.AgencyId, SourceId = source?.Id, SourceNumber = source?.Notation ?? "", SourceLink = source?.Link ?? "" };
        EntryDesk.Fill(row, fields, act.At);
        session.Context<ScheduleContext>().Add(row);
        EntryDesk.AddParts(session, id, fields);
        if (week.State == WeekState.Published)
        {
            EntryDesk.Note(session, row, ChangeKind.Added, "", []);
            await index.PutAsync(session, [row]);
            await desk.TellAsync(session, row, fields.People.Select(p => p.Id), ScheduleWords.ToldAdded(row));
        }

        session.Audit("schedule.entry.arranged", EntryRow.Kind, id.Value, new { matter = row.Matter, day = row.Day, week = ScheduleWords.WeekOf(week.Monday) });
        return id;
    }, ct);

    private static async Task<bool> IsArrangedAsync(Session session, Guid source) =>
        await session.ScalarAsync<long>("select count(*) from [schedule.entry] where source_id = @Source and agency_id = @Agency and cancelled_at is null", new { Source = source, session.Act.Actor.Agency }) > 0;
}
