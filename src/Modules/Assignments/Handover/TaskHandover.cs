using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Assignments;

/// <summary>Open tasks of agencies that end: a unit's go to the unit that takes over, the others to the heir as a whole; who gave them judges them in the new hat, or the heir's desk does.</summary>
internal sealed class TaskHandover(TaskDesk desk) : IOpenRecords
{
    private const string IsOpen = "t.state in ('Given', 'Working', 'Returned', 'Finished')";

    public async Task<IReadOnlyList<HandedRecord>> OpenAsync(Session session, Handover handover) => (await PlanAsync(session, handover)).ConvertAll(p => p.Told);

    public async Task<IReadOnlyList<HandedRecord>> PassAsync(Session session, Handover handover)
    {
        var plan = await PlanAsync(session, handover);
        foreach (var (row, told) in plan)
        {
            await session.ExecuteAsync(
                "update [assignments.task] set owner_agency = @OwnerAgency, owner_unit = @OwnerUnit, owner_name = @OwnerName, holder = @Holder, agency_id = @AgencyId, given_by = @GivenBy, giver = @Giver, version = version + 1 where id = @Id",
                new { row.OwnerAgency, row.OwnerUnit, row.OwnerName, row.Holder, row.AgencyId, row.GivenBy, row.Giver, row.Id });
            await desk.CloseAsync(session, row);
            await desk.OpenAsync(session, row, row.State == TaskState.Finished ? TaskDesk.ConfirmKind : TaskDesk.DoKind);
            if (row.AskedDue is not null) await desk.OpenAsync(session, row, TaskDesk.ExtendKind);
            session.Context<AssignmentsContext>().Add(TaskDesk.Entry(session, row.Id, TaskAction.Pass, AssignmentWords.Passed(handover.Basis, told.Gets)));
            session.Audit("assignments.task.handed-over", TaskRow.Kind, row.Id.Value, new { title = row.Title });
        }

        foreach (var partner in await session.QueryAsync<TaskPartner>($"select p.* from [assignments.partner] p join [assignments.task] t on t.id = p.task_id where {IsOpen} and p.agency_id in @Ended", Ended(session, handover)))
        {
            var to = HeirOf(handover, partner.AgencyId, partner.UnitId)!;
            await session.ExecuteAsync("update [assignments.partner] set agency_id = @Agency, unit_id = @Unit, name = @Label, holder = @Holder where id = @Id", new { to.Agency, to.Unit, to.Label, to.Holder, partner.Id });
        }

        return plan.ConvertAll(p => p.Told);
    }

    private static async Task<List<(TaskRow Row, HandedRecord Told)>> PlanAsync(Session session, Handover handover) =>
        (await session.QueryAsync<TaskRow>($"select t.* from [assignments.task] t where {IsOpen} and (t.owner_agency in @Ended or t.agency_id in @Ended) order by t.id", Ended(session, handover))).ConvertAll(row => Plan(handover, row));

    private static (TaskRow Row, HandedRecord Told) Plan(Handover handover, TaskRow row)
    {
        var (from, had) = (row.OwnerAgency, row.State == TaskState.Finished ? row.GivenByName : row.OwnerName);
        var gets = had;
        if (HeirOf(handover, row.OwnerAgency, row.OwnerUnit) is { } owner)
        {
            (row.OwnerAgency, row.OwnerUnit, row.OwnerName, row.Holder) = (owner.Agency, owner.Unit, owner.Label, owner.Holder);
            if (row.State != TaskState.Finished) gets = owner.Label;
        }
        else from = row.AgencyId;

        if (handover.Agencies.FirstOrDefault(a => a.Id == row.AgencyId) is { } ended)
        {
            var hat = ended.Hats.FirstOrDefault(h => h.Old == row.GivenBy)?.New;
            var person = handover.Offices.SelectMany(o => o.Members).FirstOrDefault(m => m.Id == hat && Permissions.Give.Allows(m.Role));
            var rest = HeirOf(handover, row.AgencyId, null)!;
            (row.AgencyId, row.GivenBy, row.Giver) = person is null ? (rest.Agency, row.GivenBy, rest.Holder) : (person.AgencyId, person.Id, Token.Hat(person.Id));
            if (row.State == TaskState.Finished) gets = person?.FullName ?? rest.Label;
        }

        return (row, new(TaskRow.Kind, row.Id.Value, from, row.Title, row.Document, had, row.State == TaskState.Finished ? row.AgencyId : row.OwnerAgency, gets, 1));
    }

    /// <summary>Who takes the place of a unit or agency that ends; null for one that goes on.</summary>
    private static TaskOwner? HeirOf(Handover handover, AgencyId agency, UnitId? unit)
    {
        if (handover.Agencies.FirstOrDefault(a => a.Id == agency) is not { } ended) return null;
        var handed = ended.Units.FirstOrDefault(u => u.Id == unit);
        var office = handover.Offices.First(o => o.Id == (handed?.To ?? ended.Rest));
        return office.Units.FirstOrDefault(u => u.Id == handed?.Into) is { } into && TaskOwners.HeadToken(into.Id, office.Members) is { } head
            ? new(into.Name, office.Id, into.Id, head)
            : new(office.Name, office.Id, null, TaskOwners.DeskOf(office.Id, office.Members));
    }

    private static object Ended(Session session, Handover handover) => new { Ended = session.Ids(handover.Agencies.Select(a => a.Id.Value)) };
}
