using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Organisation;

/// <summary>Reads the dated organisation: agencies, units, people as they stood on a day. Every read takes an asOf.</summary>
public sealed class Organisations
{
    private const string AgencyColumns = """
        select f.agency_id as id, f.name, f.short_name, f.notation, f.level, f.parent_id, f.valid_from, f.valid_to,
               (select i.code from [org.identifier] i where i.agency_id = f.agency_id and i.valid_from <= @Day and i.valid_to > @Day
                order by i.valid_from desc, length(i.code), i.code limit 1) as code
        from [org.agency_fact] f
        """;

    private const string MemberColumns = """
        select a.id, a.person_id, p.full_name, a.title, a.role, a.agency_id, a.unit_id, u.name as unit_name, p.phone, p.mobile, p.email
        from [org.appointment] a join [org.person] p on p.id = a.person_id left join [org.unit] u on u.id = a.unit_id
        """;

    /// <summary>All agencies in force, by level and Vietnamese name order; enterprises that only report are none.</summary>
    public Task<List<AgencyView>> AgenciesAsync(Session session, DateOnly asOf) => session.QueryAsync<AgencyView>(
        AgencyColumns + " where f.valid_from <= @Day and f.valid_to > @Day and f.level <> 'Enterprise' order by case f.level when 'Province' then 0 when 'Department' then 1 when 'Subordinate' then 2 else 3 end, f.sort_key",
        new { Day = asOf });

    /// <summary>One agency as it stood; null when it did not exist that day.</summary>
    public Task<AgencyView?> AgencyAsync(Session session, AgencyId id, DateOnly asOf) => session.FindAsync<AgencyView>(
        AgencyColumns + " where f.agency_id = @Id and f.valid_from <= @Day and f.valid_to > @Day", new { Id = id, Day = asOf });

    /// <summary>The agency that carried a code (mã định danh) on a day: codes are reused, so the day decides.</summary>
    public Task<AgencyView?> ByCodeAsync(Session session, string code, DateOnly asOf) => session.FindAsync<AgencyView>(
        AgencyColumns + """
         where f.valid_from <= @Day and f.valid_to > @Day and exists (select 1 from [org.identifier] c
            where c.agency_id = f.agency_id and c.code = @Code and c.valid_from <= @Day and c.valid_to > @Day)
        """, new { Code = code.Trim().ToUpperInvariant(), Day = asOf });

    /// <summary>Units of an agency, in its own order.</summary>
    public Task<List<UnitView>> UnitsAsync(Session session, AgencyId agency, DateOnly asOf) => session.QueryAsync<UnitView>(
        "select id, agency_id, name, notation, position from [org.unit] where agency_id = @Agency and valid_from <= @Day and valid_to > @Day order by position, name",
        new { Agency = agency, Day = asOf });

    /// <summary>People in office in an agency, by unit and Vietnamese given name.</summary>
    public Task<List<MemberView>> MembersAsync(Session session, AgencyId agency, DateOnly asOf) => session.QueryAsync<MemberView>(
        MemberColumns + " where a.agency_id = @Agency and a.valid_from <= @Day and a.valid_to > @Day order by coalesce(u.position, -1), p.sort_key",
        new { Agency = agency, Day = asOf });

    /// <summary>One appointment with its person; null when not in force.</summary>
    public Task<MemberView?> MemberAsync(Session session, AppointmentId id, DateOnly asOf) => session.FindAsync<MemberView>(
        MemberColumns + " where a.id = @Id and a.valid_from <= @Day and a.valid_to > @Day", new { Id = id, Day = asOf });

    /// <summary>One appointment with its person, in force or not.</summary>
    public Task<MemberView?> AppointmentAsync(Session session, AppointmentId id) => session.FindAsync<MemberView>(MemberColumns + " where a.id = @Id", new { Id = id });

    /// <summary>Appointments of an agency that are over, with their people, the latest first.</summary>
    public Task<List<MemberView>> PastMembersAsync(Session session, AgencyId agency, DateOnly asOf) => session.QueryAsync<MemberView>(
        MemberColumns + " where a.agency_id = @Agency and a.valid_to <= @Day and a.valid_from < a.valid_to order by a.valid_to desc, p.sort_key", new { Agency = agency, Day = asOf });

    /// <summary>Agencies that are no more on a day, each with who carries on now and which functions; through as many steps as there were. One statement.</summary>
    public async Task<List<SuccessorView>> FormerAsync(Session session, DateOnly asOf) => Successors.Living(await session.QueryAsync<SuccessorView>("""
        select s.from_agency_id as from_id, s.to_agency_id as to_id, s.scope,
          (select f.name from [org.agency_fact] f where f.agency_id = s.from_agency_id and f.valid_to > f.valid_from order by f.valid_from desc limit 1) as from_name,
          (select f.name from [org.agency_fact] f where f.agency_id = s.to_agency_id and f.valid_from <= @Day and f.valid_to > @Day) as to_name
        from [org.succession] s
        where s.valid_from <= @Day and not exists (select 1 from [org.agency_fact] f where f.agency_id = s.from_agency_id and f.valid_from <= @Day and f.valid_to > @Day)
        order by case when s.from_unit_id is null then 0 else 1 end, s.id
        """, new { Day = asOf }));

    /// <summary>Short names of agencies as they stood, for labels; in one statement.</summary>
    public async Task<Dictionary<AgencyId, string>> NamesAsync(Session session, IReadOnlyCollection<AgencyId> agencies, DateOnly asOf)
    {
        var rows = await session.QueryAsync<AgencyView>(
            AgencyColumns + " where f.agency_id in @Ids and f.valid_from <= @Day and f.valid_to > @Day",
            new { Ids = session.Ids(agencies.Select(a => a.Value)), Day = asOf });
        return rows.ToDictionary(r => r.Id, r => r.Name);
    }
}
