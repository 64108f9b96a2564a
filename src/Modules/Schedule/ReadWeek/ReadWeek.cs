using LienThong.Contracts.Documents;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;

namespace LienThong.Schedule;

/// <summary>A week as a reader sees it: makers at any time, everybody else once it is published; as many statements for many entries as for few.</summary>
internal sealed class ReadWeek(UnitOfWork work, Organisations organisations, IInvitations invitations, Clock clock)
{
    /// <summary>How long an invitation is offered, in days after it arrived, and how many of them.</summary>
    public const int OfferedDays = 30, MostOffered = 50;

    public Task<WeekView> FindAsync(WeekAsked asked, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var agency = (await organisations.AgencyAsync(s, asked.Hat.Agency, asked.Monday < clock.Today ? asked.Monday : clock.Today))?.Name ?? "";
        var week = await Weeks.FindAsync(s, asked.Hat.Agency, asked.Monday);
        var view = new WeekView(asked, reader, agency, week);
        if (week is not null && view.Shown)
        {
            var (entries, changes, own) = await s.QueryAsync<EntryRow, EntryChange, EntryId>(
                "select * from [schedule.entry] where week_id = @Week order by day, starts_at, id",
                "select * from [schedule.change] where week_id = @Week order by id",
                "select p.entry_id from [schedule.entry_person] p join [schedule.entry] e on e.id = p.entry_id where e.week_id = @Week and p.person_id = @Person",
                new { Week = week.Id, reader.Person });
            var mine = own.ToHashSet();
            view = view with
            {
                Entries = asked.Own ? entries.FindAll(e => mine.Contains(e.Id)) : entries,
                Changes = changes.ToLookup(c => c.EntryId),
                Clashes = view.Makes ? await Schedule.Clashes.OfWeekAsync(s, week.Id) : WeekView.NoClashes,
            };
        }

        return asked.Own || view.HatFor(Permissions.Arrange) is not { } hat ? view : view with { Offered = await OfferedAsync(s, hat) };
    }, ct);

    private async Task<IReadOnlyList<Invitation>> OfferedAsync(Session s, Actor hat)
    {
        var known = await invitations.SinceAsync(s, hat, clock.Today.AddDays(-OfferedDays), MostOffered);
        if (known.Count == 0) return known;
        var answered = (await s.QueryAsync<Guid>("""
            select source_id from [schedule.entry] where agency_id = @Agency and source_id in @Ids
            union select source_id from [schedule.dismissal] where agency_id = @Agency and source_id in @Ids
            """, new { hat.Agency, Ids = s.Ids(known.Select(k => k.Id)) })).ToHashSet();
        return [.. known.Where(k => !answered.Contains(k.Id))];
    }
}

/// <summary>Which week is meant, in which hat it is read, and whether only the reader's own entries.</summary>
internal sealed record WeekAsked(Actor Hat, DateOnly Monday, bool Own);

/// <summary>A week for its reader.</summary>
/// <param name="Week">Null where nothing was arranged yet.</param>
internal sealed record WeekView(WeekAsked Asked, Reader Reader, string AgencyName, WeekRow? Week)
{
    public static readonly ILookup<EntryId, string> NoClashes = Array.Empty<(EntryId, string)>().ToLookup(p => p.Item1, p => p.Item2);

    public IReadOnlyList<EntryRow> Entries { get; init; } = [];
    public ILookup<EntryId, EntryChange> Changes { get; init; } = Array.Empty<EntryChange>().ToLookup(c => c.EntryId);
    public ILookup<EntryId, string> Clashes { get; init; } = NoClashes;

    /// <summary>Invitations that nobody has answered yet.</summary>
    public IReadOnlyList<Invitation> Offered { get; init; } = [];

    public DateOnly Monday => Asked.Monday;

    public WeekState State => Week?.State ?? WeekState.Draft;

    /// <summary>Whether the reader sees it before it is published.</summary>
    public bool Makes => Reader.Hats.Any(h => h.Agency == Asked.Hat.Agency && Permissions.Makers.Contains(h.Role));

    public bool Shown => Makes || State == WeekState.Published;

    /// <summary>The reader's hat in this agency for something, own ones first; null for none.</summary>
    public Actor? HatFor(Permission permission) => Reader.HatsFor(permission).FirstOrDefault(h => h.Agency == Asked.Hat.Agency);

    /// <summary>The hat for a step that the week can take now; null where it is not offered.</summary>
    public Actor? HatFor(WeekAction action) => Week is not null && WeekSteps.Table.Find(State, action) is { } step ? HatFor(step.Permission) : null;

    /// <summary>Whether entries can be put into it or changed now.</summary>
    public bool TakesEntries(DateOnly today) => WeekSteps.TakesEntries(State) && Monday.AddDays(6) >= today && HatFor(Permissions.Arrange) is not null;
}
