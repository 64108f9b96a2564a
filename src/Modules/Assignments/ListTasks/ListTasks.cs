using System.Runtime.CompilerServices;
using Dapper;
using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;

namespace LienThong.Assignments.ListTasks;

/// <summary>The tasks that a reader may read, with how many stand where; as many statements for many as for few.</summary>
internal sealed class ListTasks(UnitOfWork work, IAreaReads areas, Holidays holidays, Clock clock)
{
    public const int PageSize = 50, MostOwners = 200;
    private const int Batch = 500;

    /// <param name="Rows">A page, and one row more when there are more.</param>
    /// <param name="Counts">Tasks in each view.</param>
    /// <param name="Owners">Who owes how much, the most late first.</param>
    internal sealed record Answer(IReadOnlyList<TaskRow> Rows, IReadOnlyDictionary<string, long> Counts, IReadOnlyList<OwnerLine> Owners, IReadOnlyList<NamedArea> Areas, IReadOnlyList<int> Years, WorkingCalendar Calendar)
    {
        /// <summary>Working days left of what is owed, or left when it was finished.</summary>
        public int Left(TaskRow row, DateOnly today) => Calendar.Left(row.FinishedOn ?? today, row.Due);
    }

    /// <summary>What an owner has of each view.</summary>
    internal sealed class OwnerLine
    {
        public Kernel.Identity.AgencyId OwnerAgency { get; init; }
        public Kernel.Identity.UnitId? OwnerUnit { get; init; }
        public string OwnerName { get; init; } = "";
        public long Open { get; init; }
        public long Late { get; init; }
        public long Soon { get; init; }
        public long Waiting { get; init; }
        public long Done { get; init; }

        public string Value => TaskOwner.ValueOf(OwnerAgency, OwnerUnit);
    }

    public Task<Answer> FindAsync(TaskQuery query, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var (where, args) = Asked(query, s, reader);
        var (page, order) = query.Page(where, args);
        args.Add("Limit", PageSize + 1);
        // Owners are counted over all owners: one is chosen among them.
        var (others, _) = (query with { Owner = null }).Condition(s, TaskScope.Of(reader), clock.Now);
        var (rows, counts, owners) = await s.QueryAsync<TaskRow, Counted, OwnerLine>(
            $"select t.* from [assignments.task] t where {page} order by {order} limit @Limit",
            $"select {string.Join(", ", TaskViews.All.Select((v, i) => $"coalesce({TaskViews.Sum(v)}, 0) as v{i}"))} from [assignments.task] t where {where}",
            $"""
             select t.owner_agency, t.owner_unit, max(t.owner_name) as owner_name, {TaskViews.Sum(TaskViews.Open)} as open, {TaskViews.Sum(TaskViews.Late)} as late, {TaskViews.Sum(TaskViews.Soon)} as soon, {TaskViews.Sum(TaskViews.Waiting)} as waiting, {TaskViews.Sum(TaskViews.Done)} as done
             from [assignments.task] t where {others} group by t.owner_agency, t.owner_unit order by late desc, open desc, owner_name limit {MostOwners}
             """, args);
        var (years, used) = await s.QueryAsync<int, Guid>($"select distinct t.year from [assignments.task] t where {TaskScope.Concerned} order by t.year desc", $"select distinct t.area_id from [assignments.task] t where t.area_id is not null and ({where})", args);
        return new Answer(rows, counts[0].ByView, owners, await areas.FindAsync(s, used, Oldest), years, await holidays.CalendarAsync(s));
    }, ct);

    /// <summary>All rows of a query for a workbook, with days late.</summary>
    public async IAsyncEnumerable<object?[]> ExportAsync(TaskQuery query, Reader reader, [EnumeratorCancellation] CancellationToken ct)
    {
        var number = 0;
        while (true)
        {
            var (rows, names, calendar) = await work.ReadAsync(async s =>
            {
                var (where, args) = Asked(query, s, reader);
                var (page, order) = query.Page(where, args);
                args.Add("Limit", Batch);
                var some = await s.QueryAsync<TaskRow>($"select t.* from [assignments.task] t where {page} order by {order} limit @Limit", args);
                return (some, (await areas.FindAsync(s, [.. some.Select(r => r.AreaId).OfType<Guid>().Distinct()], Oldest)).ToDictionary(a => a.Id, a => a.FullName), await holidays.CalendarAsync(s));
            }, ct);
            foreach (var row in rows)
            {
                var late = row.State == TaskState.Withdrawn ? 0 : -calendar.Left(row.FinishedOn ?? clock.Today, row.Due);
                yield return [++number, row.Title, row.Source, row.Document, row.AreaId is { } area ? names.GetValueOrDefault(area) : null, row.Year, row.OwnerName, row.GivenByName, row.Due, AssignmentWords.Of(row.State), row.Percent, row.FinishedOn, late > 0 ? late : null];
            }

            if (rows.Count < Batch) yield break;
            query = query with { After = TaskQuery.KeyOf(rows[^1]) };
        }
    }

    private (string Where, DynamicParameters Args) Asked(TaskQuery query, Session session, Reader reader)
    {
        var (where, args) = query.Condition(session, TaskScope.Of(reader), clock.Now);
        args.Add("Tokens", reader.Tokens);
        TaskViews.Days(args, clock.Today);
        return (where, args);
    }

    // A province is called as it was at its beginning, as everywhere in figures.
    private static readonly DateOnly Oldest = new(1976, 1, 1);

    private sealed class Counted
    {
        public long V0 { get; init; }
        public long V1 { get; init; }
        public long V2 { get; init; }
        public long V3 { get; init; }
        public long V4 { get; init; }
        public long V5 { get; init; }
        public long V6 { get; init; }
        public long V7 { get; init; }
        public long V8 { get; init; }
        public long V9 { get; init; }

        public IReadOnlyDictionary<string, long> ByView => TaskViews.All.Zip([V0, V1, V2, V3, V4, V5, V6, V7, V8, V9]).ToDictionary(v => v.First, v => v.Second);
    }
}
