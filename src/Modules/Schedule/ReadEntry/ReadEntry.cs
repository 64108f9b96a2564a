using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Schedule;

/// <summary>An entry for its reader, with what it was before; null where the reader may not know of it.</summary>
internal sealed class ReadEntry(UnitOfWork work, Clock clock)
{
    public Task<EntryView?> FindAsync(EntryId id, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var agencies = reader.HatsFor(Permissions.Read).Select(h => h.Agency.Value).Distinct().ToList();
        var row = await s.FindAsync<EntryRow>("select * from [schedule.entry] where id = @Id and agency_id in @Agencies", new { Id = id, Agencies = s.Ids(agencies) });
        if (row is null) return null;
        var (weeks, changes) = await s.QueryAsync<WeekRow, EntryChange>("select * from [schedule.week] where id = @Week", "select * from [schedule.change] where entry_id = @Id order by id desc", new { Week = row.WeekId, Id = id });
        var view = new EntryView(row, weeks[0], changes, reader, clock.Today);
        return view.Shown ? view : null;
    }, ct);
}

/// <summary>An entry as its page shows it.</summary>
/// <param name="Changes">The newest first.</param>
internal sealed record EntryView(EntryRow Row, WeekRow Week, IReadOnlyList<EntryChange> Changes, Reader Reader, DateOnly Today)
{
    public bool Shown => Week.State == WeekState.Published || Reader.Hats.Any(h => h.Agency == Row.AgencyId && Permissions.Makers.Contains(h.Role));

    /// <summary>The reader's hat that arranges this agency's week, own ones first; null for none.</summary>
    public Actor? Arranger => Reader.HatsFor(Permissions.Arrange).FirstOrDefault(h => h.Agency == Row.AgencyId);

    /// <summary>Whether it can be changed or cancelled now.</summary>
    public bool Open => !Row.Cancelled && WeekSteps.TakesEntries(Week.State) && Week.Sunday >= Today;
}
