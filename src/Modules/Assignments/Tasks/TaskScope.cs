using Dapper;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Assignments;

/// <summary>Whose tasks a reader reads: those given by the own hats, those in which the own unit or agency is named; a leader and the chánh văn phòng all of the agency.</summary>
internal sealed record TaskScope(Guid[] Wide, Guid[] Agencies, Guid[] Units, Guid[] Hats)
{
    /// <summary>Over <c>t</c>, a task.</summary>
    public const string Concerned = $"(t.agency_id in @Wide or t.owner_agency in @Wide or t.given_by in @Hats or {Named} or exists (select 1 from [assignments.partner] p where p.task_id = t.id and p.agency_id in @Wide))";

    /// <summary>The own unit is named, or the own agency as a whole.</summary>
    public const string Named = $"({Unit} or (t.owner_unit is null and t.owner_agency in @Agencies) or exists (select 1 from [assignments.partner] p where p.task_id = t.id and p.unit_id is null and p.agency_id in @Agencies))";

    public const string Unit = "(t.owner_unit in @Units or exists (select 1 from [assignments.partner] p where p.task_id = t.id and p.unit_id in @Units))";

    public static TaskScope Of(Reader reader)
    {
        var staff = reader.Hats.Where(h => Permissions.Staff.Contains(h.Role)).ToList();
        return new(
            [.. staff.Where(h => Permissions.Heads.Contains(h.Role)).Select(h => h.Agency.Value).Distinct()],
            [.. staff.Select(h => h.Agency.Value).Distinct()],
            [.. staff.Select(h => h.Unit?.Value).OfType<Guid>().Distinct()],
            [.. staff.Select(h => h.Appointment.Value).Distinct()]);
    }

    public DynamicParameters Args(Session session)
    {
        var args = new DynamicParameters();
        args.Add("Wide", session.Ids(Wide));
        args.Add("Agencies", session.Ids(Agencies));
        args.Add("Units", session.Ids(Units));
        args.Add("Hats", session.Ids(Hats));
        return args;
    }
}
