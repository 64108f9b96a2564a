using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Schedule;

/// <summary>Which room and car is taken when in a week, for a reader of that week; two statements.</summary>
internal sealed class ReadBookings(UnitOfWork work)
{
    private const string Things = "select * from [schedule.resource] where agency_id = @Agency and closed_at is null order by kind desc, name";

    private const string Taken = """
        select b.resource_id, e.id as entry_id, e.day, e.starts_at, e.ends_at, e.matter, e.chair from [schedule.booking] b join [schedule.entry] e on e.id = b.entry_id join [schedule.week] w on w.id = e.week_id
        where e.agency_id = @Agency and w.monday = @Monday and e.cancelled_at is null and (@Makes or w.state = 'Published') order by e.day, e.starts_at
        """;

    /// <summary>Rooms and cars in use, and what each is taken for.</summary>
    internal sealed record Answer(IReadOnlyList<ResourceRow> Resources, ILookup<ResourceId, BookedLine> Lines);

    public Task<Answer> FindAsync(WeekAsked asked, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var makes = reader.Hats.Any(h => h.Agency == asked.Hat.Agency && Permissions.Makers.Contains(h.Role));
        var (resources, lines) = await s.QueryAsync<ResourceRow, BookedLine>(Things, Taken, new { asked.Hat.Agency, asked.Monday, Makes = makes });
        return new Answer(resources, lines.ToLookup(l => l.ResourceId));
    }, ct);
}

/// <summary>One use of a room or car.</summary>
internal sealed class BookedLine
{
    public ResourceId ResourceId { get; init; }
    public EntryId EntryId { get; init; }
    public DateOnly Day { get; init; }
    public int StartsAt { get; init; }
    public int? EndsAt { get; init; }
    public string Matter { get; init; } = "";
    public string Chair { get; init; } = "";
}
