using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;

namespace LienThong.Assignments.WeekReport;

/// <summary>A week of the tasks that one reads, from their course and not from how they stand today: it says the same when it is looked at later.</summary>
internal sealed class WeekReport(UnitOfWork work, Organisations organisations, Clock clock)
{
    // Both moments are of the course, so that two steps of one instant keep their order.
    private const string Before = "(x.at < e.at or (x.at = e.at and x.id < e.id))";

    private static readonly string Steps = $"""
        select e.action, e.at, e.words, e.due as granted, t.id, t.title, t.owner_name, t.finished_on, {DueAt(Before)} as due
        from [assignments.entry] e join [assignments.task] t on t.id = e.task_id
        where e.at >= @From and e.at < @End and e.action in ('Give', 'Finish', 'Accept', 'Return', 'Extend', 'Withdraw') and {TaskScope.Concerned}
        order by e.at, e.id
        """;

    // Owed at the end: owed still, or finished or withdrawn since; the course decides.
    private static readonly string Overdue = $"""
        select t.id, t.title, t.owner_name, {DueAt("x.at < @End")} as due
        from [assignments.task] t
        where coalesce(t.first_due, t.due) < @Until and t.given_at < @End
            and (t.state in ('Given', 'Working', 'Returned') or t.finished_on >= @Until or t.withdrawn_at >= @End)
            and (select x.action from [assignments.entry] x where x.task_id = t.id and x.at < @End and x.action in ('Give', 'Report', 'Finish', 'Accept', 'Return', 'Withdraw') order by x.at desc, x.id desc limit 1) in ('Give', 'Report', 'Return')
            and {DueAt("x.at < @End")} < @Until and {TaskScope.Concerned}
        order by due, t.id
        """;

    /// <param name="Until">The week's last day, or today inside the week.</param>
    internal sealed record Answer(TaskWeek Week, string Agency, DateOnly Until, IReadOnlyList<WeekPart> Parts, bool HasNext);

    /// <summary>The present week for null; null for a week to come or none.</summary>
    public TaskWeek? Asked(string? text)
    {
        var now = TaskWeek.Of(clock.Today);
        var week = text is null ? now : TaskWeek.Parse(text);
        return week is { } asked && asked.Monday <= now.Monday ? asked : null;
    }

    public Task<Answer> FindAsync(TaskWeek week, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var until = week.Sunday < clock.Today ? week.Sunday : clock.Today;
        var args = TaskScope.Of(reader).Args(s);
        args.Add("From", week.From);
        args.Add("End", week.Next.From);
        args.Add("Until", until);
        var (steps, overdue) = await s.QueryAsync<WeekLine, WeekLine>(Steps, Overdue, args);
        var agency = reader.HatsFor(Permissions.Board).First().Agency;
        var name = (await organisations.AgencyAsync(s, agency, until))?.Name ?? "";
        return new Answer(week, name, until, WeekPart.Of(steps, overdue, until), week.Sunday < clock.Today);
    }, ct);

    /// <summary>The deadline of a task as its course had made it by then.</summary>
    private static string DueAt(string then) =>
        $"coalesce((select x.due from [assignments.entry] x where x.task_id = t.id and x.action = 'Extend' and {then} order by x.at desc, x.id desc limit 1), t.first_due, t.due)";
}
