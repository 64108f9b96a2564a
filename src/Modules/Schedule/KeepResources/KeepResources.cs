using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Schedule;

/// <summary>The agency's rooms and cars: added, renamed, taken out of use; what was booked before stays.</summary>
internal sealed class KeepResources(UnitOfWork work, Clock clock)
{
    public const int LongestName = 100, LongestNote = 200;

    internal sealed record Request(string? Kind, string? Name, string? Note, bool Closed = false);

    public Task<Result<ResourceId>> AddAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<ResourceId>(Permissions.Resources, act, async session =>
    {
        var (faults, name, note) = await ReadAsync(session, r, default);
        if (!Enum.TryParse<ResourceKind>(r.Kind, ignoreCase: true, out var kind) || !Enum.IsDefined(kind)) faults.Insert(0, new("Kind", "schedule.resource.kind-missing", ScheduleTexts.KindMissing));
        if (faults.Count > 0) return Fail.Invalid(faults);
        var row = new ResourceRow { Id = TypedId.New<ResourceId>(), AgencyId = act.Actor.Agency, Kind = kind, Name = name, Note = note };
        session.Context<ScheduleContext>().Add(row);
        session.Audit("schedule.resource.added", ResourceRow.AuditKind, row.Id.Value, new { kind, name, note });
        return row.Id;
    }, ct);

    public Task<Result<Done>> ChangeAsync(ResourceId id, Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Resources, act, async session =>
    {
        if (await FindAsync(session, act.Actor.Agency, id) is not { } row) return Fail.NotFound();
        var (faults, name, note) = await ReadAsync(session, r, id);
        if (faults.Count > 0) return Fail.Invalid(faults);
        if (name == row.Name && note == row.Note && r.Closed == row.ClosedAt is not null) return Fail.Refused("schedule.resource.unchanged", ScheduleTexts.NothingChanged);
        if (r.Closed && row.ClosedAt is null && await BookedAsync(session, id) is > 0 and var booked) return Fail.Invalid("Closed", "schedule.resource.booked", ScheduleTexts.StillBooked(booked));
        await session.ExecuteAsync("update [schedule.resource] set name = @Name, note = @Note, closed_at = @Closed where id = @Id",
            new { Name = name, Note = note, Closed = r.Closed ? row.ClosedAt ?? act.At : (DateTimeOffset?)null, Id = id });
        session.Audit("schedule.resource.changed", ResourceRow.AuditKind, id.Value, new { name, note, closed = r.Closed });
        return Done.It;
    }, ct);

    /// <summary>An agency's room or car, in use or not; null for none.</summary>
    public static Task<ResourceRow?> FindAsync(Session session, AgencyId agency, ResourceId id) =>
        session.FindAsync<ResourceRow>("select * from [schedule.resource] where id = @Id and agency_id = @Agency", new { Id = id, Agency = agency });

    private static async Task<(List<FieldError> Faults, string Name, string Note)> ReadAsync(Session session, Request r, ResourceId self)
    {
        var (faults, name, note) = (new List<FieldError>(), Nfc.Clean(r.Name), Nfc.Clean(r.Note));
        if (name.Length == 0) faults.Add(new("Name", "schedule.resource.name-missing", ScheduleTexts.NameMissing));
        if (name.Length > LongestName) faults.Add(new("Name", "schedule.resource.too-long", ScheduleTexts.TooLong(name.Length, LongestName)));
        if (note.Length > LongestNote) faults.Add(new("Note", "schedule.resource.too-long", ScheduleTexts.TooLong(note.Length, LongestNote)));
        if (await session.ScalarAsync<long>("select count(*) from [schedule.resource] where agency_id = @Agency and name = @Name and id <> @Self and closed_at is null", new { session.Act.Actor.Agency, Name = name, Self = self }) > 0)
            faults.Add(new("Name", "schedule.resource.name-taken", ScheduleTexts.NameTaken(name)));
        return (faults, name, note);
    }

    private Task<long> BookedAsync(Session session, ResourceId id) => session.ScalarAsync<long>(
        "select count(*) from [schedule.booking] b join [schedule.entry] e on e.id = b.entry_id where b.resource_id = @Id and e.cancelled_at is null and e.day >= @Today", new { Id = id, clock.Today });
}
