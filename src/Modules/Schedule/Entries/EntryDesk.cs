using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Schedule;

/// <summary>What the use cases of an entry share: whom it can name, its people and bookings, its course after publishing, who is told.</summary>
internal sealed class EntryDesk(Organisations organisations, Notices notices, Clock clock)
{
    private const string Update = """
        update [schedule.entry] set day = @Day, starts_at = @StartsAt, ends_at = @EndsAt, busy_until = @BusyUntil, matter = @Matter, place = @Place, chair = @Chair, members = @Members, guests = @Guests,
          prepares = @Prepares, cars = @Cars, cancelled_at = @CancelledAt, cancel_reason = @CancelReason, revision = revision + 1, changed_at = @ChangedAt
        where id = @Id
        """;

    public DateOnly Today => clock.Today;

    /// <summary>An agency's entry; null for none.</summary>
    public static Task<EntryRow?> FindAsync(Session session, AgencyId agency, EntryId id) =>
        session.FindAsync<EntryRow>("select * from [schedule.entry] where id = @Id and agency_id = @Agency", new { Id = id, Agency = agency });

    public static Task<List<EntryPerson>> PeopleAsync(Session session, EntryId id) =>
        session.QueryAsync<EntryPerson>("select * from [schedule.entry_person] where entry_id = @Id order by id", new { Id = id });

    public static Task<List<Booking>> BookingsAsync(Session session, EntryId id) =>
        session.QueryAsync<Booking>("select * from [schedule.booking] where entry_id = @Id", new { Id = id });

    /// <summary>The agency's people and the rooms and cars in use; with those that stand in an entry already.</summary>
    public async Task<EntryChoices> ChoicesAsync(Session session, AgencyId agency, IReadOnlyList<EntryPerson> people, IReadOnlyList<Booking> taken)
    {
        var members = await organisations.MembersAsync(session, agency, clock.Today);
        var resources = await session.QueryAsync<ResourceRow>("select * from [schedule.resource] where agency_id = @Agency and (closed_at is null or id in @Taken) order by kind desc, name",
            new { Agency = agency, Taken = session.Ids(taken.Select(b => b.ResourceId.Value)) });
        var known = members.OrderBy(m => m.Role switch { Role.LanhDao => 0, Role.ChanhVanPhong => 1, _ => 2 }).Select(m => new Attendee(m.Id, m.PersonId, $"{m.FullName} ({m.Title})")).ToList();
        known.AddRange(people.Where(p => known.TrueForAll(k => k.Id != p.AppointmentId)).Select(p => new Attendee(p.AppointmentId, p.PersonId, p.Name)));
        return new(known, resources);
    }

    /// <summary>Reads a form and looks for clashes; every fault is told.</summary>
    public async Task<EntryFields> ReadAsync(Session session, EntryInput input, EntryId self, IReadOnlyList<EntryPerson> people, IReadOnlyList<Booking> taken)
    {
        var agency = session.Act.Actor.Agency;
        var fields = new EntryFields(input, await ChoicesAsync(session, agency, people, taken)).Read(clock.Today);
        if (fields.Faults.Count == 0) Clashes.Tell(fields, await Clashes.FindAsync(session, agency, self, fields), input.Agreed);
        return fields;
    }

    /// <summary>The acting hat's week of a day, held for writing; refused while it stands approved.</summary>
    public async Task<Result<WeekRow>> HoldAsync(Session session, DateOnly day)
    {
        var week = await Weeks.HoldAsync(session, session.Act.Actor.Agency, Weeks.MondayOf(day));
        if (week.Sunday < clock.Today) return Fail.Refused("schedule.week.over", ScheduleTexts.WeekOver);
        return WeekSteps.TakesEntries(week.State) ? week : Fail.Refused("schedule.week.approved", ScheduleTexts.WeekApproved);
    }

    public static void Fill(EntryRow row, EntryFields fields, DateTimeOffset at)
    {
        (row.Day, row.StartsAt, row.EndsAt, row.BusyUntil) = (fields.Day, fields.StartsAt, fields.EndsAt, fields.BusyUntil);
        (row.Matter, row.Place, row.Chair, row.Guests, row.Prepares) = (fields.Matter, fields.Place, fields.Chair, fields.Guests, fields.Prepares);
        (row.Members, row.Cars) = (ScheduleWords.Joined(fields.Members.Select(m => m.Name)), ScheduleWords.Joined(fields.Cars.Select(c => c.Name)));
        row.ChangedAt = at;
    }

    public static async Task KeepAsync(Session session, EntryRow row) => await session.ExecuteAsync(Update, row);

    public static void AddParts(Session session, EntryId id, EntryFields fields)
    {
        var context = session.Context<ScheduleContext>();
        foreach (var person in fields.People)
            context.Add(new EntryPerson { Id = OrderedId.Next(), EntryId = id, AppointmentId = person.Id, PersonId = person.Person, Name = person.Name, Chairs = person.Id == fields.ChairPerson?.Id });
        foreach (var thing in fields.Taken) context.Add(new Booking { Id = OrderedId.Next(), EntryId = id, ResourceId = thing.Id });
    }

    public static async Task DropPartsAsync(Session session, EntryId id)
    {
        await session.ExecuteAsync("delete from [schedule.entry_person] where entry_id = @Id", new { Id = id });
        await session.ExecuteAsync("delete from [schedule.booking] where entry_id = @Id", new { Id = id });
    }

    /// <summary>What a published entry was, who changed it and why.</summary>
    public static void Note(Session session, EntryRow row, ChangeKind kind, string reason, IReadOnlyList<FieldChange> fields) => session.Context<ScheduleContext>().Add(new EntryChange
    {
        Id = OrderedId.Next(),
        WeekId = row.WeekId,
        EntryId = row.Id,
        Kind = kind,
        At = session.Act.At,
        PersonName = session.Act.Actor.Display,
        Reason = reason,
        Fields = Json.Write(fields),
    });

    /// <summary>Tells those in an entry, but for who did it.</summary>
    public Task TellAsync(Session session, EntryRow row, IEnumerable<AppointmentId> people, string text) =>
        notices.TellAsync(session, people.Where(p => p != session.Act.Actor.Appointment).Select(Token.Hat), text, Links.Entry(row.Id), row.Id.Value);
}
