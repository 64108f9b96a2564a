using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Organisation;

/// <summary>What the organisation holds of the agencies in a plan, read in a fixed number of statements.</summary>
internal sealed record PlanFacts(IReadOnlyDictionary<AgencyId, AgencyView> Agencies, ILookup<AgencyId, UnitView> Units, ILookup<AgencyId, MemberView> Members, ILookup<AgencyId, PlanFacts.PastHat> Hats, ILookup<AgencyId, OpenBook> Books)
{
    private const string UnitsSql = "select id, agency_id, name, notation, position from [org.unit] where agency_id in @Ids and valid_from <= @Day and valid_to > @Day order by position, name";

    private const string MembersSql = """
        select a.id, a.person_id, p.full_name, a.title, a.role, a.agency_id, a.unit_id, u.name as unit_name
        from [org.appointment] a join [org.person] p on p.id = a.person_id left join [org.unit] u on u.id = a.unit_id
        where a.agency_id in @Ids and a.valid_from <= @Day and a.valid_to > @Day order by coalesce(u.position, -1), p.sort_key
        """;

    private const string HatsSql = "select id, agency_id, unit_id from [org.appointment] where agency_id in @Ids";

    private const string BooksSql = """
        select b.id, b.agency_id, b.kind, b.period, b.series, b.title, b.next_number - b.first_number as taken,
          (select count(*) from [registers.entry] e where e.book_id = b.id and e.state = 'Held') as held
        from [registers.book] b where b.agency_id in @Ids and b.closed_at is null order by b.kind, b.period, b.series
        """;

    public static async Task<PlanFacts> ReadAsync(Session session, Organisations organisations, ReorganisationPlan plan, DateOnly day)
    {
        var ended = plan.Agencies.Select(a => a.Agency).ToHashSet();
        var all = ended.Concat(plan.Agencies.SelectMany(a => a.Heirs).Select(h => h.To)).Distinct().ToList();
        var args = new { Ids = session.Ids(all.Select(a => a.Value)), Day = day };
        var gone = new { Ids = session.Ids(ended.Select(a => a.Value)) };
        return new(
            (await organisations.AgenciesAsync(session, day)).ToDictionary(a => a.Id),
            (await session.QueryAsync<UnitView>(UnitsSql, args)).ToLookup(u => u.AgencyId),
            (await session.QueryAsync<MemberView>(MembersSql, args)).ToLookup(m => m.AgencyId),
            (await session.QueryAsync<PastHat>(HatsSql, gone)).ToLookup(h => h.AgencyId),
            (await session.QueryAsync<OpenBook>(BooksSql, gone)).ToLookup(b => b.AgencyId));
    }

    internal sealed class PastHat
    {
        public AppointmentId Id { get; init; }
        public AgencyId AgencyId { get; init; }
        public UnitId? UnitId { get; init; }
    }
}
