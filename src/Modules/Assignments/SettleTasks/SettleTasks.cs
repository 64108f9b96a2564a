using LienThong.Contracts.Documents;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Loops;
using LienThong.Kernel.Results;
using Microsoft.Extensions.Logging;

namespace LienThong.Assignments.SettleTasks;

/// <summary>Looks twice a minute whether documents that gave tasks are done with.</summary>
internal sealed class TaskSettling(SettleTasks tasks, ILogger<TaskSettling> log) : Loop(TimeSpan.FromSeconds(30), log)
{
    protected override Task TurnAsync(CancellationToken ct) => tasks.RunAsync(ct);
}

/// <summary>
/// Who has finished the duties of a document has finished the task given by it: it waits on the giver's desk, who confirms it or returns it. Once for a
/// task: one that was returned, or that its owner reported, is the owner's to report. A task with open parts waits for them.
/// </summary>
internal sealed class SettleTasks(UnitOfWork work, TaskDesk desk, ISettledDuties duties, Clock clock)
{
    private const int AtOnce = 400;

    // By document, along its index: most tasks have none.
    private const string Documents = "select distinct t.document_id from [assignments.task] t where t.document_id > @After and t.state in ('Given', 'Working') order by t.document_id limit @Most";

    private const string Unreported = """
        t.state in ('Given', 'Working')
          and not exists (select 1 from [assignments.entry] e where e.task_id = t.id and e.action = 'Finish')
          and not exists (select 1 from [assignments.task] p where p.parent_id = t.id and p.state in ('Given', 'Working', 'Returned', 'Finished'))
        """;

    private const string Waiting = $"select t.* from [assignments.task] t where t.document_id in @Ids and {Unreported}";

    private const string StillWaiting = $"select t.* from [assignments.task] t where t.id = @Id and {Unreported}";

    /// <summary>How many tasks were finished.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var (finished, after) = (0, Guid.Empty);
        while (true)
        {
            var (documents, settled, tasks) = await work.ReadAsync(async s =>
            {
                var some = await s.QueryAsync<Guid>(Documents, new { After = after, Most = AtOnce });
                var done = some.Count == 0 ? [] : await duties.OfAsync(s, some, clock.Now);
                return (some, done.ToLookup(d => d.Document), done.Count == 0 ? [] : await s.QueryAsync<TaskRow>(Waiting, new { Ids = s.Ids(done.Select(d => d.Document).Distinct()) }));
            }, ct);
            foreach (var row in tasks)
            {
                if (settled[row.DocumentId!.Value].Where(d => Settles(d, row)).MinBy(d => d.At) is { } duty && await FinishAsync(row.Id, duty, ct)) finished++;
            }

            if (documents.Count < AtOnce) return finished;
            after = documents[^1];
        }
    }

    // What was done before the task was given is not what it asks for.
    private static bool Settles(SettledDuty duty, TaskRow row) => duty.Agency == row.OwnerAgency && duty.Unit == row.OwnerUnit && duty.At >= row.GivenAt;

    private async Task<bool> FinishAsync(TaskId id, SettledDuty duty, CancellationToken ct)
    {
        var act = new Act(Operator.In(duty.Agency), clock.Now, null);
        var done = await work.SystemWriteAsync<Done>("assignments.settle", act, async s =>
        {
            // Another node, the owner, or a part given meanwhile may have been first.
            if (await s.FindAsync<TaskRow>(StillWaiting, new { Id = id }) is not { } row || TaskTable.Steps.Find(row.State, TaskAction.Finish) is not { } step) return Fail.NotFound();
            row.State = step.To;
            var entry = TaskDesk.Entry(s, id, TaskAction.Finish, SettleTasksWords.Settled(duty, own: duty.Agency == row.AgencyId), TaskDesk.Full, by: duty.By);
            var finished = await desk.FinishAsync(s, row, entry);
            if (!finished.IsOk) return finished;
            await desk.TellAsync(s, row, [row.Holder], SettleTasksWords.ToldOwner(row.Title));
            return Done.It;
        }, ct);
        return done.IsOk;
    }
}
