using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;

namespace LienThong.Assignments;

/// <summary>Open tasks that a person gave, and those that wait for him: who takes over judges them. A unit's and an agency's tasks stay with their head.</summary>
internal sealed class PersonTasks : IPersonRecords
{
    private const string Rows = """
        select t.* from [assignments.task] t where t.state in ('Given', 'Working', 'Returned', 'Finished')
          and ((t.agency_id = @Agency and t.giver = @Gives) or (t.owner_agency = @Agency and t.holder = @Gives)) order by t.due, t.id
        """;

    private const string Take = """
        update [assignments.task] set given_by = case when giver = @Gives then @To else given_by end,
          given_by_name = case when giver = @Gives then @Name else given_by_name end, giver = case when giver = @Gives then @Takes else giver end,
          holder = case when holder = @Gives then @Takes else holder end, version = version + 1 where id = @Id
        """;

    public async Task<IReadOnlyList<HeldRecord>> HeldAsync(Session session, PersonHandover handover) => (await RowsAsync(session, handover)).ConvertAll(row => Told(handover, row));

    public async Task<IReadOnlyList<HeldRecord>> PassAsync(Session session, PersonHandover handover)
    {
        var rows = await RowsAsync(session, handover);
        foreach (var row in rows)
        {
            await session.ExecuteAsync(Take, new { row.Id, handover.Gives, handover.Takes, To = handover.To.Id, Name = handover.To.FullName });
            session.Context<AssignmentsContext>().Add(TaskDesk.Entry(session, row.Id, TaskAction.Pass, AssignmentWords.Passed(handover.Basis, handover.ToName)));
            session.Audit("assignments.task.handed-over", TaskRow.Kind, row.Id.Value, new { title = row.Title });
        }

        return rows.ConvertAll(row => Told(handover, row));
    }

    private static Task<List<TaskRow>> RowsAsync(Session session, PersonHandover handover) =>
        session.QueryAsync<TaskRow>(Rows, new { Agency = handover.To.AgencyId, handover.Gives });

    private static HeldRecord Told(PersonHandover handover, TaskRow row)
    {
        var gave = row.Giver == handover.Gives;
        var part = gave ? TaskHandoverWords.GivesOut : TaskHandoverWords.Does;
        var allowed = (gave ? Permissions.Confirm : Permissions.Report).Allows(handover.To.Role);
        return new(TaskRow.Kind, row.Id.Value, row.Title, row.Document, part, row.Due, Links.Task(row.Id)) { Refused = allowed ? null : part };
    }
}
