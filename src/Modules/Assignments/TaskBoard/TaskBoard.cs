using LienThong.Assignments.ListTasks;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;

namespace LienThong.Assignments.TaskBoard;

/// <summary>What a leader asks at a look: the open tasks of the agency by owner, deadline and source, and the longest late with who has them. As many statements for many as for few.</summary>
internal sealed class TaskBoard(UnitOfWork work, WorkItems items, Holidays holidays, Clock clock)
{
    public const int MostLate = 20, MostSources = 50;

    private static readonly string Figures = $"count(*) as open, {TaskViews.Sum(TaskViews.Late)} as late, {TaskViews.Sum(TaskViews.ThisWeek)} as this_week, {TaskViews.Sum(TaskViews.NextWeek)} as next_week, {TaskViews.Sum(TaskViews.Later)} as later, {TaskViews.Sum(TaskViews.Waiting)} as waiting";

    // The states stand first and alone: by them the engine finds the few that are open among all that ever were.
    private static readonly string Open = $"from [assignments.task] t where t.state in ('Given', 'Working', 'Returned', 'Finished') and {TaskScope.Concerned}";

    private static readonly string ByOwner = $"select t.owner_agency, t.owner_unit, max(t.owner_name) as owner_name, {Figures} {Open} group by t.owner_agency, t.owner_unit order by late desc, open desc, owner_name";

    private static readonly string BySource = $"select {TaskQuery.SourceKey} as source, {Figures} {Open} group by {TaskQuery.SourceKey} order by open desc, source limit {MostSources + 1}";

    private static readonly string LongestLate = $"select t.* {Open} and {TaskViews.Condition(TaskViews.Late)} order by t.due, t.id limit {MostLate}";

    /// <param name="Owners">All, the most late first.</param>
    /// <param name="Sources">The largest first, and one more when there are more.</param>
    /// <param name="Late">The longest late first.</param>
    /// <param name="Holders">Who has each of these now.</param>
    internal sealed record Answer(DateTimeOffset Now, BoardLine Total, IReadOnlyList<BoardOwner> Owners, IReadOnlyList<BoardSource> Sources, IReadOnlyList<TaskRow> Late, ILookup<Guid, string> Holders, WorkingCalendar Calendar)
    {
        /// <summary>Working days left, below 0 where it is late.</summary>
        public int Left(TaskRow row) => Calendar.Left(Clock.DateOf(Now), row.Due);
    }

    public Task<Answer> FindAsync(Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var args = TaskScope.Of(reader).Args(s);
        TaskViews.Days(args, clock.Today);
        var (owners, sources, late) = await s.QueryAsync<BoardOwner, BoardSource, TaskRow>(ByOwner, BySource, LongestLate, args);
        // Asked also where nothing is late: the board takes as many statements on a good day.
        var holders = await items.HoldersAsync(s, [Guid.Empty, .. late.Select(t => t.Id.Value)]);
        return new Answer(clock.Now, BoardLine.Sum(owners), owners, sources, late, holders.ToLookup(h => h.RecordId, h => h.HolderName), await holidays.CalendarAsync(s));
    }, ct);
}
