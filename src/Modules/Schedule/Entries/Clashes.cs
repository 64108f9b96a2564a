using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Schedule;

/// <summary>Who or what is wanted twice at one time.</summary>
internal sealed class Clash
{
    /// <summary>The person, room or car.</summary>
    public string Name { get; init; } = "";
    public bool IsPerson { get; init; }

    /// <summary>The other entry.</summary>
    public EntryId EntryId { get; init; }
    public int StartsAt { get; init; }
    public int? EndsAt { get; init; }
    public string Matter { get; init; } = "";
}

/// <summary>Finds clashes inside an agency: for one entry, and over a whole week; one statement each.</summary>
internal static class Clashes
{
    private const string Overlaps = "e.agency_id = @Agency and e.day = @Day and e.cancelled_at is null and e.id <> @Self and e.starts_at < @Until and e.busy_until > @From";

    private const string OfOne = $"""
        select p.name, 1 = 1 as is_person, e.id as entry_id, e.starts_at, e.ends_at, e.matter from [schedule.entry_person] p join [schedule.entry] e on e.id = p.entry_id
        where p.person_id in @People and {Overlaps}
        union all
        select r.name, 1 = 0 as is_person, e.id as entry_id, e.starts_at, e.ends_at, e.matter from [schedule.booking] b join [schedule.resource] r on r.id = b.resource_id join [schedule.entry] e on e.id = b.entry_id
        where b.resource_id in @Things and {Overlaps}
        order by 4, 1
        """;

    private const string OfAll = """
        select distinct p.entry_id, p.name from [schedule.entry] e join [schedule.entry_person] p on p.entry_id = e.id
        join [schedule.entry] o on o.agency_id = e.agency_id and o.day = e.day and o.id <> e.id and o.cancelled_at is null and o.starts_at < e.busy_until and o.busy_until > e.starts_at
        join [schedule.entry_person] q on q.entry_id = o.id and q.person_id = p.person_id
        where e.week_id = @Week and e.cancelled_at is null order by p.name
        """;

    public static Task<List<Clash>> FindAsync(Session session, AgencyId agency, EntryId self, EntryFields fields) => session.QueryAsync<Clash>(OfOne, new
    {
        Agency = agency,
        fields.Day,
        Self = self,
        Until = fields.BusyUntil,
        From = fields.StartsAt,
        People = session.Ids(fields.People.Select(p => p.Person.Value)),
        Things = session.Ids(fields.Taken.Select(r => r.Id.Value)),
    });

    /// <summary>Names of those whom each entry of a week shares with another at the same time.</summary>
    public static async Task<ILookup<EntryId, string>> OfWeekAsync(Session session, WeekId week) =>
        (await session.QueryAsync<Clash>(OfAll, new { Week = week })).ToLookup(c => c.EntryId, c => c.Name);

    /// <summary>A room or car is refused; people are a warning that has to be agreed to.</summary>
    public static void Tell(EntryFields fields, IReadOnlyList<Clash> found, bool agreed)
    {
        foreach (var clash in found.Where(c => !c.IsPerson))
            fields.Fault(fields.Room?.Name == clash.Name ? nameof(EntryInput.Room) : nameof(EntryInput.Cars), "taken", ScheduleTexts.Taken(clash));
        if (agreed) return;
        foreach (var clash in found.Where(c => c.IsPerson)) fields.Fault(nameof(EntryInput.Agreed), ClashCode, ScheduleTexts.Twice(clash));
    }

    public const string ClashCode = "clash";

    /// <summary>Whether a form was refused for people alone or also, so that it offers the tick.</summary>
    public static bool Asks(FieldError fault) => fault.Code == $"schedule.entry.{ClashCode}";
}
