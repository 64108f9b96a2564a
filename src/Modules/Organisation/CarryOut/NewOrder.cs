using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Organisation.CarryOut;

/// <summary>The dated facts of a reorganisation: what begins at the successors, and what ends.</summary>
internal sealed class NewOrder(OrganisationWriter writer)
{
    private const string Delegations = """
        select d.id, d.from_appointment_id, d.to_appointment_id, d.reason, d.valid_from, d.valid_to from [org.delegation] d
        join [org.appointment] a on a.id = d.from_appointment_id where a.agency_id in @Ids and d.valid_to > @Day order by d.id
        """;

    private const string Children = """
        select f.agency_id as id, f.name, f.short_name, f.notation, f.level, f.parent_id, f.valid_from, f.valid_to from [org.agency_fact] f
        where f.parent_id in @Ids and f.valid_from <= @Day and f.valid_to > @Day
        """;

    /// <summary>Units and posts at the successors, and the links.</summary>
    public async Task BeginAsync(Session session, ReorganisationRow row, ResolvedPlan plan, MinutesWriter minutes)
    {
        foreach (var agency in plan.Agencies)
        {
            foreach (var unit in agency.Units.Where(u => u.Founds))
                await writer.AddUnitAsync(session, unit.To, unit.Into!.Name, unit.Into.Notation, unit.Into.Position, row.OnDay, unit.Into.Id);
            minutes.AddUnits(agency);
        }

        foreach (var agency in plan.Agencies)
        {
            foreach (var (old, heir) in agency.Posts.Where(p => p.New is not null).Select(p => (p.Old, p.New!)))
            {
                await writer.AppointAsync(session, heir.PersonId, heir.AgencyId, heir.UnitId, heir.Role, heir.Title, row.OnDay, heir.Id);
                await writer.ContinueAsync(session, old.Id, heir.Id, row.OnDay);
                session.Audit("organisation.appointment.made", "appointment", heir.Id.Value, new { person = heir.PersonId, heir.Role, heir.Title, from = row.OnDay, reorganisation = row.Id });
            }

            minutes.AddPeople(agency);
            await LinkAsync(session, row, agency);
        }

        await DelegateAsync(session, row, plan);
    }

    /// <summary>The old agencies are no more; those below them stand below the successor.</summary>
    public async Task EndAsync(Session session, ReorganisationRow row, ResolvedPlan plan)
    {
        var ended = plan.Agencies.ToDictionary(a => a.Was.Id);
        foreach (var child in await session.QueryAsync<AgencyView>(Children, new { Ids = session.Ids(ended.Keys.Select(a => a.Value)), Day = row.OnDay }))
            if (!ended.ContainsKey(child.Id)) await writer.NameAsync(session, child.Id, child.Name, child.ShortName, child.Notation, child.Level, Above(ended, child.ParentId!.Value), row.OnDay);
        foreach (var agency in plan.Agencies)
        {
            await writer.DissolveAsync(session, agency.Was.Id, row.OnDay);
            session.Audit("organisation.agency.succeeded", "agency", agency.Was.Id.Value, new { agency.Plan.Kind, heirs = agency.Plan.Heirs, on = row.OnDay, reorganisation = row.Id });
        }
    }

    // The communes of a district do not come under the one of them that takes over what is left of it, but under who stood above the district.
    private static AgencyId? Above(Dictionary<AgencyId, ResolvedAgency> ended, AgencyId parent)
    {
        var gone = ended[parent];
        if (!gone.RestStandsBelow) return gone.Rest;
        return gone.Was.ParentId is { } above && ended.ContainsKey(above) ? Above(ended, above) : gone.Was.ParentId;
    }

    // The first successor takes over the agency as a whole; another one too, unless what it takes is the work of units.
    private async Task LinkAsync(Session session, ReorganisationRow row, ResolvedAgency agency)
    {
        foreach (var heir in agency.Plan.Heirs.Where((h, i) => i == 0 || agency.Units.All(u => u.To != h.To)))
            await writer.SucceedAsync(session, agency.Was.Id, null, heir.To, null, heir.Scope, agency.Plan.Kind, row.OnDay);
        foreach (var unit in agency.Units)
            await writer.SucceedAsync(session, agency.Was.Id, unit.Old.Id, unit.To, unit.Into?.Id, agency.ScopeFor(unit.To), agency.Plan.Kind, row.OnDay);
    }

    // Who stands in for a colleague goes on doing so in the new posts.
    private async Task DelegateAsync(Session session, ReorganisationRow row, ResolvedPlan plan)
    {
        var posts = plan.Agencies.SelectMany(a => a.Posts).Where(p => p.New is not null).ToDictionary(p => p.Old.Id, p => p.New!.Id);
        foreach (var d in await session.QueryAsync<DelegationRow>(Delegations, new { Ids = session.Ids(plan.Agencies.Select(a => a.Was.Id.Value)), Day = row.OnDay }))
            if (posts.TryGetValue(d.FromAppointmentId, out var from) && posts.TryGetValue(d.ToAppointmentId, out var to))
                await writer.DelegateAsync(session, from, to, d.ValidFrom > row.OnDay ? d.ValidFrom : row.OnDay, d.ValidTo, d.Reason);
    }

    private sealed class DelegationRow
    {
        public AppointmentId FromAppointmentId { get; init; }
        public AppointmentId ToAppointmentId { get; init; }
        public string Reason { get; init; } = "";
        public DateOnly ValidFrom { get; init; }
        public DateOnly ValidTo { get; init; }
    }
}
